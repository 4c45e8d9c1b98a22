import CompactGraph
import TestSupport
import Testing

@testable import Analyses

@Suite struct BipartitePropagationTests {
  /// Two blocks that share nothing are two groups of rows and columns.
  @Test func byHand() {
    let blocks = Incidence(
      rows: 4, columns: 5,
      ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3)])
    let found = blocks.bipartitePropagation()
    #expect(found.partition == Partition([0, 0, 1, 1, 0, 0, 1, 1, 2]) && found.modularity == 0.5)
  }

  /// Against all divisions of small networks: both methods meet the best in nearly all, and never pass
  /// it; no row or column would gain by moving.
  @Test func smallNetworks() {
    var generator = SeededGenerator(seed: 73)
    let all = (0...7).map { RandomNetworks.partitions(of: $0) }
    var (count, byTurns, byLeiden) = (0, 0, 0)
    for _ in 0..<60 {
      let incidence = RandomIncidences.next(&generator, rows: 4, columns: 3)
      let best =
        all[incidence.rowCount + incidence.columnCount]
        .map { incidence.modularity(of: $0) }.max() ?? 0
      let turns = incidence.bipartitePropagation(starts: 10, seed: 1)
      let leiden = (0..<10).map { incidence.leiden(seed: $0).modularity }.max() ?? 0
      #expect(turns.modularity <= best + 1e-12 && leiden <= best + 1e-12)
      count += 1
      if turns.modularity > best - 1e-12 { byTurns += 1 }
      if leiden > best - 1e-12 { byLeiden += 1 }
      #expect(agree(incidence.modularity(of: turns.partition), turns.modularity))
      #expect(turns == incidence.bipartitePropagation(starts: 10, seed: 1))
      for node in turns.partition.labels.indices {
        for group in 0..<turns.partition.groupCount {
          var labels = turns.partition.labels
          labels[node] = Int32(group)
          #expect(incidence.modularity(of: Partition(labels)) < turns.modularity + 1e-8)
        }
      }
    }
    #expect(byTurns >= count - 3 && byLeiden == count, "\(byTurns) \(byLeiden) \(count)")
  }
}
