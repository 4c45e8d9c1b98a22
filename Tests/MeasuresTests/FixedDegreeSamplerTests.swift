import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct FixedDegreeSamplerTests {
  /// Every network with the degrees of a small one, each row as bits.
  static func networks(withDegreesOf incidence: Incidence) -> [[UInt64]] {
    let columns = incidence.columnCount
    var left = (0..<columns).map { incidence.degree(ofColumn: $0) }
    var rows: [UInt64] = []
    var found: [[UInt64]] = []
    func extend(_ row: Int) {
      if row == incidence.rowCount {
        if left.allSatisfy({ $0 == 0 }) { found.append(rows) }
        return
      }
      for bits in 0..<(UInt64(1) << UInt64(columns))
      where bits.nonzeroBitCount == incidence.degree(ofRow: row) {
        for column in 0..<columns where bits >> UInt64(column) & 1 == 1 { left[column] -= 1 }
        rows.append(bits)
        if left.allSatisfy({ $0 >= 0 }) { extend(row + 1) }
        rows.removeLast()
        for column in 0..<columns where bits >> UInt64(column) & 1 == 1 { left[column] += 1 }
      }
    }
    extend(0)
    return found
  }

  /// Degrees never change, whatever is traded.
  @Test func degreesStay() {
    var generator = SeededGenerator(seed: 54)
    for seed in 0..<100 {
      let incidence = RandomIncidences.next(&generator, rows: 12, columns: 150)
      var sampler = FixedDegreeSampler(
        BitRows(of: .rows, in: incidence), generator: SplitMix64(seed: UInt64(seed)))
      sampler.trade(times: 40)
      for row in 0..<incidence.rowCount {
        let width = sampler.wordsPerRow
        let words = sampler.words[row * width..<(row + 1) * width]
        #expect(words.reduce(0) { $0 + $1.nonzeroBitCount } == incidence.degree(ofRow: row))
      }
      for column in 0..<incidence.columnCount {
        let count = (0..<incidence.rowCount).count {
          sampler.words[$0 * sampler.wordsPerRow + column / 64] >> UInt64(column % 64) & 1 == 1
        }
        #expect(count == incidence.degree(ofColumn: column))
      }
    }
  }

  /// All networks with the degrees come, and equally often: χ² stays below its mean plus five standard
  /// deviations.
  @Test func everyNetworkIsEquallyLikely() {
    for ties in [
      [(0, 0), (1, 1), (2, 2)], [(0, 0), (0, 1), (1, 0), (1, 2), (2, 1), (3, 3)],
      [(0, 0), (0, 1), (0, 2), (1, 3), (2, 0), (2, 3), (3, 1)],
    ] {
      let incidence = Incidence(rows: 4, columns: 4, ties: ties)
      let all = Self.networks(withDegreesOf: incidence)
      var counts: [[UInt64]: Int] = [:]
      var sampler = FixedDegreeSampler(
        BitRows(of: .rows, in: incidence), generator: SplitMix64(seed: 7))
      let trials = 200 * all.count
      for _ in 0..<trials {
        sampler.trade(times: 20)
        counts[sampler.words, default: 0] += 1
      }
      #expect(Set(counts.keys) == Set(all))
      let expected = Double(trials) / Double(all.count)
      let square = counts.values.reduce(0) {
        $0 + (Double($1) - expected) * (Double($1) - expected) / expected
      }
      let freedom = Double(all.count - 1)
      #expect(abs(square - freedom) < 5 * (2 * freedom).squareRoot(), "\(square) \(freedom)")
    }
  }
}
