import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct SearchEnsembleTests {
  /// Of two karate clubs that share nothing each has its best.
  @Test func partsApart() throws {
    let edges = ZacharyKarate.edges
    let two = try Network(
      nodeCount: 68, edges: edges + edges.map { ($0.0 + 34, $0.1 + 34) })
    let found = two.bestModularity(seed: 3)
    let labels = found.partition.labels
    #expect(Set(labels[..<34]).isDisjoint(with: labels[34...]))
    // Within a part chance counts half, as at resolution 1/2 of the part alone.
    let halves = try Network(nodeCount: 34, edges: edges).bestModularity(
      resolution: 0.5)
    #expect(agree(found.modularity, halves.modularity))
  }

  /// From several starts never less than the best of as many single searches with other seeds, on
  /// networks on which single searches differ.
  @Test func atLeastTheBestOfSingleSearches() throws {
    var generator = SeededGenerator(seed: 79)
    var differing = 0
    for seed in 0..<12 as Range<UInt64> {
      let edges = (0..<60).map { _ in
        (Int.random(in: 0..<30, using: &generator), Int.random(in: 0..<30, using: &generator))
      }
      let network = try Network(
        nodeCount: 30, edges: edges, parallelEdges: .merge, selfLoops: .drop)
      let singles = (0..<20).map { network.leiden(seed: $0).modularity }
      let best = singles.max() ?? 0
      #expect(network.bestModularity(seed: seed, starts: 10).modularity >= best - 1e-12)
      if singles.contains(where: { $0 < best - 1e-9 }) { differing += 1 }
    }
    #expect(differing > 6)
  }
}
