public import CompactGraph

/// How closeness treats a network that falls apart.
public enum ClosenessScope: Hashable, Sendable, CaseIterable {
  /// Among the nodes that are reached: one over their mean distance. A pair apart from all others
  /// scores 1.
  case component
  /// That, times the share of all others that is reached (S. Wasserman and K. Faust, Social Network
  /// Analysis, 1994, page 201, doi:10.1017/CBO9780511815478): a pair apart from all others scores
  /// little.
  case network
}

extension Network {
  /// Closeness: one over the mean distance between a node and the others.
  ///
  /// With *r* other nodes reached at distances that add up to *S*, it is *r* / *S*; in the scope of
  /// the whole network (*r* / *S*) (*r* / (*n* − 1)). `.out` takes distances from the node, `.in`
  /// distances to it; networkx takes the latter. A node that reaches nothing has 0. Edges of weight
  /// zero are not walked where weights matter.
  ///
  /// G. Sabidussi, The centrality index of a graph, Psychometrika 31, 1966, doi:10.1007/BF02289527.
  ///
  /// - Complexity: that of `distanceSums`.
  public func closeness(
    _ direction: Direction = .out, lengths: EdgeLength = .step, scope: ClosenessScope = .network
  ) -> [Double] {
    let distances = distanceSums(direction, lengths: lengths)
    return (0..<nodeCount).map { node in
      let reached = Double(distances.reached[node])
      guard distances.sums[node] > 0 else { return 0 }
      let mean = reached / distances.sums[node]
      return scope == .component ? mean : mean * (reached / Double(nodeCount - 1))
    }
  }

  /// Harmonic centrality: the sum of one over the distance to each other node, where there is no
  /// path 0.
  ///
  /// Normalised, it is divided by *n* − 1: 1 for a node tied to all others. `.out` takes distances
  /// from the node, `.in` distances to it; networkx takes the latter. A single node has 0.
  ///
  /// M. Marchiori and V. Latora, Harmony in the small-world, Physica A 285, 2000,
  /// doi:10.1016/S0378-4371(00)00311-3; P. Boldi and S. Vigna, Axioms for centrality, Internet
  /// Mathematics 10, 2014, doi:10.1080/15427951.2013.865686.
  ///
  /// - Complexity: that of `distanceSums`.
  public func harmonicCentrality(
    _ direction: Direction = .out, lengths: EdgeLength = .step, normalized: Bool = false
  ) -> [Double] {
    let sums = distanceSums(direction, lengths: lengths).inverseSums
    guard normalized else { return sums }
    guard nodeCount > 1 else { return [Double](repeating: 0, count: nodeCount) }
    return sums.map { $0 / Double(nodeCount - 1) }
  }
}
