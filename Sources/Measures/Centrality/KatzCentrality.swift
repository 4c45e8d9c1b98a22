public import CompactGraph

extension Network {
  /// Katz centrality: the number of walks that end at a node, one of *k* ties counting *αᵏ*.
  ///
  /// It solves *x* = *α Aᵀ x* + *β*; a walk counts the product of its weights. `.in` counts walks to
  /// a node, as networkx does, `.out` walks from it. Normalised, the scores have Euclidean length 1.
  /// A node that no walk reaches has *β* before that.
  ///
  /// The sum is finite only if *α* is below one over the largest eigenvalue. Where it is not, the
  /// result says that it has not converged, its residual is infinite, and its values are the last
  /// that were finite.
  ///
  /// L. Katz, A new status index derived from sociometric analysis, Psychometrika 18, 1953,
  /// doi:10.1007/BF02289026. The residual is the largest change of the last step, and the tolerance
  /// is relative to the largest score.
  ///
  /// - Precondition: `attenuation` and `base` are finite and not negative.
  /// - Complexity: O(*n* + *m*) a step.
  public func katzCentrality(
    _ direction: Direction = .in, attenuation: Double = 0.1, base: Double = 1,
    normalized: Bool = true, until rule: StoppingRule = StoppingRule()
  ) -> NodeScores {
    precondition(attenuation >= 0 && attenuation.isFinite && base >= 0 && base.isFinite)
    let neighbours = NeighbourSums(self, direction)
    var scores = [Double](repeating: base, count: nodeCount)
    var next = scores
    var residual = nodeCount == 0 || base == 0 ? 0 : Double.infinity
    var steps = 0
    var converged = residual == 0
    while steps < rule.limit && !converged {
      _ = neighbours.fill(&next) { [scores] nodes, sums in
        for node in nodes { sums[node - nodes.lowerBound] = neighbours.sum(node, of: scores) }
        return SIMD2<Double>.zero
      }
      steps += 1
      var change = 0.0
      var largest = 0.0
      for node in 0..<nodeCount {
        next[node] = attenuation * next[node] + base
        change = max(change, abs(next[node] - scores[node]))
        largest = max(largest, next[node])
      }
      // Squares have to stay finite too.
      guard largest < 1e150 else {
        residual = .infinity
        break
      }
      swap(&scores, &next)
      residual = change
      converged = change <= rule.tolerance * largest
    }
    if normalized {
      let length = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
      if length > 0 { scores = scores.map { $0 / length } }
    }
    return NodeScores(
      scores,
      convergence: Convergence(
        iterations: steps, residual: residual, isReached: converged))
  }
}

extension NodeMeasure {
  /// The number of walks that end at a node, long ones counting less.
  public static let katz = NodeMeasure(
    "katz", .score,
    Form(
      on: .twoMode, source: katz1953,
      definition: {
        "number of walks that end at the \($0.node), × 0.85 ÷ the largest eigenvalue for each step (of length"
          + " 1)"
      }, scores: { $0.part($0.twoMode.usualKatzCentrality) }),
    Form(
      on: .projection, source: katz1953,
      definition: {
        "number of walks that end at the \($0.node), × the number of \($0.others) shared × 0.85 ÷ the"
          + " largest eigenvalue for each step (of length 1)"
      }, scores: { $0.projection.usualKatzCentrality }))

  private static let katz1953 = "Katz 1953, doi:10.1007/BF02289026"
}

extension Network {
  /// Katz centrality with 0.85 of the largest attenuation at which it is finite.
  fileprivate var usualKatzCentrality: NodeScores {
    let largest = PrincipalEigenvector(of: self, StoppingRule()).value
    return katzCentrality(attenuation: largest > 0 ? 0.85 / largest : 0)
  }
}
