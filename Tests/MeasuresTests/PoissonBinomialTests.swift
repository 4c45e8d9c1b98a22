import Testing
import TestSupport

@testable import Measures

@Suite struct PoissonBinomialTests {
  /// Two coins of 1/2 and 1/4: none 3/8, one 4/8, both 1/8.
  @Test func byHand() {
    let coins = PoissonBinomial([0.5, 0.25])
    #expect(coins.mean == 0.75)
    #expect((0...3).map { coins.upperTail(from: $0) } == [1, 0.625, 0.125, 0])
    #expect((-1...2).map { coins.lowerTail(through: $0) } == [0, 0.375, 0.875, 1])
    #expect(PoissonBinomial([]).upperTail(from: 0) == 1)
    #expect(PoissonBinomial([]).upperTail(from: 1) == 0)
    #expect(PoissonBinomial([1, 1, 0]).upperTail(from: 2) == 1)
    #expect(PoissonBinomial([1, 1, 0]).lowerTail(through: 1) == 0)
  }

  /// Every outcome of up to ten events, weighed and added.
  @Test func theSameAsAllOutcomes() {
    var generator = SeededGenerator(seed: 48)
    for _ in 0..<60 {
      let count = Int.random(in: 0...10, using: &generator)
      let p = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
      var weights = [Double](repeating: 0, count: count + 1)
      for mask in 0..<(1 << count) {
        weights[mask.nonzeroBitCount] += p.indices.reduce(1) {
          $0 * (mask >> $1 & 1 == 1 ? p[$1] : 1 - p[$1])
        }
      }
      let events = PoissonBinomial(p)
      for k in 0...count {
        #expect(agree(events.upperTail(from: k), weights[k...].reduce(0, +)))
        #expect(agree(events.lowerTail(through: k), weights[...k].reduce(0, +)))
      }
    }
  }

  /// With equal probabilities it is the binomial distribution, and the far tail keeps its digits:
  /// 0.01¹⁰⁰ is 10⁻²⁰⁰.
  @Test func farTailsKeepTheirDigits() {
    let rare = PoissonBinomial([Double](repeating: 0.01, count: 100))
    #expect(agree(rare.upperTail(from: 100), 1e-200, within: 1e-12))
    for k in 1...100 {
      let tail = (k...100).map { BinomialPoint.probability($0, of: 100, 0.01) }.reversed().reduce(
        0, +)
      #expect(agree(rare.upperTail(from: k), tail, within: 1e-12), "\(k)")
    }
  }
}
