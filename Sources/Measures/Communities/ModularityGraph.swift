import CompactGraph

/// The network of a search for high modularity: nodes that may stand for many, and their ties.
///
/// One form serves three kinds of modularity. Each node has a strength out and one in, a pair is joined
/// by the weight of its ties both ways, and chance is the product of strengths: undirected networks
/// have each tie in both directions, two-mode networks have rows that only send and columns that only
/// receive.
struct ModularityGraph: Sendable {
  let starts: [Int32]
  let targets: [Int32]
  /// The weight of both directions together; `nil` where it is 2 for every tie.
  let weights: [Double]?
  let out: [Double]
  let into: [Double]
  /// The sum of all strengths out, of the whole network where this is a part.
  let total: Double
  /// The weight of an average tie: the unit in which gains are compared.
  let unit: Double

  var nodeCount: Int { out.count }

  /// The number of searches to start from where none is asked for.
  var usualStarts: Int { min(20, max(1, 500_000 / (targets.count + 1))) }

  init(_ network: Network) {
    let ties = network.undirected
    let isPlain = ties.outWeights == nil && ties.loopCount == 0 && !network.isDirected
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    var out = [Double](repeating: 0, count: network.nodeCount)
    var into = out
    if isPlain {
      (starts, targets) = (ties.outStarts, ties.outTargets)
      for node in out.indices { out[node] = Double(starts[node + 1] - starts[node]) }
      into = out
    } else {
      // A directed tie counts once, an undirected one once each way.
      let ways = network.isDirected ? 1.0 : 2.0
      for node in out.indices {
        for position in Int(ties.outStarts[node])..<Int(ties.outStarts[node + 1])
        where Int(ties.outTargets[position]) != node {
          targets.append(ties.outTargets[position])
          weights.append(ways * (ties.outWeights?[position] ?? (network.isDirected ? 0 : 1)))
        }
        starts.append(Int32(targets.count))
      }
      for node in out.indices {
        for position in Int(network.outStarts[node])..<Int(network.outStarts[node + 1]) {
          let target = Int(network.outTargets[position])
          var weight = network.outWeights?[position] ?? 1
          if target == node && !network.isDirected { weight *= 2 }
          out[node] += weight
          into[target] += weight
        }
      }
      if network.isDirected && network.outWeights == nil {
        weights = Self.directionCounts(network, starts, targets)
      }
    }
    self.init(
      starts: starts, targets: targets, weights: isPlain ? nil : weights, out: out, into: into)
  }

  /// The number of directions of each tie of a directed network without weights.
  private static func directionCounts(
    _ network: Network, _ starts: [Int32], _ targets: [Int32]
  ) -> [Double] {
    var weights: [Double] = []
    weights.reserveCapacity(targets.count)
    for node in 0..<network.nodeCount {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let other = Int(targets[position])
        weights.append(
          network.weight(from: node, to: other) + network.weight(from: other, to: node))
      }
    }
    return weights
  }

  init(_ incidence: Incidence) {
    let network = incidence.network
    let rows = incidence.rowCount
    let degrees = (0..<network.nodeCount).map {
      Double(network.outStarts[$0 + 1] - network.outStarts[$0])
    }
    self.init(
      starts: network.outStarts, targets: network.outTargets,
      weights: [Double](repeating: 1, count: network.outTargets.count),
      out: degrees.enumerated().map { $0.offset < rows ? $0.element : 0 },
      into: degrees.enumerated().map { $0.offset < rows ? 0 : $0.element })
  }

  private init(
    starts: [Int32], targets: [Int32], weights: [Double]?, out: [Double], into: [Double],
    of whole: ModularityGraph? = nil
  ) {
    self.starts = starts
    self.targets = targets
    self.weights = weights
    self.out = out
    self.into = into
    total = whole?.total ?? out.reduce(0, +)
    unit = whole?.unit ?? (targets.isEmpty ? 1 : 2 * total / Double(targets.count))
  }

  /// The graph whose nodes are groups of this one's.
  ///
  /// From a number of ties on all cores work at it, with the same result.
  ///
  /// - Precondition: Every number below the count is the label of a node.
  func aggregated(
    by labels: [Int32], count: Int, together leastTogether: Int = 200_000
  ) -> ModularityGraph {
    var members = [Int32](repeating: 0, count: count + 1)
    for label in labels { members[Int(label) + 1] += 1 }
    for group in 0..<count { members[group + 1] += members[group] }
    var next = members
    var order = [Int32](repeating: 0, count: labels.count)
    for node in labels.indices {
      order[Int(next[Int(labels[node])])] = Int32(node)
      next[Int(labels[node])] += 1
    }
    let sums =
      targets.count < leastTogether
      ? rows(of: 0..<count, members, order, labels, count: count)
      : rowsTogether(members, order, labels, count: count)
    return ModularityGraph(
      starts: sums.starts, targets: sums.targets, weights: sums.weights, out: sums.out,
      into: sums.into, of: self)
  }

  /// The ties of all groups to others, summed by all cores.
  private func rowsTogether(
    _ members: [Int32], _ order: [Int32], _ labels: [Int32], count: Int
  ) -> GroupRows {
    // Groups with about as many nodes in each part.
    let parts = Lanes.ranges(of: members)
    return Lanes.run(
      into: GroupRows(),
      lane: { rows(of: parts[$0], members, order, labels, count: count) },
      merge: { $0.append($1) })
  }

  /// The ties of some groups to others, summed.
  private func rows(
    of groups: Range<Int>, _ members: [Int32], _ order: [Int32], _ labels: [Int32], count: Int
  ) -> GroupRows {
    var rows = GroupRows()
    if groups.isEmpty { return rows }
    var sums = [Double](repeating: 0, count: count)
    var isTouched = [Bool](repeating: false, count: count)
    for group in groups {
      let first = rows.targets.count
      var (groupOut, groupInto) = (0.0, 0.0)
      for place in Int(members[group])..<Int(members[group + 1]) {
        let node = Int(order[place])
        groupOut += out[node]
        groupInto += into[node]
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let other = Int(labels[Int(targets[position])])
          if other == group { continue }
          if !isTouched[other] {
            isTouched[other] = true
            rows.targets.append(Int32(other))
          }
          sums[other] += weights?[position] ?? 2
        }
      }
      for place in first..<rows.targets.count {
        let other = Int(rows.targets[place])
        rows.weights.append(sums[other])
        sums[other] = 0
        isTouched[other] = false
      }
      rows.starts.append(Int32(rows.targets.count))
      rows.out.append(groupOut)
      rows.into.append(groupInto)
    }
    return rows
  }

  /// Rows of a graph as they are filled.
  private struct GroupRows {
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    var out: [Double] = []
    var into: [Double] = []

    mutating func append(_ other: GroupRows) {
      let first = Int32(targets.count)
      starts.append(contentsOf: other.starts.dropFirst().map { $0 + first })
      targets.append(contentsOf: other.targets)
      weights.append(contentsOf: other.weights)
      out.append(contentsOf: other.out)
      into.append(contentsOf: other.into)
    }
  }

  /// A part of the graph; chance stays that of the whole.
  ///
  /// - Parameters:
  ///   - nodes: The nodes of the part, each once.
  ///   - places: −1 for each node of the graph, before and after.
  /// - Returns: The part, its nodes numbered in the order given.
  func part(of nodes: [Int32], places: inout [Int32]) -> ModularityGraph {
    for place in nodes.indices { places[Int(nodes[place])] = Int32(place) }
    var newStarts: [Int32] = [0]
    var newTargets: [Int32] = []
    var newWeights: [Double] = []
    newStarts.reserveCapacity(nodes.count + 1)
    for node in nodes.map({ Int($0) }) {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let place = places[Int(targets[position])]
        if place < 0 { continue }
        newTargets.append(place)
        if let weights { newWeights.append(weights[position]) }
      }
      newStarts.append(Int32(newTargets.count))
    }
    for node in nodes { places[Int(node)] = -1 }
    return ModularityGraph(
      starts: newStarts, targets: newTargets, weights: weights == nil ? nil : newWeights,
      out: nodes.map { out[Int($0)] }, into: nodes.map { into[Int($0)] }, of: self)
  }

  /// Nodes with the same ties, neither tied to the other, as groups.
  ///
  /// - Precondition: Neighbours are in ascending order and all ties weigh the same.
  var twins: Partition {
    var numbers: [ArraySlice<Int32>: Int] = [:]
    return Partition(
      (0..<nodeCount).map { node in
        let row = targets[Int(starts[node])..<Int(starts[node + 1])]
        // Nodes without ties stay apart.
        if row.isEmpty { return nodeCount + node }
        let number = numbers[row] ?? numbers.count
        numbers[row] = number
        return number
      })
  }

  /// The connected parts, by ties that weigh more than nothing, each with its nodes ascending.
  var connectedParts: [[Int32]] {
    var parts = UnionFind(count: nodeCount)
    for node in 0..<nodeCount {
      for position in Int(starts[node])..<Int(starts[node + 1])
      where weights.map({ $0[position] > 0 }) ?? true {
        parts.join(node, Int(targets[position]))
      }
    }
    return Partition((0..<nodeCount).map { parts.representative(of: $0) }).groups
  }

  /// Modularity of groups whose numbers lie below the number of nodes; for a part of a network, its
  /// part of the sum.
  func quality(of labels: [Int32], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var within = 0.0
    var groupOut = [Double](repeating: 0, count: nodeCount)
    var groupInto = groupOut
    for node in labels.indices {
      let group = labels[node]
      groupOut[Int(group)] += out[node]
      groupInto[Int(group)] += into[node]
      for position in Int(starts[node])..<Int(starts[node + 1])
      where labels[Int(targets[position])] == group {
        within += weights?[position] ?? 2
      }
    }
    var chance = 0.0
    for group in groupOut.indices { chance += groupOut[group] / total * (groupInto[group] / total) }
    // Every tie stands at both its ends.
    return within / 2 / total - resolution * chance
  }
}
