import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct GraphDifferenceTests {
  /// A graph of one coalition with members as given: country, standing, from, to, attested, source.
  private func graph(
    _ members: [(Country.ID, String, String?, String?, String?, Source.ID)],
    leads: [(Country.ID, String, String?)] = [], sizes: [(String, Int)] = []
  ) throws -> CoalitionGraph {
    var contents = GraphContents(title: "Diff")
    for (id, date) in [("early", "2021-01"), ("late", "2024-06")] {
      var source = Source(id: Identifier(id), title: id)
      source.published = PartialDate(date)
      contents.sources.append(source)
    }
    var coalition = Coalition(id: "c", name: "C", kind: "forum")
    coalition.founded = [
      Coalition.Founding(date: PartialDate("2020-01-01"), claim: Claim(sources: ["early"]))
    ]
    contents.coalitions = [coalition]
    func date(_ text: String?) -> PartialDate? { text.flatMap { PartialDate($0) } }
    contents.memberships = members.map { country, standing, from, to, attested, source in
      Membership(
        country: country, coalition: "c", standing: .init(rawValue: standing),
        claims: [
          Claim(from: date(from), to: date(to), attested: date(attested), sources: [source])
        ])
    }
    contents.leads = leads.map { country, from, to in
      LeadRole(
        leader: .country(country), target: .coalition("c"), role: .lead,
        claims: [Claim(from: date(from), to: date(to), sources: ["early"])])
    }
    contents.declarations = sizes.map {
      Declaration(
        coalition: "c", date: PartialDate($0.0), size: $0.1, claim: Claim(sources: ["early"]))
    }
    return try CoalitionGraph(contents)
  }

  private func changes(_ graph: CoalitionGraph, _ from: String, _ to: String) -> [String] {
    GraphDifference(
      from: graph.snapshot(asOf: PartialDate(from)), to: graph.snapshot(asOf: PartialDate(to))
    ).changes.map {
      "\($0.kind.rawValue) \($0.country?.rawValue ?? "-") \($0.before)>\($0.after)"
    }
  }

  @Test func everyKindOfChange() throws {
    let graph = try graph(
      [
        ("BEL", "member", "2020-06", nil, nil, "early"),
        ("CAN", "member", "2023-05", nil, nil, "early"),
        ("DEU", "member", "2020-06", "2022-03", nil, "early"),
        ("DNK", "observer", "2020-06", "2022-12-31", nil, "early"),
        ("DNK", "member", "2023-01-01", nil, nil, "early"),
        ("ESP", "member", nil, nil, nil, "late"),
      ],
      leads: [("BEL", "2023-02", nil)], sizes: [("2021", 5), ("2023", 6)])
    #expect(
      changes(graph, "2021-06", "2024-06") == [
        "joined CAN >member", "joined DNK observer>member", "left DEU member>",
        "lead changed BEL member>lead, member", "size changed - 5>6",
        "newly learned ESP member?>member",
      ])
  }

  @Test func standingOfThoseWhoDoNotBelong() throws {
    let graph = try graph([
      ("FIN", "applicant", "2020-06", "2022", nil, "early"),
      ("FIN", "observer", "2023", nil, nil, "early"),
    ])
    #expect(changes(graph, "2021", "2024") == ["standing changed FIN applicant>observer"])
  }

  @Test func nothingIsDifferentFromItself() throws {
    let graph = try GraphFolder.ukraineSupport()
    for date in ["2022-06", "2024", "2025-07-10", "2026-05-26"] {
      let snapshot = graph.snapshot(asOf: PartialDate(date))
      let difference = GraphDifference(from: snapshot, to: snapshot)
      #expect(difference.changes.isEmpty)
      #expect(difference.summary == "no difference")
    }
  }

  /// Read backwards, who joined has left.
  @Test func backwardsJoinedIsLeft() throws {
    let graph = try GraphFolder.ukraineSupport()
    let old = graph.snapshot(asOf: PartialDate("2024-06"))
    let new = graph.snapshot(asOf: PartialDate("2025-07"))
    func pairs(_ difference: GraphDifference, _ kind: GraphDifference.Kind) -> Set<[String]> {
      Set(
        difference.changes.filter { $0.kind == kind }
          .map { [$0.coalition.rawValue, $0.country?.rawValue ?? ""] })
    }
    let forth = GraphDifference(from: old, to: new)
    let back = GraphDifference(from: new, to: old)
    #expect(pairs(forth, .joined) == pairs(back, .left))
    #expect(pairs(forth, .left) == pairs(back, .joined))
    #expect(!pairs(forth, .joined).isEmpty)
  }

  @Test func markdownEndsInOneLine() throws {
    let graph = try graph([("CAN", "member", "2023-05", nil, nil, "early")])
    let difference = GraphDifference(
      from: graph.snapshot(asOf: PartialDate("2022")), to: graph.snapshot(asOf: PartialDate("2024"))
    )
    #expect(
      difference.markdown(in: graph) == """
        # Diff

        What changed from 2022 to 2024.

        ## Joined

        - **C**: Canada (member)

        1 joined

        """)
  }

  /// Germany joins undisputed; on Belgium sources disagree by then, and the words say so.
  @Test func marksDisputedTies() throws {
    let graph = try DisputedGraph.make()
    let old = graph.snapshot(asOf: PartialDate("2019"))
    let new = graph.snapshot(asOf: PartialDate("2023"))
    let after = Dictionary(
      uniqueKeysWithValues: GraphDifference(from: old, to: new).changes.compactMap { change in
        change.country.map { ($0.rawValue, change.after) }
      })
    #expect(after["FRA"] == "member")
    #expect(after["BEL"] == "member, non-member (disputed)")
    let unmarked = graph.snapshot(asOf: PartialDate("2023"), marksDisputes: false)
    let table = GraphDifference(from: old, to: unmarked).table(in: graph)
    #expect(!table.rows.contains { $0.contains { $0.plain.contains("(disputed)") } })
    #expect(table.notes.count == 1)
    #expect(GraphDifference(from: old, to: new).table(in: graph).notes.count == 2)
  }
}
