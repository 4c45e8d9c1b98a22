public import CompactGraph

extension Incidence {
  /// Two-mode degree: the share of the other mode that a node meets.
  ///
  /// A country's number of coalitions over the number of all coalitions, and a coalition's number of
  /// countries over that of all countries. Where the other mode is empty, 0.
  ///
  /// S. P. Borgatti and M. G. Everett, Network analysis of 2-mode data, Social Networks 19, 1997,
  /// doi:10.1016/S0378-8733(96)00301-2.
  ///
  /// - Complexity: O(*r* + *c*).
  public func degreeCentrality() -> TwoModeScores {
    TwoModeScores(
      rows: (0..<rowCount).map {
        columnCount > 0 ? Double(degree(ofRow: $0)) / Double(columnCount) : 0
      },
      columns: (0..<columnCount).map {
        rowCount > 0 ? Double(degree(ofColumn: $0)) / Double(rowCount) : 0
      })
  }

  /// Two-mode closeness: the smallest sum of distances that a node of its mode could have over the
  /// one that it has.
  ///
  /// Of *n* in its own mode and *m* in the other, a node cannot do better than *m* + 2(*n* − 1): one
  /// step to all of the other mode, two to all of its own. In the scope of the whole network that is
  /// multiplied by the share of all others that is reached, as networkx does; the paper's formula is
  /// meant for connected networks, where the two are the same. A node that meets nothing has 0.
  ///
  /// Borgatti and Everett 1997; S. P. Borgatti and D. S. Halgin, Analyzing affiliation networks, in
  /// The Sage Handbook of Social Network Analysis, 2011, doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: that of `Network.distanceSums`.
  public func closenessCentrality(scope: ClosenessScope = .network) -> TwoModeScores {
    let distances = network.distanceSums()
    let others = Double(rowCount + columnCount - 1)
    func score(_ node: Int, own: Int, other: Int) -> Double {
      guard distances.sums[node] > 0 else { return 0 }
      let score = Double(other + 2 * (own - 1)) / distances.sums[node]
      return scope == .component ? score : score * (Double(distances.reached[node]) / others)
    }
    return TwoModeScores(
      rows: (0..<rowCount).map { score($0, own: rowCount, other: columnCount) },
      columns: (0..<columnCount).map { score(rowCount + $0, own: columnCount, other: rowCount) })
  }

  /// Two-mode betweenness: that of the network of both modes over the most that a node of its mode
  /// could have.
  ///
  /// With *n* in its own mode and *m* in the other, *s* = (*n* − 1) div *m* and *t* = (*n* − 1) mod
  /// *m*, the most is ½ [*m*²(*s* + 1)² + *m*(*s* + 1)(2*t* − *s* − 1) − *t*(2*s* − *t* + 3)]. Where
  /// that is 0, or the other mode is empty, the score is 0.
  ///
  /// Borgatti and Everett 1997, page 257; Borgatti and Halgin 2011.
  ///
  /// - Complexity: that of `Network.betweenness`.
  public func betweennessCentrality() -> TwoModeScores {
    let raw = network.betweenness()
    let mostOfRows = Self.largestBetweenness(own: rowCount, other: columnCount)
    let mostOfColumns = Self.largestBetweenness(own: columnCount, other: rowCount)
    return TwoModeScores(
      rows: raw[..<rowCount].map { mostOfRows > 0 ? $0 / mostOfRows : 0 },
      columns: raw[rowCount...].map { mostOfColumns > 0 ? $0 / mostOfColumns : 0 })
  }

  /// The betweenness that a node has if all paths between the others run through it.
  static func largestBetweenness(own n: Int, other m: Int) -> Double {
    guard n > 0 && m > 0 else { return 0 }
    let s = Double((n - 1) / m)
    let t = Double((n - 1) % m)
    let size = Double(m)
    return
      (size * size * (s + 1) * (s + 1) + size * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }

  /// Dual eigenvector centrality: a country's score is proportional to the sum of its coalitions'
  /// scores, and a coalition's to the sum of its countries'.
  ///
  /// The scores are the first singular vectors of the incidence, not negative, each of Euclidean
  /// length 1. Where components tie for the largest singular value they are not unique; each then
  /// gets its share as in `Network.eigenvectorCentrality`. Without ties every score is 0.
  ///
  /// P. Bonacich, Simultaneous group and individual centralities, Social Networks 13, 1991,
  /// doi:10.1016/0378-8733(91)90018-O; K. Faust, Centrality in affiliation networks, Social Networks
  /// 19, 1997, doi:10.1016/S0378-8733(96)00300-0.
  ///
  /// - Complexity: O(*r* + *c* + *t*) a step.
  public func dualEigenvectorCentrality(
    until rule: StoppingRule = StoppingRule()
  ) -> IterativeTwoModeScores {
    let found = PrincipalEigenvector(of: network, rule)
    func unit(_ part: ArraySlice<Double>) -> [Double] {
      let length = part.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return part.map { length > 0 ? $0 / length : 0 }
    }
    return IterativeTwoModeScores(
      scores: TwoModeScores(
        rows: unit(found.vector[..<rowCount]), columns: unit(found.vector[rowCount...])),
      iterations: found.iterations, residual: found.residual, converged: found.converged)
  }
}
