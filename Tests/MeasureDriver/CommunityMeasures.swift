import CompactGraph
import Measures

let communityMeasures: [NetworkMeasure] = [
  NetworkMeasure("modularity-thirds") { [$0.modularity(of: thirds($0.nodeCount))] },
  NetworkMeasure("modularity-resolution") {
    [$0.modularity(of: thirds($0.nodeCount), resolution: 1.7)]
  },
  // One call; the modularity is the reference's to say.
  NetworkMeasure("best-modularity") { labels($0.bestModularity()) },
  // The best of twenty searches, as the references make them.
  NetworkMeasure("leiden") { network in labels(best { network.leiden(seed: $0) }) },
  NetworkMeasure("louvain") { network in labels(best { network.louvain(seed: $0) }) },
  NetworkMeasure("partition-comparison") { network in
    let other = Partition((0..<network.nodeCount).map { $0 * 5 % 11 % 4 })
    let comparison = PartitionComparison(thirds(network.nodeCount), other)
    return [comparison.adjustedRandIndex, comparison.normalisedMutualInformation]
  },
]

/// One search each, for the measuring of time only.
let timedMeasures: [NetworkMeasure] = [
  NetworkMeasure("leiden-once") { [$0.leiden(seed: 1).modularity] },
  NetworkMeasure("louvain-once") { [$0.louvain(seed: 1).modularity] },
]

/// The best of twenty searches with different seeds, the first among equals.
func best(_ search: (UInt64) -> Communities) -> Communities {
  (1..<20 as Range<UInt64>).reduce(search(0)) { best, seed in
    let found = search(seed)
    return found.modularity > best.modularity ? found : best
  }
}

/// The group of each node.
func labels(_ communities: Communities) -> [Double] {
  communities.partition.labels.map { Double($0) }
}
