import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct CoalitionGraphTests {
  /// What few coalitions have lies outside of the value, and is part of it all the same.
  @Test func rareValuesAreValues() {
    let plain = Coalition(id: "a", name: "A")
    var other = plain
    other.note = "a note"
    other.aliases = ["B"]
    #expect(other != plain && plain.note == nil && plain.aliases.isEmpty)
    var third = plain
    third.aliases = ["B"]
    third.note = "a note"
    #expect(third == other && third.hashValue == other.hashValue)
    third.aliases = []
    third.note = nil
    #expect(third == plain && third.hashValue == plain.hashValue)
  }

  @Test("A coalition with a date of dissolution has ended, whoever made it")
  func ended() throws {
    var builder = GraphBuilder(title: "Test")
    var coalition = Coalition(id: "a", name: "A")
    coalition.ended = "2020"
    builder.coalitions = [coalition, Coalition(id: "b", name: "B")]
    let graph = try builder.build()
    #expect(graph.coalitions.map(\.status) == [.ended, .active])
    #expect(GraphBuilder(graph).changed(from: graph).coalitions.map(\.status) == [.ended, .active])
  }

  @Test("Dates of foundation are those of the claims that count, the most exact if all agree")
  func foundingDates() {
    var coalition = Coalition(id: "a", name: "A")
    coalition.founded = ["2021", "2021-03", "2020"].map { .init(date: $0, claim: Claim()) }
    #expect(coalition.foundingDates == ["2020", "2021", "2021-03"])
    #expect(coalition.foundingDates { $0.date != "2020" } == ["2021-03"])
    coalition.founded[2].claim.rejected = "a misprint"
    #expect(coalition.foundingDates == ["2021-03"])
  }

  private func builder() -> GraphBuilder {
    var builder = GraphText.builder(
      """
      source s published 2025-06-01; coalition d; FRA, DEU, BEL, POL, UKR in c from 2021 by s
      FRA, DEU, BEL, POL, UKR in c at 2023-04 by s; FRA, BEL observes c at 2020 by s
      FRA, DEU co-leads c by s; c declares 30 at 2024 by s; c declares 31 at 2024 by s
      """)
    builder.officials = [Official(id: "x", name: "X", party: "GBR")]
    builder.bodies = [
      Body(id: "hq", coalition: "c", kind: "hq", name: "HQ", claim: Claim(sources: ["s"]))
    ]
    for target in [LeadRole.Target.body("hq"), .coalition("d")] {
      for day in ["2022", "2021"] as [PartialDate] {
        builder.add(
          LeadRole(
            leader: .official("x"), target: target, role: .command,
            claims: [Claim(from: day, sources: ["s"])]))
      }
    }
    return builder
  }

  @Test("Equal facts make equal graphs, in whatever order they come")
  func order() throws {
    var generator = SeededGenerator(seed: 3)
    let expected = try builder().build()
    for _ in 0..<30 {
      var shuffled = GraphBuilder(expected, keeping: { _ in false })
      for row in expected.ties.shuffled(using: &generator) {
        shuffled.add(
          row.tie.party, to: row.tie.coalition, as: row.role, title: row.title, row.claim)
      }
      shuffled.coalitions.shuffle(using: &generator)
      shuffled.parties.shuffle(using: &generator)
      shuffled.declarations.shuffle(using: &generator)
      let graph = try shuffled.build()
      #expect(Array(graph.ties) == Array(expected.ties))
      #expect(graph.coalitions.nodes == expected.coalitions.nodes)
      #expect(graph.parties.nodes == expected.parties.nodes)
      #expect(graph.declarations == expected.declarations)
      #expect(graph.edges == expected.edges && graph.nodes == expected.nodes)
    }
  }

  @Test("Claims on one tie and role are one edge")
  func edges() throws {
    let graph = try builder().build()
    #expect(graph.ties.count == 14)
    #expect(graph.ties.tieCount == 5)
    let edges = graph.edges.filter { $0.kind == .membership }
    #expect(edges.count == 7)
    #expect(edges.first?.claims.map(\.from) == ["2021", nil])
    #expect(graph.edges.count { $0.kind == .lead } == 4)
  }

  @Test("Lead roles of one leader, target, role and title are one, with claims by date")
  func leads() throws {
    let graph = try builder().build()
    #expect(graph.leads.map(\.target) == [.coalition("d"), .body("hq")])
    #expect(graph.leads.map { $0.claims.map(\.from) } == [["2021", "2022"], ["2021", "2022"]])
  }

  @Test("A lead role of a party in a coalition is a tie, one for a meeting is none")
  func leadTies() throws {
    var builder = GraphBuilder(title: "T")
    builder.coalitions = [Coalition(id: "a", name: "A")]
    builder.meetings = [Meeting(id: "m", name: "M", coalition: "a", claim: Claim())]
    builder.add(
      LeadRole(
        leader: .party("FRA"), target: .coalition("a"), role: .coLead, title: "chair",
        claims: [Claim(from: "2020"), Claim(from: "2022")]))
    builder.add(
      LeadRole(leader: .party("DEU"), target: .coalition("a"), meeting: "m", claims: [Claim()]))
    let graph = try builder.build()
    #expect(graph.ties.map(\.tie) == [TieKey("FRA", "a"), TieKey("FRA", "a")])
    #expect(graph.ties.map(\.title) == ["chair", "chair"])
    #expect(graph.leads.map(\.meeting) == ["m"])
  }

  @Test("Parties that ties, people and meetings mention are in the graph")
  func mentioned() throws {
    var builder = builder()
    var meeting = Meeting(id: "m", name: "M", coalition: "c", claim: Claim(sources: ["s"]))
    meeting.parties = ["ITA", "d"]
    builder.meetings = [meeting]
    let graph = try builder.build()
    #expect(graph.parties.ids == ["BEL", "DEU", "FRA", "GBR", "ITA", "POL", "UKR", "d"])
    // An organisation that is a coalition is named as the coalition.
    #expect(graph.parties[id: "d"]?.kind == .organisation)
    #expect(graph.node(of: "d" as Party.ID) == .coalition("d"))
    #expect(graph.parties[id: "USA"] == nil)
  }

  @Test("Every end of an edge is a node")
  func endsOfEdges() throws {
    var builder = builder()
    builder.bodies[0].seat = "Paris"
    builder.officials[0].offices = [Official.Office(title: "General", claim: Claim(sources: ["s"]))]
    var meeting = Meeting(id: "m", name: "M", coalition: "c", claim: Claim(sources: ["s"]))
    meeting.parties = ["ITA", "d"]
    meeting.officials = [Meeting.Attendee(official: "x")]
    builder.meetings = [meeting]
    let graph = try builder.build()
    let nodes = Set(graph.nodes)
    #expect(nodes.count == graph.nodes.count)
    for edge in graph.edges { #expect(nodes.contains(edge.from) && nodes.contains(edge.to)) }
    #expect(nodes.contains(.place("Paris")) && nodes.contains(.party("ITA")))
    #expect(!nodes.contains(.party("d")))
    #expect(graph.edges.count { $0.kind == .attendance } == 3)
    #expect(graph.edges.count { $0.kind == .seat } == 1)
  }

  @Test("Declarations are sorted by coalition and date; those without a date come first")
  func declarations() throws {
    let graph = try GraphText.graph(
      "b declares 1 at 2020; a declares 3 at 2022; a declares 2 at 2021; a declares 9; a declares 2 at 2022"
    )
    #expect(graph.declarations.map(\.coalition) == ["a", "a", "a", "a", "b"])
    #expect(graph.declarations.map(\.size) == [9, 2, 2, 3, 1])
  }

  @Test("A graph made of the parts of another one is equal")
  func parts() throws {
    let graph = try builder().build()
    let again = try GraphBuilder(graph).build()
    #expect(Array(again.ties) == Array(graph.ties))
    #expect(again.edges == graph.edges && again.nodes == graph.nodes)
    #expect(again.newestDate == graph.newestDate)
    let half = try GraphBuilder(graph, keeping: { $0 < 3 }).build()
    #expect(Array(half.ties) == Array(graph.ties.prefix(3)))
  }

  @Test("An empty graph is a graph")
  func empty() throws {
    let graph = try GraphBuilder(title: "Nothing").build()
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty && graph.newestDate == nil)
    #expect(graph.ties.isEmpty && graph.ties.tieCount == 0)
  }
}
