import CompactGraph

extension NetworkNumber {
  /// The numbers about one date: of the two-mode network, of both projections, of leads, and of leaders
  /// and followers.
  public static let measure: [NetworkNumber] =
    [
      parties, coalitions, ties, meanCoalitions, meanMembers, density, components,
      biconnectedComponents, articulationPoints, bridges, meanDistance, diameter, radius,
      efficiency,
      nestedness, nestednessOfParties, nestednessOfCoalitions, robinsAlexander, opsahl, latapy,
      redundancy, corePeriphery,
    ] + projection(onto: .rows, "parties") + projection(onto: .columns, "coalitions") + [
      leaders, leads, vacancies, coLeads, leadHerfindahl, leadGini, leaderFollowerArcs,
      leaderFollowerDensity, reciprocity, strongComponents,
    ]

  /// The census of leaders and followers: how many pairs and triples of each kind there are.
  public static let census: [NetworkNumber] = dyads + triads

  /// The numbers about the change from an earlier date.
  public static let change: [NetworkNumber] =
    [tiesGained, tiesLost, tiesKept, turnover]
    + [NodeMeasure.betweenness, .closeness, .degree, .eigenvector].map { rankStability(of: $0) }

  private static func projection(onto mode: Mode, _ prefix: String) -> [NetworkNumber] {
    [
      density(onto: mode, prefix), clustering(onto: mode, prefix),
      transitivity(onto: mode, prefix), assortativity(onto: mode, prefix),
    ]
  }
}
