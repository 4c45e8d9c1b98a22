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

  /// The degree of each node divided by *n* − 1, the number of others (L. C. Freeman, Centrality in social
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

extension Incidence {
  /// Two-mode degree, rows first, then columns: the fraction of the other mode that a node is tied to.
  ///
  /// A country's number of coalitions divided by the number of all coalitions, and a coalition's
  /// number of countries divided by that of all countries. Where the other mode is empty, 0.
  ///
  /// S. P. Borgatti and M. G. Everett, Network analysis of 2-mode data, Social Networks 19, 1997,
  /// doi:10.1016/S0378-8733(96)00301-2.
  ///
  /// - Complexity: O(*r* + *c*).
  public func degreeCentrality() -> [Double] {
    Mode.allCases.flatMap { mode in
      let others = Double(max(self[mode.other].count, 1))
      return self[mode].degrees.map { Double($0) / others }
    }
  }
}

extension NodeMeasure {
  /// The fraction of all nodes that a node could be tied to.
  public static let degree = NodeMeasure(
    "degree", .fraction,
    Form(
      on: .twoMode, source: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2",
      definition: { "fraction of the \($0.partners)" }, counting: .twoMode,
      scores: { $0.part($0.members.degreeCentrality()) }),
    Form(
      on: .projection, source: freeman,
      definition: {
        "fraction of the other \($0.nodes) that share any \($0.other) with the \($0.node)"
      },
      values: { $0.projection.degreeCentrality() }))

  /// The number shared with all others together.
  public static let strength = NodeMeasure(
    "strength", .count,
    Form(
      on: .projection, source: "Barrat et al. 2004, doi:10.1073/pnas.0400087101",
      definition: { "sum of the numbers of \($0.others) shared with each other \($0.node)" },
      values: { $0.projection.strengths() }))

  /// The fraction of the others that follow a leader.
  public static let outDegree = NodeMeasure(
    "out-degree", .fraction,
    Form(
      on: .leaderFollower, source: freeman,
      definition: {
        "fraction of the other \($0.nodes) that \($0.belongTo) any \($0.other) that the \($0.node) leads"
      }, values: { $0.arcs.degreeCentrality(.out) }))

  /// The fraction of the others that lead a follower.
  public static let inDegree = NodeMeasure(
    "in-degree", .fraction,
    Form(
      on: .leaderFollower, source: freeman,
      definition: {
        "fraction of the other \($0.nodes) that lead any \($0.other) that the \($0.node) \($0.belongsTo)"
      }, values: { $0.arcs.degreeCentrality(.in) }))

  private static let freeman = "Freeman 1978, doi:10.1016/0378-8733(78)90021-7"
}
