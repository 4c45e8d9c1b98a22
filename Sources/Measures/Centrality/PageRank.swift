public import CompactGraph

extension Network {
  /// PageRank: the fraction of time that a walker spends at each node who follows a tie, in proportion
  /// to its weight, with probability *d*, and else begins anew.
  ///
  /// The walker begins at `restart` in proportion to its values, or anywhere alike if it is left out
  /// or adds up to 0; from a node without ties out of it he always begins anew there. Scores add up
  /// to 1. An undirected tie leads both ways, a self-loop once back to its node. A single node has 1.
  ///
  /// S. Brin and L. Page, Computer Networks and ISDN Systems 30, 1998,
  /// doi:10.1016/S0169-7552(98)00110-X. The residual is the sum of the last step's changes.
  ///
  /// - Precondition: `damping` is at least 0 and below 1; `restart` has a number that is not
  ///   negative for each node.
  /// - Complexity: O(*n* + *m*) a step.
  public func pageRank(
    damping: Double = 0.85, restart: [Double]? = nil, until rule: StoppingRule = StoppingRule()
  ) -> NodeScores {
    pageRank(damping: damping, restart: restart, until: rule, workers: nil)
  }

  package func pageRank(
    damping: Double, restart: [Double]?, until rule: StoppingRule, workers: Int?
  ) -> NodeScores {
    precondition(damping >= 0 && damping < 1)
    precondition(restart == nil || restart?.count == nodeCount)
    precondition(restart?.allSatisfy { $0 >= 0 && $0.isFinite } ?? true)
    guard nodeCount > 0 else {
      return NodeScores(
        [],
        convergence: Convergence(
          iterations: 0, residual: 0, isReached: true))
    }
    var begin = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    if let restart {
      let sum = restart.reduce(0, +)
      if sum > 0 { begin = restart.map { $0 / sum } }
    }
    // What a node hands on along a tie of weight one; 0 where it has no tie.
    let handed = (0..<nodeCount).map { node in
      guard let outWeights else {
        return outStarts[node] < outStarts[node + 1]
          ? 1 / Double(outStarts[node + 1] - outStarts[node]) : 0
      }
      var sum = 0.0
      for position in Int(outStarts[node])..<Int(outStarts[node + 1]) {
        sum += outWeights[position]
      }
      return sum > 0 ? 1 / sum : 0
    }
    let neighbours = NeighbourSums(self, .in, workers: workers)
    var scores = begin
    var shares = scores
    var stranded = 0.0
    for node in 0..<nodeCount {
      shares[node] = scores[node] * handed[node]
      if handed[node] == 0 { stranded += scores[node] }
    }
    // What makes the scores add up to 1: rounding must not let their sum drift.
    var scale = 1.0
    var residual = Double.infinity
    for step in 1...max(rule.limit, 1) {
      let anew = damping * stranded * scale + (1 - damping)
      let factor = damping * scale
      let totals = neighbours.fill(&scores) { [shares, scale, begin] nodes, scores in
        var totals = SIMD4<Double>.zero
        for node in nodes {
          let place = node - nodes.lowerBound
          let next = factor * neighbours.sum(node, of: shares) + anew * begin[node]
          totals[0] += abs(next - scale * scores[place])
          totals[1] += next
          totals[2] += handed[node] == 0 ? next : 0
          scores[place] = next
        }
        return totals
      }
      (residual, scale, stranded) = (totals[0], 1 / totals[1], totals[2])
      if residual <= rule.tolerance {
        return NodeScores(
          scores.map { $0 * scale },
          convergence: Convergence(
            iterations: step, residual: residual, isReached: true))
      }
      _ = neighbours.fill(&shares) { [scores] nodes, shares in
        for node in nodes { shares[node - nodes.lowerBound] = scores[node] * handed[node] }
        return SIMD2<Double>.zero
      }
    }
    return NodeScores(
      scores.map { $0 * scale },
      convergence: Convergence(
        iterations: rule.limit, residual: residual, isReached: false))
  }
}

extension NodeMeasure {
  /// The probability of meeting a random walker at a node.
  public static let pagerank = NodeMeasure(
    "pagerank", .score,
    Form(
      on: .twoMode, source: brinPage,
      definition: {
        "probability that a random walker is at the \($0.node); each step follows a tie (0.85) or jumps to a"
          + " random node (0.15)"
      }, scores: { $0.part($0.twoMode.pageRank()) }),
    Form(
      on: .projection, source: brinPage,
      definition: {
        "probability that a random walker is at the \($0.node); each step follows a tie, in proportion to"
          + " the number of \($0.others) shared (0.85), or jumps to a random \($0.node) (0.15)"
      }, scores: { $0.projection.pageRank() }))

  private static let brinPage = "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X"
}
