public import CompactGraph

extension Network {
  /// The strongly connected components: two nodes are in one if each can be reached from the other.
  ///
  /// Of an undirected network these are its connected components. A node on no cycle is one by
  /// itself. A network without nodes has none.
  ///
  /// R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1, 1972,
  /// doi:10.1137/0201010.
  ///
  /// - Complexity: O(*n* + *m*).
  public var strongComponents: Partition {
    guard isDirected else { return components }
    let (starts, targets) = (outStarts, outTargets)
    var labels = [Int32](repeating: -1, count: nodeCount)
    var labelCount: Int32 = 0
    // The order in which nodes are met, 0 for not yet; and the earliest that a node leads back to.
    var met = [Int32](repeating: 0, count: nodeCount)
    var earliest = met
    var next = starts
    var walk: [Int32] = []
    var open: [Int32] = []
    var count: Int32 = 0
    for root in 0..<nodeCount where met[root] == 0 {
      walk.append(Int32(root))
      while let top = walk.last {
        let node = Int(top)
        if met[node] == 0 {
          count += 1
          met[node] = count
          earliest[node] = count
          open.append(top)
        }
        if next[node] < starts[node + 1] {
          let target = Int(targets[Int(next[node])])
          next[node] += 1
          if met[target] == 0 {
            walk.append(Int32(target))
          } else if labels[target] < 0 {
            earliest[node] = min(earliest[node], met[target])
          }
          continue
        }
        walk.removeLast()
        if let parent = walk.last {
          earliest[Int(parent)] = min(earliest[Int(parent)], earliest[node])
        }
        guard earliest[node] == met[node] else { continue }
        while let member = open.popLast() {
          labels[Int(member)] = labelCount
          if member == top { break }
        }
        labelCount += 1
      }
    }
    return Partition(labels, below: Int(labelCount))
  }
}

extension GroupingMethod {
  /// Strong components of leaders and followers.
  public static let strongComponents = GroupingMethod(
    "strong-components",
    Form(
      on: .leaderFollower, source: "Tarjan 1972, doi:10.1137/0201010",
      definition: {
        "\($0.nodes) connected there and back by arcs, which run from leaders to followers"
      }, partition: { $0.network(.leaderFollower).strongComponents }))
}

extension NetworkNumber {
  /// The number of strong components.
  public static let strongComponents = NetworkNumber(
    count: "strong-components", source: "Tarjan 1972, doi:10.1137/0201010",
    definition: { "largest groups of \($0.nodes) in which arcs lead from each to every other" },
    value: { $0.arcs.strongComponents.groupCount })
}
