import CompactGraph
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct TieScoresTests {
  private func network(_ rows: Int, _ columns: Int, _ ties: [(Int, Int)]) -> AffiliationNetwork {
    AffiliationNetwork(
      rows: (0..<rows).map { .country(Identifier("C\($0)")) },
      columns: (0..<columns).map { .coalition(Identifier("x\($0)")) }, ties: ties,
      kind: .memberships, includesPossible: false, asOf: nil, unnamed: 0...0)
  }

  /// The path x0, C0, x1, C1: of its six pairs three run over each outer tie and four over the middle one.
  @Test func pathByHand() {
    let ties = network(2, 2, [(0, 0), (0, 1), (1, 1)]).tieBetweenness.ties
    #expect(ties.map { "\($0.row.id)-\($0.column.id)" } == ["C0-x1", "C0-x0", "C1-x1"])
    #expect(ties.map(\.value) == [4.0 / 6, 0.5, 0.5])
    #expect(ties.map(\.rank) == [1, 2, 2] && ties.map(\.isTied) == [false, true, true])
    #expect(ties.allSatisfy { $0.isBridge })
  }

  /// In a ring of four every tie serves its own pair and half of each of the two that are opposite.
  @Test func ringByHand() {
    let ties = network(2, 2, [(0, 0), (0, 1), (1, 0), (1, 1)]).tieBetweenness.ties
    #expect(ties.map(\.value) == [Double](repeating: 2.0 / 6, count: 4))
    #expect(ties.allSatisfy { !$0.isBridge && $0.isTied && $0.rank == 1 })
  }

  /// The scores add up to the distances of all pairs, each path being as long as its ties are many.
  @Test func addUpToDistances() throws {
    let graph = try SouthernWomen.graph()
    let network = graph.affiliationNetwork(of: graph.affiliations())
    let sum = network.tieBetweenness.ties.map(\.value).reduce(0, +)
    let mean = try #require(network.incidence.network.pathLengths().mean)
    #expect(abs(sum - mean) < 1e-12)
    #expect(network.tieBetweenness.table(in: graph, top: 5).rows.count == 5)
  }

  @Test func nothingHasNoTies() { #expect(network(0, 0, []).tieBetweenness.ties.isEmpty) }
}
