/// A partition of the nodes of a network, in parts numbered by their smallest node.
public struct Components: Hashable, Sendable {
  /// The part of each node: 0 holds node 0, 1 the smallest node outside it, and so on.
  public let labels: [Int32]
  /// The number of nodes of each part.
  public let sizes: [Int]

  /// Parts from any labelling, renumbered by their smallest node.
  package init(anyLabels: [Int32], labelCount: Int) {
    var newLabels = [Int32](repeating: -1, count: labelCount)
    var labels = anyLabels
    var sizes: [Int] = []
    for node in labels.indices {
      let old = Int(labels[node])
      if newLabels[old] < 0 {
        newLabels[old] = Int32(sizes.count)
        sizes.append(0)
      }
      labels[node] = newLabels[old]
      sizes[Int(newLabels[old])] += 1
    }
    self.labels = labels
    self.sizes = sizes
  }

  /// The number of parts: 0 for a network without nodes.
  public var count: Int { sizes.count }

  /// The largest part, the first among equals; `nil` for a network without nodes.
  public var largest: Int? {
    sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) }
  }

  /// The nodes of a part, ascending.
  ///
  /// - Complexity: O(*n*).
  public func nodes(of part: Int) -> [Int32] {
    labels.indices.filter { Int(labels[$0]) == part }.map { Int32($0) }
  }
}

extension Network {
  /// The connected components; of a directed network the weakly connected ones.
  ///
  /// A node without ties is a component of its own. A network without nodes has none.
  ///
  /// - Complexity: O(*n* + *m*).
  public var components: Components {
    let (starts, targets) = (outStarts, outTargets)
    let (backStarts, backTargets) = (inStarts, inSources)
    let bothWays = isDirected
    var labels = [Int32](repeating: -1, count: nodeCount)
    var stack: [Int32] = []
    var count: Int32 = 0
    // Where all have been found no more tie is looked at.
    var left = nodeCount
    for root in 0..<nodeCount where labels[root] < 0 {
      labels[root] = count
      left -= 1
      stack.append(Int32(root))
      while left > 0, let next = stack.popLast() {
        let node = Int(next)
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let target = Int(targets[position])
          if labels[target] < 0 {
            labels[target] = count
            left -= 1
            stack.append(Int32(target))
          }
        }
        guard bothWays else { continue }
        for position in Int(backStarts[node])..<Int(backStarts[node + 1]) {
          let target = Int(backTargets[position])
          if labels[target] < 0 {
            labels[target] = count
            left -= 1
            stack.append(Int32(target))
          }
        }
      }
      count += 1
    }
    return Components(anyLabels: labels, labelCount: Int(count))
  }
}
