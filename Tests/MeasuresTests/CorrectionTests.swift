import Testing
import TestSupport

@testable import Measures

@Suite struct CorrectionTests {
  /// R 4.2.2, p.adjust(c(0.01, 0.04, 0.03, 0.005), …); each also follows by hand.
  @Test(arguments: [
    (Correction.none, [0.01, 0.04, 0.03, 0.005]), (.bonferroni, [0.04, 0.16, 0.12, 0.02]),
    (.holm, [0.03, 0.06, 0.06, 0.02]), (.benjaminiHochberg, [0.02, 0.04, 0.04, 0.02]),
  ])
  func byHand(correction: Correction, expected: [Double]) {
    let adjusted = correction.adjusted([0.01, 0.04, 0.03, 0.005])
    #expect(zip(adjusted, expected).allSatisfy { agree($0, $1) }, "\(adjusted)")
    #expect(correction.adjusted([]).isEmpty && correction.adjusted([1]) == [1])
  }

  /// Order is kept, values stay within bounds, one is never stricter than another, and tests that are
  /// not in the list count as if they were there with 1.
  @Test func laws() {
    var generator = SeededGenerator(seed: 49)
    for _ in 0..<200 {
      let count = Int.random(in: 1...20, using: &generator)
      let p = (0..<count).map { _ in Double(Int.random(in: 0...40, using: &generator)) / 40 }
      let hidden = Int.random(in: 0...5, using: &generator)
      for correction in Correction.allCases {
        let adjusted = correction.adjusted(p)
        for a in p.indices {
          #expect(adjusted[a] >= p[a] && adjusted[a] <= 1)
          for b in p.indices where p[a] <= p[b] { #expect(adjusted[a] <= adjusted[b]) }
        }
        let long = correction.adjusted(p + [Double](repeating: 1, count: hidden))
        #expect(Array(long.prefix(count)) == correction.adjusted(p, testCount: count + hidden))
      }
      let (bonferroni, holm) = (Correction.bonferroni.adjusted(p), Correction.holm.adjusted(p))
      let hochberg = Correction.benjaminiHochberg.adjusted(p)
      for place in p.indices {
        #expect(hochberg[place] <= holm[place] && holm[place] <= bonferroni[place])
      }
    }
  }
}
