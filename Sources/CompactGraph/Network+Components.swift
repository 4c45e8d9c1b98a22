extension Network {
  /// The connected components; of a directed network the weakly connected ones.
  ///
  /// A node without ties is a component of its own. A network without nodes has none.
  ///
  /// - Complexity: O(*n* + *m*).
  public var components: Partition {
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
    return Partition(labels, below: Int(count))
  }
}
