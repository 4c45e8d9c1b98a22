import TestSupport
import Testing

@testable import CompactGraph

@Suite struct BitBlocksTests {
  @Test func blocksByHand() {
    let ties = [(0, 0), (0, 63), (0, 64), (0, 600), (1, 64), (1, 600), (1, 700)]
    let blocks = BitBlocks(
      of: .rows, in: Incidence(rows: 3, columns: 701, ties: ties.map { (row: $0.0, column: $0.1) }))
    #expect(blocks.rowCount == 3)
    #expect(blocks.sharedCount(0, 1) == 2 && blocks.sharedCount(0, 0) == 4)
    #expect(blocks.sharedCount(1, 1) == 3 && blocks.sharedCount(0, 2) == 0)
  }

  /// Counts are those of sets, in rows of fewer than sixteen blocks, of sixteen, and of more.
  @Test(arguments: [0, 1, 511, 512, 8_192, 8_193, 20_000])
  func countsAreThoseOfSets(columns: Int) {
    var generator = SeededGenerator(seed: 32)
    let densities = [0, 0.02, 0.5, 1]
    var ties: [(row: Int, column: Int)] = []
    for (row, density) in densities.enumerated() {
      for column in 0..<columns where Double.random(in: 0..<1, using: &generator) < density {
        ties.append((row, column))
      }
    }
    let incidence = Incidence(rows: densities.count, columns: columns, ties: ties)
    let sets = densities.indices.map { Set(incidence.columns(ofRow: $0)) }
    for workers in [1, 2, 8] {
      let blocks = BitBlocks(of: .rows, in: incidence, workers: workers)
      for a in sets.indices {
        for b in sets.indices {
          #expect(blocks.sharedCount(a, b) == sets[a].intersection(sets[b]).count)
        }
      }
    }
  }
}
