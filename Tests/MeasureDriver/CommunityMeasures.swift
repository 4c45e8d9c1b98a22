import Analyses
import CompactGraph

let communityMeasures: [NetworkMeasure] = [
  NetworkMeasure("modularity-thirds") { [$0.modularity(of: thirds($0.nodeCount))] },
  NetworkMeasure("modularity-resolution") {
    [$0.modularity(of: thirds($0.nodeCount), resolution: 1.7)]
  },
  // One call each, from twenty starts on all but large networks; the modularity is the reference's to
  // say.
  NetworkMeasure("leiden") { labels($0.leiden()) },
  NetworkMeasure("louvain") { labels($0.louvain()) },
  NetworkMeasure("partition-comparison") { network in
    let other = Partition((0..<network.nodeCount).map { $0 * 5 % 11 % 4 })
    let comparison = PartitionComparison(thirds(network.nodeCount), other)
    return [comparison.adjustedRandIndex, comparison.normalisedMutualInformation]
  },
]

/// One search each, for the measuring of time only.
let timedMeasures: [NetworkMeasure] = [
  NetworkMeasure("leiden-once") { [$0.leiden(seed: 1, starts: 1).modularity] },
  NetworkMeasure("louvain-once") { [$0.louvain(seed: 1, starts: 1).modularity] },
]

/// The group of each node.
func labels(_ communities: Communities) -> [Double] {
  communities.partition.labels.map { Double($0) }
}
