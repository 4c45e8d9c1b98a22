import Testing

@testable import Measures

@Suite struct HypergeometricTests {
  /// C(4, k) C(6, 3 − k) / C(10, 3): 20, 60, 36 and 4 of 120.
  @Test func byHand() {
    let overlap = Hypergeometric(population: 10, marked: 4, drawn: 3)
    #expect(overlap.support == 0...3 && agree(overlap.mean, 1.2))
    for (k, ways) in [20.0, 60, 36, 4].enumerated() {
      #expect(agree(overlap.probability(of: k), ways / 120))
    }
    #expect(agree(overlap.upperTail(from: 2), 40.0 / 120))
    #expect(agree(overlap.lowerTail(through: 1), 80.0 / 120))
    #expect(overlap.upperTail(from: 0) == 1 && overlap.upperTail(from: 4) == 0)
    #expect(overlap.lowerTail(through: -1) == 0 && overlap.lowerTail(through: 3) == 1)
  }

  /// scipy.stats.hypergeom 1.17.1 and exact fractions.
  @Test func farTails() {
    // All fifty of fifty among a thousand: 1 / C(1000, 50).
    var reciprocal = 1.0
    for k in 0..<50 { reciprocal *= Double(k + 1) / Double(1000 - k) }
    let far = Hypergeometric(population: 1000, marked: 50, drawn: 50)
    #expect(agree(far.upperTail(from: 50), reciprocal, within: 1e-12), "\(reciprocal)")
    #expect(far.probability(of: 50) == far.upperTail(from: 50))
  }

  /// Against exact integers, for every small distribution.
  @Test func allSmallOnes() {
    func choose(_ n: Int, _ k: Int) -> Int {
      k < 0 || k > n ? 0 : (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }
    }
    for population in 0...14 {
      for marked in 0...population {
        for drawn in 0...population {
          let overlap = Hypergeometric(population: population, marked: marked, drawn: drawn)
          let ways = (0...population).map {
            choose(marked, $0) * choose(population - marked, drawn - $0)
          }
          let all = Double(choose(population, drawn))
          for k in 0...population {
            let upper = Double(ways[k...].reduce(0, +)) / all
            let lower = Double(ways[...k].reduce(0, +)) / all
            #expect(agree(overlap.probability(of: k), Double(ways[k]) / all))
            #expect(agree(overlap.upperTail(from: k), upper))
            #expect(agree(overlap.lowerTail(through: k), lower))
          }
        }
      }
    }
  }
}
