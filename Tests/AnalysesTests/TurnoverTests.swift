import GraphCore
import Testing

@testable import Analyses

@Suite struct TurnoverTests {
  private func network(_ ties: [(Country.ID, Coalition.ID)]) throws -> AffiliationNetwork {
    var contents = GraphContents(title: "t")
    contents.coalitions = ["x", "y"].map {
      Coalition(id: Identifier($0), name: $0, kind: "forum")
    }
    contents.memberships = ties.map {
      Membership(country: $0.0, coalition: $0.1, claims: [Claim(sources: [])])
    }
    let graph = try CoalitionGraph(contents)
    return graph.affiliationNetwork(of: graph.affiliations())
  }

  /// Two of four ties are at both dates: turnover 1 − 2 / 4.
  @Test func byHand() throws {
    let before = try network([("FRA", "x"), ("DEU", "x"), ("FRA", "y")])
    let after = try network([("FRA", "x"), ("DEU", "x"), ("DEU", "y")])
    let turnover = Turnover(from: before, to: after)
    #expect(turnover.gained == 1 && turnover.lost == 1 && turnover.kept == 2)
    #expect(turnover.rate == 0.5)
    // First France is ahead, then Germany: the orders are opposite.
    #expect(turnover.stability[.degree] == -1)
  }

  @Test func nothingChanges() throws {
    let same = try network([("FRA", "x"), ("DEU", "x"), ("FRA", "y")])
    let turnover = Turnover(from: same, to: same)
    #expect(turnover.rate == 0 && turnover.stability[.degree] == 1)
    let empty = try network([])
    #expect(Turnover(from: empty, to: empty).rate == 0)
    #expect(Turnover(from: empty, to: empty).stability.isEmpty)
    #expect(Turnover(from: empty, to: same).rate == 1)
  }
}
