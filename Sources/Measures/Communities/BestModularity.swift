public import CompactGraph

extension Network {
  /// Groups of the highest modularity that several searches find together.
  ///
  /// Each start is a search by ``leiden(resolution:seed:)``. The best go on: some neighbouring groups of
  /// each are searched anew, and nodes that two of them have together become the nodes of a smaller
  /// network, until the best gains no more (variable neighbourhood search: D. Aloise and others, 2013,
  /// doi:10.1090/conm/588/11705; core groups: M. Ovelgönne and A. Geyer-Schulz, Contemporary
  /// Mathematics 588, 2013, doi:10.1090/conm/588). The result need not be the best there is, though on
  /// some thousands of nodes it nearly always is the best known.
  ///
  /// A node without ties is a group of its own; a network without weight has as many groups as nodes.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: The seed of all searches.
  ///   - starts: The number of searches at the start; by default 20, fewer above 12 500 edges, and one
  ///     from some 125 000.
  /// - Returns: The groups, their modularity, and the number of starts.
  /// - Precondition: The resolution is above 0; there is a start.
  /// - Complexity: O(*m*) a round, with several starts some tens of rounds for each of them, spread
  ///   over the cores.
  public func bestModularity(
    resolution: Double = 1, seed: UInt64 = 0, starts: Int? = nil
  ) -> Communities {
    let graph = ModularityGraph(self)
    let starts = starts ?? graph.usualStarts
    precondition(starts > 0)
    let partition = Partition(
      SearchEnsemble(graph, resolution: resolution).labels(starts: starts, seed: seed))
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: resolution),
      resolution: resolution, seed: seed, starts: starts)
  }
}

extension Incidence {
  /// Groups of rows and columns of the highest bipartite modularity that several searches find together.
  ///
  /// The method of ``CompactGraph/Network/bestModularity(resolution:seed:starts:)``, each start a search
  /// by ``leiden(resolution:seed:)`` of the two-mode network. Rows with the same columns are searched as
  /// one, and columns with the same rows: some best partition has them together. A row or column without
  /// ties is a group of its own.
  ///
  /// Parameters and result are those of that method, and so is the number of rounds.
  ///
  /// - Complexity: O(*t*) a round.
  public func bestModularity(
    resolution: Double = 1, seed: UInt64 = 0, starts: Int? = nil
  ) -> Communities {
    let graph = ModularityGraph(self)
    let starts = starts ?? graph.usualStarts
    precondition(starts > 0)
    let twins = graph.twins
    let isSmaller = starts > 1 && twins.groupCount < graph.nodeCount
    let searched = isSmaller ? graph.aggregated(by: twins.labels, count: twins.groupCount) : graph
    var labels = SearchEnsemble(searched, resolution: resolution).labels(
      starts: starts, seed: seed)
    if isSmaller {
      var generator = SplitMix64(seed: seed)
      labels = ModularitySearch(.leiden, resolution: resolution).labels(
        graph, from: twins.labels.map { labels[Int($0)] }, &generator)
    }
    let partition = Partition(labels)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: resolution),
      resolution: resolution, seed: seed, starts: starts)
  }
}

extension GroupingMethod {
  /// The best groups that several searches find together.
  public static let bestModularity = GroupingMethod(
    "best-modularity", hasResolution: true, isSearch: true,
    Form(
      on: .projection, source: ensemble,
      definition: { _ in "groups of the highest modularity that several searches find together" },
      communities: {
        $0.network(.projection).bestModularity(resolution: $0.resolution, seed: $0.seed)
      }),
    Form(
      on: .twoMode, source: ensemble,
      definition: { _ in
        "groups of the highest bipartite modularity that several searches find together"
      },
      communities: {
        $0.networks.members.bestModularity(resolution: $0.resolution, seed: $0.seed)
      }))

  private static let ensemble =
    "Ovelgönne & Geyer-Schulz 2013, doi:10.1090/conm/588; Aloise et al. 2013,"
    + " doi:10.1090/conm/588/11705"
}
