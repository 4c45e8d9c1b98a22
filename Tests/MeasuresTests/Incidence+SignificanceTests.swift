import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct IncidenceSignificanceTests {
  /// Two rows with the same 3 of 10 columns: one way of C(10, 3) = 120.
  @Test func fixedRowsByHand() throws {
    let same = Incidence(
      rows: 3, columns: 10, ties: (0..<3).flatMap { [(0, $0), (1, $0)] } + [(2, 9)])
    let result = same.overlapSignificance(of: .rows, against: .fixedRows, correction: .bonferroni)
    #expect(result.testCount == 3 && result.pairs.count == 1)
    let pair = try #require(result.pairs.first)
    #expect(agree(pair.p, 1.0 / 120) && agree(pair.adjusted, 3.0 / 120) && pair.isSignificant)
    #expect(agree(pair.expected, 0.9) && result.significant == [pair])
    let both = same.overlapSignificance(
      of: .rows, against: .fixedRows, alternative: .twoSided, correction: .none)
    #expect(both.pairs.count == 3 && agree(both.pairs[0].p, 2.0 / 120))
    // Row 2 misses both: 7 of 10 places are free of row 0, and twice that is more than 1.
    #expect(both.pairs[1].p == 1)
    let less = same.overlapSignificance(of: .rows, against: .fixedRows, alternative: .less)
    #expect(agree(less.pairs[1].p, 0.7) && less.pairs[0].p == 1)
  }

  /// Ties of probability 1/2: a column is shared with 1/4, one of two or more with 7/16.
  @Test func stochasticDegreesByHand() {
    let even = Incidence(rows: 2, columns: 2, ties: [(0, 0), (1, 1)])
    let less = even.overlapSignificance(
      of: .rows, against: .stochasticDegrees, alternative: .less, correction: .none)
    #expect(agree(less.pairs[0].p, 9.0 / 16) && agree(less.pairs[0].expected, 0.5))
    let columns = Incidence(rows: 2, columns: 4, ties: [(0, 0), (0, 1), (1, 0), (1, 2)])
    // Columns 0 (both), 1, 2 (one) and 3 (none): only the middle two are open, with 1/2 each.
    let result = columns.overlapSignificance(
      of: .rows, against: .stochasticDegrees, alternative: .greater, correction: .none)
    #expect(result.pairs[0].p == 1 && agree(result.pairs[0].expected, 1.5))
    #expect(result.hasConverged && result.residual.map { $0 < 1e-12 } == true)
  }

  /// The stochastic tails against all networks of independent ties, weighed.
  @Test func stochasticTailsByEnumeration() {
    var generator = SeededGenerator(seed: 55)
    for _ in 0..<40 {
      let incidence = RandomIncidences.next(&generator, rows: 4, columns: 6)
      let model = ConfigurationModel(of: incidence)
      let greater = incidence.overlapSignificance(
        of: .rows, against: .stochasticDegrees, correction: .none)
      let less = incidence.overlapSignificance(
        of: .rows, against: .stochasticDegrees, alternative: .less, correction: .none)
      var upper: [[Int32]: Double] = [:]
      for pair in less.pairs {
        let q = (0..<incidence.columnCount).map {
          model.probability(row: Int(pair.first), column: $0)
            * model.probability(row: Int(pair.second), column: $0)
        }
        var (below, above) = (0.0, 0.0)
        for mask in 0..<(1 << q.count) {
          let weight = q.indices.reduce(1) { $0 * (mask >> $1 & 1 == 1 ? q[$1] : 1 - q[$1]) }
          if mask.nonzeroBitCount <= Int(pair.shared) { below += weight }
          if mask.nonzeroBitCount >= Int(pair.shared) { above += weight }
        }
        #expect(agree(pair.p, min(1, below), within: 1e-9))
        upper[[pair.first, pair.second]] = min(1, above)
      }
      for pair in greater.pairs {
        #expect(agree(pair.p, upper[[pair.first, pair.second]] ?? -1, within: 1e-9))
      }
    }
  }

  /// The share of all networks with the same degrees, and the trials come near it.
  @Test func fixedDegreesByEnumeration() {
    let incidence = Incidence(
      rows: 4, columns: 5,
      ties: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 2), (2, 3), (3, 3), (3, 4), (3, 0)])
    let all = FixedDegreeSamplerTests.networks(withDegreesOf: incidence)
    let trials = 40_000
    for alternative in [Alternative.greater, .less] {
      let result = incidence.overlapSignificance(
        of: .rows, against: .fixedDegrees(trials: trials, seed: 5), alternative: alternative,
        correction: .none)
      for pair in result.pairs {
        let shared = all.map { ($0[Int(pair.first)] & $0[Int(pair.second)]).nonzeroBitCount }
        let extreme = shared.count {
          alternative == .greater ? $0 >= Int(pair.shared) : $0 <= Int(pair.shared)
        }
        let exact = Double(extreme) / Double(all.count)
        let error = (exact * (1 - exact) / Double(trials)).squareRoot() + 1 / Double(trials)
        #expect(abs(pair.p - exact) < 6 * error, "\(pair) \(exact)")
        let mean = Double(shared.reduce(0, +)) / Double(all.count)
        #expect(abs(pair.expected - mean) < 0.02)
      }
    }
  }

  /// The same seed, the same result; p is never 0; the number of trials is in the result.
  @Test func seedsAndTheLeastValue() {
    let women = RandomIncidences.southernWomen
    let model = NullModel.fixedDegrees(trials: 99, seed: 3)
    let result = women.overlapSignificance(of: .rows, against: model)
    #expect(result == women.overlapSignificance(of: .rows, against: model))
    #expect(result.model == model)
    #expect(result.pairs.allSatisfy { $0.p >= 0.01 && $0.p <= 1 } && result.testCount == 153)
    let other = women.overlapSignificance(of: .rows, against: .fixedDegrees(trials: 99, seed: 4))
    #expect(other.pairs.map(\.p) != result.pairs.map(\.p))
  }

  /// p does not depend on how rows and columns are numbered; both modes are one network seen twice.
  @Test(arguments: [NullModel.fixedRows, .stochasticDegrees])
  func namesDoNotMatter(model: NullModel) {
    var generator = SeededGenerator(seed: 56)
    for _ in 0..<60 {
      let incidence = RandomIncidences.next(&generator, rows: 8, columns: 12)
      let (other, rows, _) = RandomIncidences.renamed(incidence, &generator)
      let transposed = Incidence(
        rows: incidence.columnCount, columns: incidence.rowCount,
        ties: (0..<incidence.rowCount).flatMap { row in
          incidence.columns(ofRow: row).map { (Int($0), row) }
        })
      for alternative in Alternative.allCases {
        let result = incidence.overlapSignificance(
          of: .rows, against: model, alternative: alternative)
        let renamed = other.overlapSignificance(of: .rows, against: model, alternative: alternative)
        let turned = transposed.overlapSignificance(
          of: .columns, against: model, alternative: alternative)
        var values: [Set<Int>: Double] = [:]
        for pair in renamed.pairs { values[[Int(pair.first), Int(pair.second)]] = pair.adjusted }
        for (pair, same) in zip(result.pairs, turned.pairs) {
          let key: Set = [rows[Int(pair.first)], rows[Int(pair.second)]]
          #expect(agree(pair.adjusted, values[key] ?? -1, within: 1e-9))
          #expect(agree(pair.p, same.p, within: 1e-9) && pair.p >= 0 && pair.adjusted <= 1)
        }
        #expect(result.pairs.count == renamed.pairs.count && result.testCount == renamed.testCount)
      }
    }
  }

  @Test(arguments: [
    NullModel.fixedRows, .stochasticDegrees, .fixedDegrees(trials: 20, seed: 1),
  ])
  func nothingToTest(model: NullModel) {
    for incidence in [
      Incidence(rows: 0, columns: 0, ties: []), Incidence(rows: 1, columns: 2, ties: [(0, 0)]),
    ] {
      let result = incidence.overlapSignificance(of: .rows, against: model, alternative: .twoSided)
      #expect(result.testCount == 0 && result.pairs.isEmpty)
    }
    for ties in [[], (0..<4).flatMap { row in (0..<3).map { (row, $0) } }] {
      let incidence = Incidence(rows: 4, columns: 3, ties: ties)
      for alternative in Alternative.allCases {
        let result = incidence.overlapSignificance(
          of: .rows, against: model, alternative: alternative)
        #expect(result.testCount == 6 && result.pairs.allSatisfy { $0.p == 1 && !$0.isSignificant })
      }
    }
  }
}
