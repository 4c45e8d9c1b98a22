import Testing

@testable import GraphCore

@Suite struct AffiliationsTests {
  private let year = SampleGraphs.claim(from: "2021")

  @Test func observersDoNotBelong() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(
        members: Membership.Standing.all.enumerated().map {
          (["BEL", "CAN", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC"][$0], $1, year)
        }))
    let affiliations = graph.affiliations()
    #expect(affiliations.ties.map(\.country) == ["BEL", "CAN", "DEU", "FRA"])
    #expect(affiliations.ties.last?.belongs == .possible)
    #expect(affiliations.nonMembers == ["c": ["GRC"]])
  }

  @Test func leadersBelongAndLead() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(
        leads: [("FRA", .lead, year), ("DEU", .coLead, year), ("POL", .host, year)]))
    let ties = graph.affiliations().ties
    #expect(ties.map(\.country) == ["DEU", "FRA"])
    #expect(ties.allSatisfy { $0.leads == .certain && $0.belongs == .certain })
  }

  @Test func aLeadOfOneMeetingIsNone() throws {
    var contents = SampleGraphs.contents()
    contents.meetings = [
      Meeting(id: "m", name: "A call", coalition: "c", claim: Claim(sources: ["s"]))
    ]
    contents.leads = [
      LeadRole(
        leader: .country("DEU"), target: .coalition("c"), role: .coLead, meeting: "m",
        claims: [year])
    ]
    #expect(try CoalitionGraph(contents).affiliations().ties.isEmpty)
  }

  @Test func anEndedLeadLeavesTheMembership() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(
        members: [("USA", .member, year)],
        leads: [("USA", .lead, SampleGraphs.claim(from: "2022", to: "2025-01"))]))
    let tie = try #require(graph.affiliations(asOf: PartialDate("2025-06-01")).ties.first)
    #expect(tie.belongs == .certain)
    #expect(tie.leads == .absent)
  }

  @Test func plannedCoalitionsHaveNoTiesYet() throws {
    var contents = SampleGraphs.contents(members: [("FRA", .member, year)])
    contents.coalitions[0].status = .planned
    let affiliations = try CoalitionGraph(contents).affiliations()
    #expect(affiliations.ties.isEmpty)
    #expect(affiliations.plannedTies.map(\.country) == ["FRA"])
  }

  @Test func whatEndedOnAnUnknownDayIsPossible() throws {
    var contents = SampleGraphs.contents(members: [("FRA", .member, year)])
    contents.coalitions[0].status = .ended
    #expect(try CoalitionGraph(contents).affiliations().ties.first?.belongs == .possible)
  }

  @Test(arguments: [
    ("2023-12-31", Certainty.certain), ("2024-03-10", .possible), ("2024-04-01", .absent),
  ])
  func tiesEndWithTheirCoalition(_ date: String, _ expected: Certainty) throws {
    var contents = SampleGraphs.contents(members: [("FRA", .member, year)])
    contents.coalitions[0].status = .ended
    contents.coalitions[0].ended = PartialDate("2024-03")
    let ties = try CoalitionGraph(contents).affiliations(asOf: PartialDate(date)).ties
    #expect((ties.first?.belongs ?? .absent) == expected)
  }

  @Test func certainOnlyDropsThePossible() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(members: [
        ("FRA", .member, year), ("DEU", .member, SampleGraphs.claim(attested: "2024")),
      ]))
    let date = PartialDate("2023-01-01")
    #expect(graph.affiliations(asOf: date).ties.count == 2)
    var filter = Affiliations.Filter()
    filter.certainOnly = true
    #expect(graph.affiliations(asOf: date, filter: filter).ties.map(\.country) == ["FRA"])
  }

  @Test func contestedTies() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(members: [
        ("BEL", .member, year), ("BEL", .observer, year),
        ("DEU", .member, SampleGraphs.claim(from: "2021-03")),
        ("DEU", .member, SampleGraphs.claim(from: "2021-05")),
        ("FRA", .member, SampleGraphs.claim(from: "2021")),
        ("FRA", .member, SampleGraphs.claim(from: "2021-05-02")),
        ("POL", .member, SampleGraphs.claim(from: "2021", to: "2022")),
        ("POL", .member, SampleGraphs.claim(from: "2024")),
      ]))
    var filter = Affiliations.Filter()
    let ties = graph.affiliations(filter: filter).ties
    #expect(ties.filter(\.isContested).map(\.country) == ["BEL", "DEU"])
    filter.uncontestedOnly = true
    #expect(graph.affiliations(filter: filter).ties.map(\.country) == ["FRA", "POL"])
    filter.uncontestedOnly = false
    filter.ignoresContests = true
    #expect(graph.affiliations(filter: filter).ties.allSatisfy { !$0.isContested })
  }

  @Test func filtersByKindAndScope() throws {
    var contents = SampleGraphs.contents(members: [("FRA", .member, year)])
    contents.coalitions[0].scope = .comparison
    let graph = try CoalitionGraph(contents)
    var filter = Affiliations.Filter()
    filter.kinds = ["capability"]
    #expect(graph.affiliations(filter: filter).coalitions.isEmpty)
    filter.kinds = ["alliance"]
    #expect(graph.affiliations(filter: filter).ties.count == 1)
    filter.scopes = [.subject]
    #expect(graph.affiliations(filter: filter).ties.isEmpty)
  }

  /// A table without dates is timeless: its ties are certain, and there is no date.
  @Test func withoutAnyDateTiesAreCertain() throws {
    var contents = SampleGraphs.contents(
      members: [("FRA", .member, Claim(sources: [])), ("DEU", .member, Claim(sources: []))])
    contents.sources = []
    contents.coalitions[0].founded = []
    let affiliations = try CoalitionGraph(contents).affiliations()
    #expect(affiliations.asOf == nil)
    #expect(affiliations.ties.map(\.belongs) == [.certain, .certain])
  }
}
