public import CompactGraph

extension Incidence {
  /// BiRank, rows first, then columns: each mode's scores are the other's, smoothed by degrees and
  /// mixed with a prior.
  ///
  /// With *S* the incidence divided by √(*dᵣ dᶜ*), columns solve *p* = *α Sᵀ u* + (1 − *α*) *p*⁰ and
  /// rows *u* = *β S p* + (1 − *β*) *u*⁰. A mode without prior has the damping 1, one with a prior
  /// 0.8 unless told otherwise; these are networkx's values. With both at 1 the equations leave the
  /// scale open, and each mode is scaled to add up to 1; the scores are then proportional to the
  /// square roots of the degrees in each component. A node without ties has its prior times one
  /// minus damping, or 0. With a prior, scores are of its scale.
  ///
  /// X. He, M. Gao, M.-Y. Kan and D. Wang, BiRank: towards ranking on bipartite graphs, IEEE
  /// Transactions on Knowledge and Data Engineering 29, 2017, doi:10.1109/TKDE.2016.2611584. The
  /// residual is the largest change of the last step.
  ///
  /// - Precondition: Dampings are from 0 to 1; priors have a number that is not negative for each
  ///   node of their mode.
  /// - Complexity: O(*r* + *c* + *t*) a step.
  public func biRank(
    rowPrior: [Double]? = nil, columnPrior: [Double]? = nil, rowDamping: Double? = nil,
    columnDamping: Double? = nil, until rule: StoppingRule = StoppingRule()
  ) -> NodeScores {
    let rowsKnown = rowPrior ?? [Double](repeating: 0, count: rowCount)
    let columnsKnown = columnPrior ?? [Double](repeating: 0, count: columnCount)
    precondition(rowsKnown.count == rowCount && columnsKnown.count == columnCount)
    precondition((rowsKnown + columnsKnown).allSatisfy { $0 >= 0 && $0.isFinite })
    let beta = rowDamping ?? (rowsKnown.contains { $0 > 0 } ? 0.8 : 1)
    let alpha = columnDamping ?? (columnsKnown.contains { $0 > 0 } ? 0.8 : 1)
    precondition((0...1).contains(alpha) && (0...1).contains(beta))

    let (rowSide, columnSide) = (self.rows, self.columns)
    let rowRoots = rowSide.degrees.map { inverseRoot($0) }
    let columnRoots = columnSide.degrees.map { inverseRoot($0) }
    var columns = [Double](repeating: 1 / Double(max(columnCount, 1)), count: columnCount)
    var rows = [Double](repeating: 0, count: rowCount)
    _ = smooth(columns, columnRoots, rowSide, rowRoots, beta, rowsKnown, into: &rows)
    var residual = Double.infinity
    var steps = 0
    while steps < rule.limit && residual > rule.tolerance {
      steps += 1
      let ofColumns = smooth(
        rows, rowRoots, columnSide, columnRoots, alpha, columnsKnown, into: &columns)
      let ofRows = smooth(
        columns, columnRoots, rowSide, rowRoots, beta, rowsKnown, into: &rows)
      residual = max(ofColumns, ofRows)
    }
    if alpha == 1 && beta == 1 {
      rows = scaled(rows)
      columns = scaled(columns)
    }
    return NodeScores(
      rows + columns,
      convergence: Convergence(
        iterations: steps, residual: residual, isReached: residual <= rule.tolerance))
  }

  private func inverseRoot(_ degree: Int) -> Double {
    degree > 0 ? 1 / Double(degree).squareRoot() : 0
  }

  private func scaled(_ scores: [Double]) -> [Double] {
    let sum = scores.reduce(0, +)
    return sum > 0 ? scores.map { $0 / sum } : scores
  }

  /// Hands the scores of one mode to the other; returns the largest change.
  private func smooth(
    _ from: [Double], _ fromRoots: [Double], _ side: Side, _ roots: [Double], _ damping: Double,
    _ known: [Double], into scores: inout [Double]
  ) -> Double {
    let (starts, targets) = (side.starts, side.members)
    var change = 0.0
    for node in scores.indices {
      var sum = 0.0
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let other = Int(targets[position])
        sum += from[other] * fromRoots[other]
      }
      let score = damping * sum * roots[node] + (1 - damping) * known[node]
      change = max(change, abs(score - scores[node]))
      scores[node] = score
    }
    return change
  }
}

extension NodeMeasure {
  /// Scores of each mode from those of the other, smoothed by degrees.
  public static let birank = NodeMeasure(
    "birank", .score,
    Form(
      on: .twoMode, source: "He et al. 2017, doi:10.1109/TKDE.2016.2611584",
      definition: {
        "sum of the scores of the \($0.partners), each ÷ the roots of both degrees. The scores of all"
          + " \($0.nodes) sum to 1. The scale of each component depends on the starting values"
      },
      // Equal scores have to come out equal, and steps shrink slowly in sparse networks.
      scores: {
        $0.part($0.members.biRank(until: StoppingRule(tolerance: 1e-15, limit: 100_000)))
      }))
}
