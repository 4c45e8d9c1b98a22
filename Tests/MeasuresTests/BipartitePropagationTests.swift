import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct BipartitePropagationTests {
  /// Two blocks that share nothing are two groups of rows and columns.
  @Test func byHand() {
    let blocks = Incidence(
      rows: 4, columns: 5,
      ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3)])
    let found = blocks.bipartitePropagation()
    #expect(found.partition == Partition([0, 0, 1, 1, 0, 0, 1, 1, 2]) && found.modularity == 0.5)
  }

  /// Against all divisions of small networks: several searches together meet the best, one does not pass
  /// it; no row or column would gain by moving.
  @Test func smallNetworks() {
    var generator = SeededGenerator(seed: 73)
    let all = (0...7).map { RandomNetworks.partitions(of: $0) }
    for seed in 0..<100 as Range<UInt64> {
      let incidence = RandomIncidences.next(&generator, rows: 4, columns: 3)
      let best =
        all[incidence.rowCount + incidence.columnCount]
        .map { incidence.modularity(of: $0) }.max() ?? 0
      let turns = incidence.bipartitePropagation(seed: seed)
      let together = incidence.bestModularity(seed: seed)
      #expect(abs(together.modularity - best) < 1e-12 && turns.modularity <= best + 1e-12)
      for communities in [turns, together] {
        #expect(agree(incidence.modularity(of: communities.partition), communities.modularity))
        for node in communities.partition.labels.indices {
          for group in 0..<communities.partition.groupCount {
            var labels = communities.partition.labels
            labels[node] = Int32(group)
            #expect(incidence.modularity(of: Partition(labels)) < communities.modularity + 1e-8)
          }
        }
      }
      if seed < 10 { #expect(turns == incidence.bipartitePropagation(seed: seed)) }
    }
  }
}
