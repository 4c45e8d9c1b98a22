public import CompactGraph

extension Network {
  /// The number of ties of each node: those that leave it, those that reach it, or all.
  ///
  /// A self-loop counts once out and once in, so twice among all, whether directed or not. Of an
  /// undirected network the three are the same. A node without ties has 0.
  ///
  /// - Complexity: O(*n* + *m*).
  public func degrees(_ direction: Direction? = nil) -> [Int] {
    let isOut = direction != .in || !isDirected
    let isIn = direction != .out && isDirected
    var degrees = [Int](repeating: 0, count: nodeCount)
    for node in degrees.indices {
      if isOut { degrees[node] += Int(outStarts[node + 1] - outStarts[node]) }
      if isIn { degrees[node] += Int(inStarts[node + 1] - inStarts[node]) }
    }
    // The loop of an undirected network stands once in its row and has two ends.
    if loopCount > 0 && !isDirected {
      for node in degrees.indices where hasEdge(from: node, to: node) { degrees[node] += 1 }
    }
    return degrees
  }

  /// The sum of the weights of each node's ties; without weights, its number of ties.
  ///
  /// A self-loop's weight counts as in `degrees`. A node without ties has 0.
  ///
  /// A. Barrat, M. Barthélemy, R. Pastor-Satorras and A. Vespignani, The architecture of complex
  /// weighted networks, PNAS 101, 2004, doi:10.1073/pnas.0400087101.
  ///
  /// - Complexity: O(*n* + *m*).
  public func strengths(_ direction: Direction? = nil) -> [Double] {
    tieSums(direction) { $0 ?? 1 }
  }

  /// The degree of each node as a share of the *n* − 1 others (L. C. Freeman, Centrality in social
  /// networks, Social Networks 1, 1978, doi:10.1016/0378-8733(78)90021-7).
  ///
  /// A single node has 0. Of a directed network all ties together can reach 2, as self-loops add up
  /// to 2 / (*n* − 1).
  ///
  /// - Complexity: O(*n* + *m*).
  public func degreeCentrality(_ direction: Direction? = nil) -> [Double] {
    guard nodeCount > 1 else { return [Double](repeating: 0, count: nodeCount) }
    return degrees(direction).map { Double($0) / Double(nodeCount - 1) }
  }

  private func tieSums(_ direction: Direction?, _ worth: (Double?) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    if direction != .in || !isDirected {
      for node in 0..<nodeCount {
        for position in Int(outStarts[node])..<Int(outStarts[node + 1]) {
          sums[node] += worth(outWeights?[position])
          // The loop of an undirected network stands once in its row and has two ends.
          if !isDirected && Int(outTargets[position]) == node {
            sums[node] += worth(outWeights?[position])
          }
        }
      }
    }
    if direction != .out && isDirected {
      for node in 0..<nodeCount {
        for position in Int(inStarts[node])..<Int(inStarts[node + 1]) {
          sums[node] += worth(inWeights?[position])
        }
      }
    }
    return sums
  }
}
