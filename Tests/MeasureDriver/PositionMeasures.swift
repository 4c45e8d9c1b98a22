import CompactGraph
import Measures

/// Who is alike, who is in the middle, and who belongs together: answers that are judged, as more than
/// one can be right.
let positionMeasures: [NetworkMeasure] = [
  NetworkMeasure("twins") { $0.structuralEquivalence.labels.map { Double($0) } },
  NetworkMeasure("core-periphery-tied") { core($0, .tiedToCore) },
  NetworkMeasure("core-periphery-alone") { core($0, .coreAlone) },
  NetworkMeasure("core-periphery-ignored") { core($0, .betweenIgnored) },
  NetworkMeasure("label-propagation") { network in
    let found = network.labelPropagation(seed: 3)
    return [found.hasConverged ? 1 : 0] + found.partition.labels.map { Double($0) }
  },
  NetworkMeasure("consensus") { network in
    let searches = 10
    let found = network.consensus(searches: searches, seed: 5)
    // What was agreed upon comes first, then each search's own.
    let own = (0..<searches).flatMap {
      network.leiden(seed: 5 + UInt64($0)).partition.labels.map { Double($0) }
    }
    return [found.modularity, found.isUnanimous ? 1 : 0, Double(found.rounds)] + found.stability
      + found.partition.labels.map { Double($0) } + own
  },
]

/// The fit, and for each node whether it is in the core.
private func core(_ network: Network, _ ideal: CorePeriphery.Ideal) -> [Double] {
  coreValues(CorePeriphery(of: network, ideal: ideal), network.nodeCount)
}

/// The fit, and for each node whether it is in the core.
func coreValues(_ found: CorePeriphery, _ count: Int) -> [Double] {
  var isCore = [Double](repeating: 0, count: count)
  for node in found.core { isCore[Int(node)] = 1 }
  return [found.correlation] + isCore
}
