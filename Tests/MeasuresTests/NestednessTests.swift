import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct NestednessTests {
  private func incidence(_ rows: [String]) -> Incidence {
    Incidence(
      rows: rows.count, columns: rows.first?.count ?? 0,
      ties: rows.enumerated().flatMap { row, text in
        text.enumerated().compactMap { $0.element == "1" ? (row, $0.offset) : nil }
      })
  }

  /// The worked example of Almeida-Neto and others, Oikos 117 (2008), figure 2, page 1230: rows 53,
  /// columns 63, all 58.
  @Test func thePublishedExample() {
    let nestedness = Nestedness(of: incidence(["10111", "11100", "01110", "11000", "11000"]))
    #expect(agree(nestedness.rows, 160.0 / 3) && agree(nestedness.columns, 190.0 / 3))
    #expect(agree(nestedness.all, 175.0 / 3))
  }

  /// A chessboard has equal degrees and 0 (Britton and others, 2016); a staircase has 100.
  @Test func ends() {
    let chessboard = Nestedness(of: incidence(["1010", "0101", "1010", "0101"]))
    #expect(chessboard.rows == 0 && chessboard.columns == 0 && chessboard.all == 0)
    let staircase = Nestedness(of: incidence(["1111", "1110", "1100", "1000"]))
    #expect(staircase.rows == 100 && staircase.columns == 100 && staircase.all == 100)
    let full = Nestedness(of: incidence(["11", "11", "11"]))
    #expect(full.all == 0)
    for empty in [
      Incidence(rows: 0, columns: 0, ties: []), Incidence(rows: 1, columns: 1, ties: [(0, 0)]),
      Incidence(rows: 3, columns: 4, ties: []),
    ] {
      let nestedness = Nestedness(of: empty)
      #expect(nestedness.rows == 0 && nestedness.columns == 0 && nestedness.all == 0)
    }
  }

  /// By the definition, pair by pair; within bounds; whatever rows and columns are called.
  @Test func laws() {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<300 {
      let incidence = RandomIncidences.next(&generator, rows: 9, columns: 12)
      let nestedness = Nestedness(of: incidence)
      func mean(_ mode: Mode) -> (sum: Double, pairs: Int) {
        let sets = RandomIncidences.sets(incidence, mode)
        var (sum, pairs) = (0.0, 0)
        for a in sets.indices {
          for b in 0..<a {
            pairs += 1
            let (larger, smaller) =
              sets[a].count > sets[b].count ? (sets[a], sets[b]) : (sets[b], sets[a])
            if larger.count == smaller.count || smaller.isEmpty { continue }
            sum += 100 * Double(larger.intersection(smaller).count) / Double(smaller.count)
          }
        }
        return (sum, pairs)
      }
      let (rows, columns) = (mean(.rows), mean(.columns))
      #expect(agree(nestedness.rows, rows.pairs == 0 ? 0 : rows.sum / Double(rows.pairs)))
      #expect(
        agree(nestedness.columns, columns.pairs == 0 ? 0 : columns.sum / Double(columns.pairs)))
      let pairs = rows.pairs + columns.pairs
      #expect(agree(nestedness.all, pairs == 0 ? 0 : (rows.sum + columns.sum) / Double(pairs)))
      #expect(nestedness.all >= 0 && nestedness.all <= 100)
      let renamed = Nestedness(of: RandomIncidences.renamed(incidence, &generator).incidence)
      #expect(agree(renamed.all, nestedness.all))
    }
  }

  @Test func density() {
    #expect(RandomIncidences.southernWomen.density == 89.0 / 252)
    #expect(Incidence(rows: 0, columns: 3, ties: []).density == 0)
    #expect(Incidence(rows: 1, columns: 1, ties: [(0, 0)]).density == 1)
  }
}
