public import CompactGraph

/// The treatment of a network that is not connected, by closeness.
public enum ClosenessScope: Hashable, Sendable, CaseIterable {
  /// Among the nodes that are reached: one over their mean distance. A pair apart from all others
  /// scores 1.
  case component
  /// That, times the fraction of all others that is reached (S. Wasserman and K. Faust, Social Network
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
}

extension Incidence {
  /// Two-mode closeness, rows first, then columns: the smallest sum of distances that a node of its
  /// mode could have, divided by the sum that it has.
  ///
  /// Of *n* in its own mode and *m* in the other, a node cannot do better than *m* + 2(*n* − 1): one
  /// step to all of the other mode, two to all of its own. In the scope of the whole network that is
  /// multiplied by the fraction of all others that is reached, as networkx does; the paper's formula
  /// is meant for connected networks, where the two are the same. A node without ties has 0.
  ///
  /// S. P. Borgatti and M. G. Everett, Network analysis of 2-mode data, Social Networks 19, 1997,
  /// doi:10.1016/S0378-8733(96)00301-2; S. P. Borgatti and D. S. Halgin, Analyzing affiliation networks, in
  /// The Sage Handbook of Social Network Analysis, 2011, doi:10.4135/9781446294413.n28.
  ///
  /// - Complexity: that of `Network.distanceSums`.
  public func closenessCentrality(scope: ClosenessScope = .network) -> [Double] {
    let distances = network.distanceSums()
    let others = Double(rowCount + columnCount - 1)
    func score(_ node: Int, own: Int, other: Int) -> Double {
      guard distances.sums[node] > 0 else { return 0 }
      let score = Double(other + 2 * (own - 1)) / distances.sums[node]
      return scope == .component ? score : score * (Double(distances.reached[node]) / others)
    }
    return (0..<rowCount).map { score($0, own: rowCount, other: columnCount) }
      + (0..<columnCount).map { score(rowCount + $0, own: columnCount, other: rowCount) }
  }
}

extension NodeMeasure {
  /// The nearness of a node to all others.
  public static let closeness = NodeMeasure(
    "closeness", .score,
    Form(
      on: .twoMode, source: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2",
      definition: {
        "smallest possible sum of distances, m + 2(n − 1), ÷ the actual sum × the fraction of nodes reached"
          + " (n \($0.nodes), m \($0.others)). Can exceed 1 if not all are reached"
      }, scores: { $0.part($0.members.closenessCentrality()) }),
    Form(
      on: .projection, source: "Wasserman & Faust 1994, page 201, doi:10.1017/CBO9780511815478",
      definition: {
        "1 ÷ the mean distance to the \($0.nodes) reached × the fraction of the other \($0.nodes) reached"
      }, values: { $0.projection.closeness() }))
}
