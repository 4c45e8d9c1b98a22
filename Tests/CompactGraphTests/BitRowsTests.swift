import TestSupport
import Testing

@testable import CompactGraph

@Suite struct BitRowsTests {
  @Test func bitsByHand() {
    var rows = BitRows(rows: 2, columns: 130)
    #expect(rows.wordsPerRow == 3)
    for column in [0, 63, 64, 129] { rows.insert(0, column) }
    rows.insert(1, 64)
    #expect(rows.contains(0, 129) && !rows.contains(1, 129) && !rows.contains(0, 1))
    #expect(rows.count(ofRow: 0) == 4 && rows.sharedCount(0, 1) == 1)
    #expect(rows.isSubset(1, of: 0) && !rows.isSubset(0, of: 1))
    #expect(BitRows(rows: 0, columns: 0).words.isEmpty)
  }

  /// Both tables of a random two-mode network hold its ties, and counts are those of sets.
  @Test func bitsAreSets() {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<50 {
      let incidence = Incidence(random: &generator)
      let rows = BitRows(of: .rows, in: incidence)
      let columns = BitRows(of: .columns, in: incidence)
      let sets = (0..<incidence.rowCount).map { Set(incidence.columns(ofRow: $0)) }
      for a in sets.indices {
        for b in sets.indices {
          #expect(rows.sharedCount(a, b) == sets[a].intersection(sets[b]).count)
          #expect(rows.isSubset(a, of: b) == sets[a].isSubset(of: sets[b]))
        }
        for column in 0..<incidence.columnCount {
          #expect(rows.contains(a, column) == columns.contains(column, a))
        }
      }
    }
  }
}

extension Incidence {
  /// Up to 90 columns, so that rows of bits are longer than a word.
  init(random generator: inout SeededGenerator) {
    let rows = Int.random(in: 1...12, using: &generator)
    let columns = Int.random(in: 1...90, using: &generator)
    var ties: [(row: Int, column: Int)] = []
    for _ in 0..<Int.random(in: 0...150, using: &generator) {
      ties.append(
        (
          Int.random(in: 0..<rows, using: &generator),
          Int.random(in: 0..<columns, using: &generator)
        ))
    }
    self.init(rows: rows, columns: columns, ties: ties)
  }
}
