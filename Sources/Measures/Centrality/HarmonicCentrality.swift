public import CompactGraph

extension Network {
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

extension NodeMeasure {
  /// The nearness of a node to all others, where nodes that are not reached are infinitely far.
  public static let harmonic = NodeMeasure(
    "harmonic", .score,
    Form(
      on: .twoMode, source: marchioriLatora,
      definition: {
        "mean of 1 ÷ distance to every other \($0.node) and every \($0.other), 0 if no path leads there"
      }, scores: { $0.part($0.twoMode.harmonicCentrality(normalized: true)) }),
    Form(
      on: .projection, source: marchioriLatora,
      definition: { "mean of 1 ÷ distance to every other \($0.node), 0 if no path leads there" },
      values: { $0.projection.harmonicCentrality(normalized: true) }))

  private static let marchioriLatora =
    "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3"
}
