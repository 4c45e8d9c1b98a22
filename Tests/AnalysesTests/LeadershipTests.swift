import CompactGraph
import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct LeadershipTests {
  static func graph() throws -> CoalitionGraph {
    var contents = GraphContents(title: "t")
    var source = Source(id: "s", title: "Page")
    source.published = PartialDate("2024-12-31")
    contents.sources = [source]
    contents.coalitions = ["x", "y", "z"].map {
      Coalition(id: Identifier($0), name: $0.uppercased(), kind: "forum")
    }
    func lead(
      _ country: Country.ID, _ coalition: Coalition.ID, _ role: LeadRole.Role, _ from: String,
      _ to: String? = nil
    ) -> LeadRole {
      LeadRole(
        leader: .country(country), target: .coalition(coalition), role: role,
        claims: [
          Claim(from: PartialDate(from), to: to.flatMap { PartialDate($0) }, sources: ["s"])
        ])
    }
    contents.leads = [
      lead("FRA", "x", .coLead, "2020-01-01"), lead("DEU", "x", .coLead, "2020-01-01"),
      lead("FRA", "y", .lead, "2023-01-01"), lead("GBR", "y", .lead, "2021", "2022-12-31"),
    ]
    return try CoalitionGraph(contents)
  }

  /// France leads two, Germany one with France; Z is led by nobody. Shares 2/3 and 1/3: 5/9.
  @Test func countsLeadsAndVacancies() throws {
    let graph = try LeadershipTests.graph()
    let leadership = Leadership(graph.affiliations())
    #expect(leadership.leaders == ["DEU", "FRA"])
    #expect(leadership.leadCounts == [1, 2])
    #expect(leadership.vacancies == ["z"])
    #expect(leadership.coLeads.edgeCount == 1)
    #expect(abs(leadership.herfindahl - 5.0 / 9) < 1e-15)
    #expect(abs(leadership.gini(among: 2) - 1.0 / 6) < 1e-15)
    #expect(leadership.gini(among: 3) > leadership.gini(among: 2))
    let earlier = Leadership(graph.affiliations(asOf: PartialDate("2022-06-01")))
    #expect(earlier.leaders == ["DEU", "FRA", "GBR"])
  }

  /// The scores by leads are the counts; hubs and authorities of X and Y, led by France and one of them by
  /// Germany too, add up to one each and have France and X in front.
  @Test func scoresOfLeadership() throws {
    let graph = try LeadershipTests.graph()
    let affiliations = graph.affiliations()
    let leads = graph.scores(by: .leads, of: .countries, in: affiliations)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(leads.nodes.map(\.id), leads.values)) == [
        "DEU": 1, "FRA": 2,
      ])
    let led = graph.scores(by: .leads, of: .coalitions, in: affiliations)
    // Nobody says that Z is there.
    #expect(led.values == [2, 1])
    for side in [CoalitionGraph.Ranked.countries, .coalitions] {
      let hits = graph.scores(by: .hits, of: side, in: affiliations)
      #expect(abs(hits.values.reduce(0, +) - 1) < 1e-9)
      #expect(hits.ranked.first?.node.id == (side == .countries ? "FRA" : "x"))
    }
  }

  /// What `rank` counts as leads is what leadership counts.
  @Test func agreesWithTheRanking() throws {
    let graph = try GraphFolder.ukraineSupport()
    let affiliations = graph.affiliations()
    let leadership = Leadership(affiliations)
    let entries = graph.ranking(of: affiliations).entries.filter { $0.leads > 0 }
    #expect(
      Dictionary(uniqueKeysWithValues: zip(leadership.leaders, leadership.leadCounts))
        == Dictionary(uniqueKeysWithValues: entries.map { ($0.country, $0.leads) }))
  }
}
