extension Network {
  /// The connected components; of a directed network the weakly connected ones.
  ///
  /// A node without ties is a component of its own. A network without nodes has none.
  ///
  /// Trees are joined along two ties of each node; then only the nodes outside the largest tree, as a
  /// sample finds it, follow the others of their ties: a tie with one end inside is met from its other end.
  /// M. Sutton, T. Ben-Nun and A. Barak, Optimizing parallel graph connectivity computation via subgraph
  /// sampling, IPDPS 2018, doi:10.1109/IPDPS.2018.00012.
  ///
  /// - Complexity: O(*n* + *m*) nearly always, O(*n* + *m* log *n*) at most.
  public var components: Partition {
    var trees = MinimumTrees(count: nodeCount)
    for round in 0..<Int32(2) {
      for node in 0..<nodeCount where outStarts[node] + round < outStarts[node + 1] {
        trees.join(node, Int(outTargets[Int(outStarts[node] + round)]))
      }
      trees.flatten()
    }
    let large = trees.frequentRoot
    for node in 0..<nodeCount where trees.parents[node] != large {
      // Its first two ties have been followed.
      trees.join(node, outTargets, from: outStarts[node] + 2, to: outStarts[node + 1])
      if isDirected { trees.join(node, inSources, from: inStarts[node], to: inStarts[node + 1]) }
    }
    trees.flatten()
    return trees.partition
  }
}

/// Trees of nodes in which every node but the root hangs on one with a smaller number.
private struct MinimumTrees {
  /// The node that each hangs on; a root hangs on itself.
  private(set) var parents: [Int32]

  init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

  /// Makes the trees of two nodes one.
  mutating func join(_ a: Int, _ b: Int) {
    var (first, second) = (Int(parents[a]), Int(parents[b]))
    while first != second {
      let (low, high) = (min(first, second), max(first, second))
      let above = Int(parents[high])
      if above == high {
        parents[high] = Int32(low)
        return
      }
      // Hanging it higher keeps the way up short (Tarjan and van Leeuwen, Journal of the ACM 31, 1984).
      parents[high] = parents[above]
      (first, second) = (Int(parents[high]), low)
    }
  }

  mutating func join(_ node: Int, _ targets: [Int32], from start: Int32, to end: Int32) {
    for position in Int(start)..<Int(max(start, end)) { join(node, Int(targets[position])) }
  }

  /// Hangs every node on its root.
  mutating func flatten() {
    // A node's parent is smaller, and so hangs on its root already.
    for node in parents.indices { parents[node] = parents[Int(parents[node])] }
  }

  /// The root of most of a thousand nodes, −1 without nodes.
  ///
  /// - Precondition: Every node hangs on its root.
  var frequentRoot: Int32 {
    var counts: [Int32: Int] = [:]
    for node in stride(from: 0, to: parents.count, by: parents.count / 1000 + 1) {
      counts[parents[node], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? -1
  }

  /// The trees as groups.
  ///
  /// - Precondition: Every node hangs on its root.
  var partition: Partition {
    var numbers = parents
    var sizes: [Int] = []
    for node in parents.indices {
      let root = Int(parents[node])
      // The root comes first, since it is the smallest.
      if root == node {
        numbers[node] = Int32(sizes.count)
        sizes.append(0)
      } else {
        numbers[node] = numbers[root]
      }
      sizes[Int(numbers[node])] += 1
    }
    return Partition(numbered: numbers, sizes: sizes)
  }
}
