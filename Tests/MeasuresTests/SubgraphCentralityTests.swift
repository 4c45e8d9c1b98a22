import CompactGraph
import Foundation
import Testing

@testable import Measures

@Suite struct SubgraphCentralityTests {
  /// Of two nodes the eigenvalues are ±1: half of e plus half of 1/e. Of *n* complete ones they are
  /// *n* − 1 once and −1 else.
  @Test func formulas() throws {
    #expect(agree(try Shape.path(2).subgraphCentrality(), [cosh(1), cosh(1)]))
    for count in [3, 6, 20] {
      let n = Double(count)
      let score = (exp(n - 1) + (n - 1) * exp(-1)) / n
      let expected = [Double](repeating: score, count: count)
      #expect(agree(try Shape.complete(count).subgraphCentrality(), expected))
      let normalized = expected.map { $0 / exp(n - 1) }
      #expect(agree(try Shape.complete(count).subgraphCentrality(normalized: true), normalized))
    }
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).subgraphCentrality().isEmpty)
    #expect(try Shape.untied(2).subgraphCentrality() == [1, 1])
    #expect(agree(try Network(nodeCount: 1, edges: [(0, 0)]).subgraphCentrality(), [exp(1)]))
  }

  /// Closed walks counted one length after another.
  @Test func scoresAreThePowerSeries() throws {
    for network in try randomNetworks(seed: 12, isDirected: false) {
      let plain = network.withoutWeights
      let scores = network.subgraphCentrality()
      for node in 0..<network.nodeCount {
        var walks = [Double](repeating: 0, count: network.nodeCount)
        walks[node] = 1
        let neighbours = NeighbourSums(plain, .out)
        var sum = 1.0
        for length in 1...80 {
          walks = walks.indices.map { neighbours.sum($0, of: walks) / Double(length) }
          sum += walks[node]
        }
        #expect(agree([scores[node]], [sum]))
      }
    }
  }

  /// One node of a complete network of 750: e⁷⁴⁹ is no number, and a share of it is.
  @Test func tooLargeIsInfinity() throws {
    let network = try Shape.complete(750)
    var raw = ExponentialQuadrature(network: network, shift: 0)
    #expect(raw.values(from: 0)[0] == .infinity)
    var normalized = ExponentialQuadrature(network: network, shift: 749)
    #expect(abs(normalized.values(from: 0)[0] - 1.0 / 750) < 1e-12)
  }
}
