import Analyses
import CompactGraph

let communityMeasures: [NetworkMeasure] = [
  NetworkMeasure("modularity-thirds") { [$0.modularity(of: thirds($0.nodeCount))] },
  NetworkMeasure("modularity-resolution") {
    [$0.modularity(of: thirds($0.nodeCount), resolution: 1.7)]
  },
  NetworkMeasure("leiden") { network in
    [tries(network).map { network.leiden(seed: $0).modularity }.max() ?? 0]
  },
  NetworkMeasure("louvain") { network in
    [tries(network).map { network.louvain(seed: $0).modularity }.max() ?? 0]
  },
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

/// Seeds enough to meet the best groups of a small network.
private func tries(_ network: Network) -> Range<UInt64> { 0..<(network.nodeCount < 500 ? 300 : 20) }
