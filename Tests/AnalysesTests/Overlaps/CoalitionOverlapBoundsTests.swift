import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct OverlapBoundsTests {
  /// Equality with all completions of hundreds of pairs.
  @Test func boundsAreThoseOfAllCompletions() throws {
    var generator = SeededGenerator(seed: 31)
    var pairs = 0
    while pairs < 600 {
      let graph = try RandomRosters.graph(&generator)
      let rosters = graph.rosters(of: graph.affiliations(asOf: RandomRosters.asOf))
      let (a, b) = (rosters[0], rosters[1])
      pairs += 1
      var shared: [Int] = []
      var jaccard: [Double] = []
      var coefficient: [Double] = []
      for first in RandomRosters.completions(of: a) {
        for second in RandomRosters.completions(of: b) {
          let both = first.intersection(second).count
          shared.append(both)
          jaccard.append(RandomRosters.ratio(both, first.union(second).count))
          coefficient.append(RandomRosters.ratio(both, min(first.count, second.count)))
        }
      }
      let bounds = OverlapBounds(a, b)
      #expect(bounds.shared.lowerBound == shared.min() && bounds.shared.upperBound == shared.max())
      #expect(bounds.jaccard.lowerBound == jaccard.min(), "\(a) \(b)")
      #expect(bounds.jaccard.upperBound == jaccard.max(), "\(a) \(b)")
      #expect(bounds.overlapCoefficient.lowerBound == coefficient.min(), "\(a) \(b)")
      #expect(bounds.overlapCoefficient.upperBound == coefficient.max(), "\(a) \(b)")
    }
  }
}
