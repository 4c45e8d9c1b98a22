public import CompactGraph

/// Groups that labels form when each node takes what most of its neighbours have.
public struct LabelPropagation: Hashable, Sendable {
  /// The groups.
  public let partition: Partition
  /// The number of rounds through all nodes.
  public let rounds: Int
  /// True if every node has a label that weighs most among its neighbours.
  public let hasConverged: Bool
}

extension Network {
  /// Groups by label propagation.
  ///
  /// Each node starts with a label of its own. In a new random order each round, every node takes the
  /// label with the largest weight of ties among its neighbours, its own if that is among the
  /// largest, otherwise one of these at random; until nothing changes (U. N. Raghavan, R. Albert and
  /// S. Kumara, Near linear time algorithm to detect community structures in large-scale networks,
  /// Physical Review E 76, 2007, doi:10.1103/PhysRevE.76.036106). Directed ties count both ways,
  /// self-loops not at all. A node without ties is a group of its own.
  ///
  /// Fast, without a goal of its own, and different with each seed.
  ///
  /// - Complexity: O(*m*) a round.
  public func labelPropagation(seed: UInt64 = 0, mostRounds: Int = 1000) -> LabelPropagation {
    let ties = undirected
    let (starts, targets, weights) = (ties.outStarts, ties.outTargets, ties.outWeights)
    var generator = SplitMix64(seed: seed)
    var labels = (0..<Int32(nodeCount)).map { $0 }
    var weightTo = [Double](repeating: 0, count: nodeCount)
    var near: [Int32] = []
    var greatest: [Int32] = []
    var rounds = 0
    var isChanged = true
    while isChanged && rounds < mostRounds {
      isChanged = false
      rounds += 1
      for next in generator.order(of: nodeCount) {
        let node = Int(next)
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let other = Int(targets[position])
          let weight = weights?[position] ?? 1
          guard other != node && weight > 0 else { continue }
          if weightTo[Int(labels[other])] == 0 { near.append(labels[other]) }
          weightTo[Int(labels[other])] += weight
        }
        let most = near.reduce(0) { max($0, weightTo[Int($1)]) }
        // Sums of weights in different orders may differ in the last digits.
        let least = most * (1 - 1e-12)
        for label in near where weightTo[Int(label)] >= least { greatest.append(label) }
        if !greatest.isEmpty && !greatest.contains(labels[node]) {
          labels[node] = greatest[generator.index(below: greatest.count)]
          isChanged = true
        }
        for label in near { weightTo[Int(label)] = 0 }
        near.removeAll(keepingCapacity: true)
        greatest.removeAll(keepingCapacity: true)
      }
    }
    return LabelPropagation(partition: Partition(labels), rounds: rounds, hasConverged: !isChanged)
  }
}

extension GroupingMethod {
  /// Labels that spread along ties.
  public static let propagation = GroupingMethod(
    "propagation", isSearch: true,
    Form(
      on: .projection, source: "Raghavan et al. 2007, doi:10.1103/PhysRevE.76.036106",
      definition: {
        "each \($0.node) takes the group of most of its neighbours until nothing changes"
      }, partition: { $0.network(.projection).labelPropagation(seed: $0.seed).partition }),
    Form(
      on: .twoMode,
      source: "Barber 2007, doi:10.1103/PhysRevE.76.066102; Beckett 2016, doi:10.1098/rsos.140536",
      definition: {
        "\($0.nodes) and \($0.others) in turn take the groups that gain most modularity, until nothing"
          + " changes"
      }, communities: { $0.networks.members.bipartitePropagation(seed: $0.seed) }))
}
