import Testing
import TestSupport

@testable import Measures

@Suite struct KendallTauTests {
  /// The example of scipy.stats.kendalltau: −0.47140452079103173; and one that is 2 of 3 less 1 of 3.
  @Test func byHand() throws {
    let tau = try #require(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]))
    #expect(agree(tau, -0.47140452079103173))
    #expect(kendallTauB([1, 2, 3], [1, 3, 2]).map { agree($0, 1.0 / 3) } == true)
    #expect(kendallTauB([1, 2, 3], [4, 5, 6]) == 1 && kendallTauB([1, 2], [2, 1]) == -1)
    #expect(kendallTauB([], []) == nil && kendallTauB([1], [1]) == nil)
    #expect(kendallTauB([1, 1, 1], [1, 2, 3]) == nil)
  }

  @Test func theSameAsAllPairs() {
    var generator = SeededGenerator(seed: 50)
    for _ in 0..<300 {
      let count = Int.random(in: 0...30, using: &generator)
      let top = Int.random(in: 1...12, using: &generator)
      let x = (0..<count).map { _ in Double(Int.random(in: 0...top, using: &generator)) }
      let y = (0..<count).map { _ in Double(Int.random(in: 0...top, using: &generator)) }
      var (balance, untiedX, untiedY) = (0, 0, 0)
      for a in x.indices {
        for b in 0..<a {
          let (dx, dy) = ((x[a] - x[b]).sign(), (y[a] - y[b]).sign())
          balance += dx * dy
          untiedX += dx * dx
          untiedY += dy * dy
        }
      }
      let tau = kendallTauB(x, y)
      if untiedX == 0 || untiedY == 0 {
        #expect(tau == nil)
      } else {
        let expected = Double(balance) / (Double(untiedX) * Double(untiedY)).squareRoot()
        #expect(tau.map { abs($0 - expected) < 1e-14 } == true)
        #expect(tau == kendallTauB(y, x))
        #expect(kendallTauB(x, y.map { -$0 }) == tau.map { -$0 })
      }
    }
  }
}

extension Double {
  fileprivate func sign() -> Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
}
