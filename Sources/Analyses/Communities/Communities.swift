public import CompactGraph

/// Groups that a search for high modularity found.
public struct Communities: Hashable, Sendable {
  /// The groups; of a two-mode network rows first, then columns.
  public let partition: Partition
  /// The modularity of the groups: Newman's, or Barber's of a two-mode network.
  public let modularity: Double
  /// The resolution: above 1 groups are smaller, below 1 larger.
  public let resolution: Double
  /// What the order of the search followed from.
  public let seed: UInt64
  /// The number of searches that it started from; of several, what was made of them together counts.
  public let starts: Int
}

extension Network {
  /// Groups of high modularity by Louvain's method.
  ///
  /// Nodes move to where modularity gains most, groups become the nodes of a smaller network, and so on
  /// until nothing moves (V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of
  /// Statistical Mechanics, 2008, P10008, doi:10.1088/1742-5468/2008/10/P10008). No group can be joined
  /// to another with a gain, but some may fall apart: ``leiden(resolution:seed:starts:)`` is better.
  ///
  /// One start is the published method. Of several, the best go on: some neighbouring groups of each are
  /// searched anew, by Leiden's method, and what two of them have in common becomes the nodes of a smaller
  /// network, until the best gains no more (variable neighbourhood search: D. Aloise and others, 2013,
  /// doi:10.1090/conm/588/11705; core groups: M. Ovelgönne and A. Geyer-Schulz, Contemporary
  /// Mathematics 588, 2013, doi:10.1090/conm/588).
  ///
  /// A node without ties is a group of its own; a network without weight has as many groups as nodes.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: What the order of the search follows from.
  ///   - starts: How many searches to start from; by default 20, fewer above 12 500 edges, and one
  ///     from some 125 000.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0; there is a start.
  /// - Complexity: O(*m*) a round; a few rounds a start, and with several starts some tens of rounds for
  ///   each of them, spread over the cores.
  public func louvain(
    resolution: Double = 1, seed: UInt64 = 0, starts: Int? = nil
  ) -> Communities {
    communities(ModularitySearch(.louvain, resolution: resolution), seed, starts)
  }

  /// Groups of high modularity by Leiden's method: as Louvain's, but groups are connected.
  ///
  /// Between rounds groups are taken apart and put together from parts that hold together, and rounds
  /// are repeated until modularity stays as it is (V. A. Traag, L. Waltman and N. J. van Eck, From
  /// Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9, 2019,
  /// doi:10.1038/s41598-019-41695-z). One start is the published method, repeated; several are made
  /// better together, as with ``louvain(resolution:seed:starts:)``. A node without ties is a group of its
  /// own. The result need not be the best there is, though on some thousands of nodes it nearly always
  /// is the best known.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: What the order of the search follows from.
  ///   - starts: How many searches to start from; by default 20, fewer above 12 500 edges, and one
  ///     from some 125 000.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0; there is a start.
  /// - Complexity: As Louvain's.
  public func leiden(
    resolution: Double = 1, seed: UInt64 = 0, starts: Int? = nil
  ) -> Communities {
    communities(ModularitySearch(.leiden, resolution: resolution), seed, starts)
  }

  private func communities(
    _ search: ModularitySearch, _ seed: UInt64, _ starts: Int?
  ) -> Communities {
    let graph = ModularityGraph(self)
    let starts = starts ?? graph.usualStarts
    precondition(starts > 0)
    let partition = Partition(SearchEnsemble(graph, search).labels(starts: starts, seed: seed))
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: search.resolution),
      resolution: search.resolution, seed: seed, starts: starts)
  }
}

extension Incidence {
  /// Groups of rows and columns with high bipartite modularity, by Leiden's method.
  ///
  /// The method of ``CompactGraph/Network/leiden(resolution:seed:starts:)`` with the chance of Barber's
  /// modularity (``modularity(of:resolution:)``) in the place of Newman's. Rows with the same columns are
  /// searched as one, and columns with the same rows: some best partition has them together. A row or
  /// column without ties is a group of its own.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: What the order of the search follows from.
  ///   - starts: How many searches to start from; by default 20, fewer above 12 500 ties.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0; there is a start.
  /// - Complexity: O(*t*) a round; as many rounds as with one mode.
  public func leiden(
    resolution: Double = 1, seed: UInt64 = 0, starts: Int? = nil
  ) -> Communities {
    communities(ModularitySearch(.leiden, resolution: resolution), seed, starts)
  }

  /// Groups of rows and columns with high bipartite modularity, by a method made for two modes.
  ///
  /// With the groups of the rows given, the best group of each column does not depend on the other
  /// columns, and the other way round: the two modes take turns until nothing is gained (BRIM;
  /// M. J. Barber, Physical Review E 76, 2007, doi:10.1103/PhysRevE.76.066102). Then pairs of groups
  /// are joined that gain by it, best first, and the turns go on (LPAwb+; X. Liu and T. Murata,
  /// Transactions of the Japanese Society for Artificial Intelligence 25, 2010; S. J. Beckett, Improved
  /// community detection in weighted bipartite networks, Royal Society Open Science 3, 2016,
  /// doi:10.1098/rsos.140536). Each start breaks ties in an order of its own.
  ///
  /// One start is the published method, which stops early on many networks. Several are made better
  /// together as with ``leiden(resolution:seed:starts:)``, where single nodes move too.
  ///
  /// - Parameters:
  ///   - seed: What the order of the search follows from.
  ///   - starts: How many searches to start from; by default 20, fewer above 12 500 ties.
  /// - Returns: The groups and their modularity.
  /// - Precondition: There is a start.
  /// - Complexity: O(*t*) a turn; some tens of turns a start.
  public func bipartitePropagation(seed: UInt64 = 0, starts: Int? = nil) -> Communities {
    communities(ModularitySearch(.propagation, resolution: 1), seed, starts)
  }

  private func communities(
    _ search: ModularitySearch, _ seed: UInt64, _ starts: Int?
  ) -> Communities {
    let graph = ModularityGraph(self)
    let starts = starts ?? graph.usualStarts
    precondition(starts > 0)
    let twins = graph.twins
    let isSmaller = starts > 1 && twins.groupCount < graph.nodeCount
    let searched = isSmaller ? graph.aggregated(by: twins.labels, count: twins.groupCount) : graph
    var labels = SearchEnsemble(searched, search).labels(starts: starts, seed: seed)
    if isSmaller {
      var generator = SplitMix64(seed: seed)
      labels = search.labels(graph, from: twins.labels.map { labels[Int($0)] }, &generator)
    }
    let partition = Partition(labels)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: search.resolution),
      resolution: search.resolution, seed: seed, starts: starts)
  }
}
