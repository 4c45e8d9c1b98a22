import Foundation

/// Parts of groups that hold together, for the step that Leiden adds to Louvain.
struct LeidenRefinement {
  /// The parts: each lies within one group. Their numbers lie below the number of nodes.
  private(set) var labels: [Int32]

  /// Splits groups into single nodes and joins these again within their group.
  ///
  /// A node that is still alone, and well enough tied to its group, joins a part of the group that is
  /// well tied too; which one is drawn with odds e^(gain / 0.01), gains below 0 excluded (V. A. Traag,
  /// L. Waltman and N. J. van Eck, Scientific Reports 9, 2019, doi:10.1038/s41598-019-41695-z). Gains
  /// are measured in average ties.
  init(
    _ graph: ModularityGraph, groups: [Int32], resolution: Double, _ generator: inout SplitMix64
  ) {
    let count = graph.nodeCount
    let (starts, targets, weights) = (graph.starts, graph.targets, graph.weights)
    let factor = resolution / graph.total
    var labels = (0..<Int32(count)).map { $0 }
    var groupOut = [Double](repeating: 0, count: count)
    var groupInto = groupOut
    // The weight between each part and the rest of its group.
    var outward = groupOut
    for node in 0..<count {
      groupOut[Int(groups[node])] += graph.out[node]
      groupInto[Int(groups[node])] += graph.into[node]
      for position in Int(starts[node])..<Int(starts[node + 1])
      where groups[Int(targets[position])] == groups[node] {
        outward[node] += weights?[position] ?? 2
      }
    }
    var out = graph.out
    var into = graph.into
    var isAlone = [Bool](repeating: true, count: count)
    var weightTo = [Double](repeating: 0, count: count)
    var near: [Int32] = []
    var odds: [Double] = []
    for next in generator.order(of: count) {
      let node = Int(next)
      let group = Int(groups[node])
      let (p, q) = (graph.out[node], graph.into[node])
      let chance = factor * (p * (groupInto[group] - q) + q * (groupOut[group] - p))
      guard isAlone[node] && outward[node] >= chance else { continue }
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let other = Int(targets[position])
        guard Int(groups[other]) == group else { continue }
        let part = labels[other]
        let weight = weights?[position] ?? 2
        if weightTo[Int(part)] == 0 && weight > 0 { near.append(part) }
        weightTo[Int(part)] += weight
      }
      odds.removeAll(keepingCapacity: true)
      var greatest = 0.0
      for part in near.map({ Int($0) }) {
        let isWellTied =
          outward[part] >= factor
          * (out[part] * (groupInto[group] - into[part])
            + into[part] * (groupOut[group] - out[part]))
        let gain = weightTo[part] - factor * (p * into[part] + q * out[part])
        odds.append(isWellTied && gain >= 0 ? gain : -1)
        greatest = max(greatest, gain)
      }
      // Exponents are taken below the greatest, so that none is too large.
      var sum = 0.0
      for place in odds.indices {
        odds[place] =
          odds[place] < 0 ? 0 : exp((odds[place] - greatest) / (0.01 * graph.unit))
        sum += odds[place]
      }
      if sum > 0 {
        var left = generator.fraction() * sum
        var chosen = 0
        for place in odds.indices where odds[place] > 0 {
          chosen = place
          left -= odds[place]
          if left < 0 { break }
        }
        let part = Int(near[chosen])
        outward[part] += outward[node] - 2 * weightTo[part]
        out[part] += p
        into[part] += q
        // A part is named after its first node.
        isAlone[part] = false
        isAlone[node] = false
        labels[node] = Int32(part)
      }
      for part in near { weightTo[Int(part)] = 0 }
      near.removeAll(keepingCapacity: true)
    }
    self.labels = labels
  }
}
