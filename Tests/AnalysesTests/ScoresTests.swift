import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ScoresTests {
  private func network() throws -> AffiliationNetwork {
    let graph = try SouthernWomen.graph()
    return graph.affiliationNetwork(of: graph.affiliations())
  }

  private func value(_ scores: Scores, _ id: String) -> Double? {
    scores.nodes.firstIndex { $0.id == id }.map { scores.values[$0] }
  }

  /// Borgatti and Halgin, Analyzing Affiliation Networks (2011), table 28.3: two-mode degree,
  /// closeness and betweenness of Davis's women and events.
  @Test(arguments: [
    ("e08", 0.78, 0.85, 0.24), ("e09", 0.67, 0.79, 0.23), ("NORA", 0.57, 0.80, 0.11),
    ("EVELYN", 0.57, 0.80, 0.10),
  ])
  func publishedValues(
    _ id: String, _ degree: Double, _ closeness: Double, _ betweenness: Double
  ) throws {
    let network = try network()
    let mode: Incidence.Mode = id.hasPrefix("e0") ? .columns : .rows
    for (measure, expected) in [
      (Centrality.degree, degree), (.closeness, closeness), (.betweenness, betweenness),
    ] {
      let found = try #require(value(network.scores(by: measure, of: mode), id))
      #expect((found * 100).rounded() / 100 == expected, "\(measure)")
    }
  }

  @Test func tiesShareTheirRank() throws {
    let scores = try network().scores(by: .degree, of: .rows)
    let ranked = scores.ranked
    #expect(ranked.prefix(4).map(\.node.id) == ["EVELYN", "NORA", "THERESA", "BRENDA"])
    #expect(ranked.prefix(4).map(\.rank) == [1, 1, 1, 4])
    #expect(ranked[0].isTied && ranked[3].isTied)
    #expect(ranked.last?.rank == 16)
  }

  /// Numbers that only rounding keeps apart are tied; not-a-number is last.
  @Test func roundingMakesNoOrder() throws {
    let basis = try network().basis
    let scores = Scores(
      measure: .degree, view: .twoMode, kind: .country,
      nodes: ["A", "B", "C", "D"].map { .country(Identifier($0)) },
      values: [.nan, 0.1 + 0.2, 0.3, 1], basis: basis, edgeCount: 0,
      convergence: nil, threshold: nil)
    #expect(scores.ranked.map(\.node.id) == ["D", "B", "C", "A"])
    #expect(scores.ranked.map(\.rank) == [1, 2, 2, 4])
    let graph = try SouthernWomen.graph()
    #expect(scores.table(in: graph).rows.last?.last == .missing)
    #expect(scores.readableTable(in: graph).rows.last?.last == .text("not defined"))
    #expect(scores.table(in: graph).rows.last?.first == .missing)
    #expect(scores.table(in: graph).notes.last == "Of 1 of 4 it is not defined; they have no rank.")
  }

  /// An iteration that has not arrived says so, and how far it is.
  @Test func saysThatItHasNotConverged() throws {
    let scores = Scores(
      measure: .katz, view: .twoMode, kind: .country, nodes: [.country("A")], values: [1],
      basis: try network().basis, edgeCount: 0,
      convergence: Scores.Convergence(iterations: 7, residual: 0.25, isReached: false),
      threshold: nil)
    let note = try #require(scores.table(in: SouthernWomen.graph()).notes.last)
    #expect(note.contains("did not converge: after 7 steps the residual is 0.25"))
    #expect(scores.methods.contains("did not converge in 7 steps (residual 0.25)"))
  }

  /// Of nothing the table is one of what was asked for all the same.
  @Test func nothingHasItsHeader() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    let table = empty.scores(by: .degree, of: .coalitions, in: empty.affiliations())
      .table(in: empty)
    #expect(table.columns.map(\.name) == ["rank", "id", "coalition", "score"])
  }

  @Test func agreesWithItself() throws {
    let scores = try network().scores(by: .closeness, of: .rows)
    #expect(scores.agreement(with: scores) == 1)
    let other = try network().scores(by: .betweenness, of: .rows)
    let tau = try #require(scores.agreement(with: other))
    #expect(tau > 0.5 && tau < 1)
    #expect(scores.filtered { $0 > 0.7 }.nodes.count < scores.nodes.count)
  }

  /// A star of three: the middle one stands between both others, in either order.
  @Test func brokers() throws {
    var contents = GraphContents(title: "t")
    contents.coalitions = ["x", "y"].map { Coalition(id: Identifier($0), name: $0, kind: "forum") }
    contents.memberships = [("FRA", "x"), ("DEU", "x"), ("DEU", "y"), ("POL", "y")].map {
      Membership(country: $0.0, coalition: $0.1, claims: [Claim(sources: [])])
    }
    let graph = try CoalitionGraph(contents)
    let scores = graph.scores(by: .brokerage, of: .countries, in: graph.affiliations())
    #expect(scores.ranked.map(\.value) == [2, 0, 0])
    #expect(scores.ranked.first?.node == .country("DEU"))
  }

  /// Every measure has a number for every node on every view, as many as nodes, whatever the network;
  /// `LeaderFollowerNetworkTests` has the view of arcs.
  @Test func everyMeasureOnEveryNetwork() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing"))
    let networks = [try network(), empty.affiliationNetwork(of: empty.affiliations())]
    for network in networks {
      for measure in Centrality.allCases {
        for view in measure.views where view != .leaderFollower {
          for mode in [Incidence.Mode.rows, .columns] {
            let scores = network.scores(by: measure, of: mode, on: view)
            #expect(scores.values.count == scores.nodes.count)
            #expect(scores.convergence?.isReached != false, "\(measure) \(view)")
            #expect(!scores.methods.isEmpty)
          }
        }
      }
    }
  }

  /// Renaming countries moves their scores with them.
  @Test func namesDoNotMatter() throws {
    let graph = try SouthernWomen.graph()
    var contents = GraphContents(title: "Renamed")
    contents.coalitions = graph.coalitions
    func renamed(_ id: Country.ID) -> Country.ID { Identifier(String(id.rawValue.reversed())) }
    contents.countries = graph.countries.map { country in
      var other = Country(id: renamed(country.id))
      other.name = country.name
      return other
    }
    contents.memberships = graph.memberships.map {
      Membership(country: renamed($0.country), coalition: $0.coalition, claims: $0.claims)
    }
    let other = try CoalitionGraph(contents)
    let second = other.affiliationNetwork(of: other.affiliations())
    for measure in [Centrality.betweenness, .eigenvector, .constraint, .pagerank, .subgraph] {
      let first = try network().scores(by: measure, of: .rows)
      let changed = second.scores(by: measure, of: .rows)
      for (node, score) in zip(first.nodes, first.values) {
        let found = try #require(value(changed, String(node.id.reversed())))
        #expect(abs(found - score) < 1e-9, "\(measure) \(node)")
      }
    }
  }
}
