extension NodeMeasure {
  /// All measures of nodes.
  public static let all: [NodeMeasure] = [
    .degree, .strength, .closeness, .harmonic, .betweenness, .eigenvector, .pagerank, .katz,
    .subgraph,
    .birank, .redundancy, .sBetweenness, .sCloseness, .sHarmonic, .clustering, .clusteringBarrat,
    .clusteringOnnela, .constraint, .effectiveSize, .brokerage, .core, .leads, .hits, .outDegree,
    .inDegree,
  ]

  /// The measure of a name.
  public static func named(_ name: String) -> NodeMeasure? { all.first { $0.name == name } }
}
