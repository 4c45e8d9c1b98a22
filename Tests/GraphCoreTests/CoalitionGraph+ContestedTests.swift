import Testing

@testable import GraphCore

@Suite struct CoalitionGraphContestedTests {
  @Test func contestedTiesAreLeftOut() throws {
    let graph = try CoalitionGraph(
      SampleGraphs.contents(
        members: [
          ("FRA", .member, SampleGraphs.claim(from: "2021")),
          ("DEU", .member, SampleGraphs.claim(from: "2021")),
          ("DEU", .observer, SampleGraphs.claim(from: "2022")),
          ("POL", .member, SampleGraphs.claim(from: "2023")),
          ("POL", .observer, SampleGraphs.claim(from: "2020", to: "2022")),
        ], leads: [("DEU", .lead, SampleGraphs.claim(from: "2021"))]))
    let left = graph.withoutContestedTies()
    #expect(left.memberships.map(\.country) == ["FRA", "POL", "POL"])
    #expect(left.leads.isEmpty)
    // Before the second source speaks there is nothing to contest.
    #expect(graph.withoutContestedTies(asOf: PartialDate("2021")) == graph)
  }

  @Test func clipsToTheLifeOfTheCoalition() throws {
    var contents = SampleGraphs.contents(members: [
      ("FRA", .member, SampleGraphs.claim(from: "2018", to: "2030")),
      ("DEU", .member, SampleGraphs.claim(from: "2026")),
      ("POL", .member, SampleGraphs.claim(from: "2010", to: "2015")),
      ("ITA", .member, SampleGraphs.claim(from: "2021", to: "2022")),
    ])
    contents.coalitions[0].status = .ended
    contents.coalitions[0].ended = PartialDate("2024-06-30")
    let graph = try CoalitionGraph(contents)
    #expect(graph.memberships.count == 4)
    let clipped = graph.clippedToLives()
    #expect(clipped.memberships.map(\.country) == ["FRA", "ITA"])
    #expect(clipped.memberships[0].claims[0].from == PartialDate("2020-01-01"))
    #expect(clipped.memberships[0].claims[0].to == PartialDate("2024-06-30"))
    #expect(clipped.memberships[1] == graph.memberships[2])
  }
}
