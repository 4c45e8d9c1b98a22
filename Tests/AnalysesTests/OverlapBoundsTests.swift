import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct OverlapBoundsTests {
  /// Every completion of a roster, as sets of countries.
  private func completions(_ roster: Roster) -> [Set<Country.ID>] {
    let candidates = roster.candidates.sorted()
    return (0..<(1 << candidates.count)).filter { roster.unnamed.contains($0.nonzeroBitCount) }
      .map { mask in
        let added = candidates.enumerated().filter { mask & (1 << $0.offset) != 0 }
        return Set(roster.named).union(added.map(\.element))
      }
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

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
      for first in completions(a) {
        for second in completions(b) {
          let both = first.intersection(second).count
          shared.append(both)
          jaccard.append(ratio(both, first.union(second).count))
          coefficient.append(ratio(both, min(first.count, second.count)))
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
