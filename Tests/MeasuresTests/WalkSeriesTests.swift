import CompactGraph
import Foundation
import Testing
import TestSupport

@testable import Measures

@Suite struct WalkSeriesTests {
  /// Gauss quadrature finds the same, node by node.
  @Test func agreesWithQuadrature() throws {
    for network in try randomNetworks(seed: 31, isDirected: false) {
      let plain = network.withoutWeights
      guard plain.nodeCount <= WalkSeries.mostNodes else { continue }
      var quadrature = ExponentialQuadrature(network: plain, shift: 1)
      let expected = (0..<plain.nodeCount).map { quadrature.values(from: $0)[0] }
      #expect(agree(WalkSeries(plain, shift: 1).values, expected))
    }
  }

  /// Of a complete network the eigenvalues are *n* − 1 once and −1 else, also where *eⁿ* has 41 digits.
  @Test func largeNumbers() throws {
    for count in [9, 96] {
      let scores = WalkSeries(try Shape.complete(count), shift: Double(count - 1)).values
      let n = Double(count)
      let expected = (1 + (n - 1) * exp(-n)) / n
      #expect(agree(scores, [Double](repeating: expected, count: count)))
    }
    #expect(WalkSeries(try Shape.untied(3), shift: 0).values == [1, 1, 1])
  }
}
