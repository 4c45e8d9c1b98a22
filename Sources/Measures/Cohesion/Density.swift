public import CompactGraph

extension Network {
  /// Density: the number of ties divided by the number of pairs of different nodes.
  ///
  /// *m* / (*n*(*n* − 1)), of an undirected network twice that; self-loops and weights do not count.
  /// With fewer than two nodes it is 0.
  ///
  /// S. Wasserman and K. Faust, Social Network Analysis, 1994, pages 101 and 129,
  /// doi:10.1017/CBO9780511815478.
  ///
  /// - Complexity: O(1).
  public var density: Double {
    guard nodeCount > 1 else { return 0 }
    let pairs = Double(nodeCount) * Double(nodeCount - 1)
    return Double(edgeCount - loopCount) * (isDirected ? 1 : 2) / pairs
  }

  /// The fraction of ties that are returned: of all ties between different nodes, those whose opposite
  /// is there too; `nil` without such ties, and 1 in an undirected network with any.
  ///
  /// M. E. J. Newman, S. Forrest and J. Balthrop, Physical Review E 66, 035101, 2002,
  /// doi:10.1103/PhysRevE.66.035101. networkx counts self-loops as ties that are not returned.
  ///
  /// - Complexity: O(*n* + *m*).
  public var reciprocity: Double? {
    let census = dyadCensus
    let ties = 2 * census.mutual + census.asymmetric
    return ties > 0 ? Double(2 * census.mutual) / Double(ties) : nil
  }
}

extension NetworkNumber {
  /// The number of arcs.
  public static let leaderFollowerArcs = NetworkNumber(
    count: "leader-follower-arcs",
    definition: {
      "ordered pairs of \($0.nodes): the first leads any \($0.other) that the second \($0.belongsTo)"
    }, value: { $0.arcs.edgeCount })

  /// The density of arcs.
  public static let leaderFollowerDensity = NetworkNumber(
    "leader-follower-density", .fraction,
    source: "Wasserman & Faust 1994, page 129, doi:10.1017/CBO9780511815478",
    definition: { _ in "arcs ÷ number of possible arcs" },
    value: { $0.arcs.nodeCount > 1 ? $0.arcs.density : nil })

  /// The reciprocity of arcs.
  public static let reciprocity = NetworkNumber(
    "reciprocity", .fraction,
    source: "Newman, Forrest & Balthrop 2002, doi:10.1103/PhysRevE.66.035101",
    definition: { _ in "fraction of arcs that are returned" }, value: { $0.arcs.reciprocity })

  /// The density of a projection.
  static func density(onto mode: Mode, _ prefix: String) -> NetworkNumber {
    NetworkNumber(
      "\(prefix)-density", .fraction,
      definition: {
        let nouns = $0.of(mode)
        return "pairs of \(nouns.nodes) that share any \(nouns.other) ÷ all pairs"
      },
      value: {
        let network = $0.networks.projection(onto: mode)
        return network.nodeCount > 1 ? network.density : nil
      })
  }
}
