public import CompactGraph

/// Groups that a search for high modularity found.
public struct Communities: Hashable, Sendable {
  /// The groups; of a two-mode network rows first, then columns.
  public let partition: Partition
  /// The modularity of the groups: Newman's, or Barber's of a two-mode network.
  public let modularity: Double
  /// The resolution: above 1 groups are smaller, below 1 larger.
  public let resolution: Double
  /// The seed of the order of the search.
  public let seed: UInt64
  /// The number of searches that the groups were made from.
  public let starts: Int
}

extension Network {
  /// Groups of high modularity by Louvain's method.
  ///
  /// Nodes move to where modularity gains most, groups become the nodes of a smaller network, and so on
  /// until nothing moves (V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of
  /// Statistical Mechanics, 2008, P10008, doi:10.1088/1742-5468/2008/10/P10008). No group can be joined
  /// to another with a gain, but some may fall apart: ``leiden(resolution:seed:)`` is better.
  ///
  /// A node without ties is a group of its own; a network without weight has as many groups as nodes.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: The seed of the order in which nodes move.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0.
  /// - Complexity: O(*m*) a round, and a few rounds.
  public func louvain(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    communities(ModularitySearch(.louvain, resolution: resolution), seed)
  }

  /// Groups of high modularity by Leiden's method: as Louvain's, but groups are connected.
  ///
  /// Between rounds groups are taken apart and put together from parts that hold together, and rounds
  /// are repeated until modularity stays as it is (V. A. Traag, L. Waltman and N. J. van Eck, From
  /// Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9, 2019,
  /// doi:10.1038/s41598-019-41695-z). Another seed may give other groups;
  /// ``bestModularity(resolution:seed:starts:)`` makes better ones from several starts.
  ///
  /// A node without ties is a group of its own.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: The seed of the order in which nodes move.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0.
  /// - Complexity: As Louvain's.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    // In a small network a few rounds more cost little.
    let patience = max(1, min(10, 20_000 / (outTargets.count + 1)))
    return communities(
      ModularitySearch(.leiden, resolution: resolution, patience: patience), seed)
  }

  private func communities(_ search: ModularitySearch, _ seed: UInt64) -> Communities {
    let partition = search.partition(of: ModularityGraph(self), seed: seed)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: search.resolution),
      resolution: search.resolution, seed: seed, starts: 1)
  }
}

extension Incidence {
  /// Groups of rows and columns with high bipartite modularity, by Leiden's method.
  ///
  /// The method of ``CompactGraph/Network/leiden(resolution:seed:)`` with the chance of Barber's
  /// modularity (``modularity(of:resolution:)``) in the place of Newman's. A row or column without ties
  /// is a group of its own.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 for smaller groups, below 1 for larger.
  ///   - seed: The seed of the order in which nodes move.
  /// - Returns: The groups and their modularity.
  /// - Precondition: The resolution is above 0.
  /// - Complexity: O(*t*) a round; as many rounds as with one mode.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    communities(ModularitySearch(.leiden, resolution: resolution), seed)
  }

  /// Groups of rows and columns with high bipartite modularity, by a method made for two modes.
  ///
  /// With the groups of the rows given, the best group of each column does not depend on the other
  /// columns, and the other way round: the two modes take turns until nothing is gained (BRIM;
  /// M. J. Barber, Physical Review E 76, 2007, doi:10.1103/PhysRevE.76.066102). Then pairs of groups
  /// are joined that gain by it, best first, and the turns go on (LPAwb+; X. Liu and T. Murata,
  /// Transactions of the Japanese Society for Artificial Intelligence 25, 2010; S. J. Beckett, Improved
  /// community detection in weighted bipartite networks, Royal Society Open Science 3, 2016,
  /// doi:10.1098/rsos.140536). On many networks it stops early.
  ///
  /// - Parameter seed: The seed of the labels at the start.
  /// - Returns: The groups and their modularity.
  /// - Complexity: O(*t*) a turn, and some tens of turns.
  public func bipartitePropagation(seed: UInt64 = 0) -> Communities {
    communities(ModularitySearch(.propagation, resolution: 1), seed)
  }

  private func communities(_ search: ModularitySearch, _ seed: UInt64) -> Communities {
    let partition = search.partition(of: ModularityGraph(self), seed: seed)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: search.resolution),
      resolution: search.resolution, seed: seed, starts: 1)
  }
}

extension GroupingMethod {
  /// Leiden's method.
  public static let leiden = GroupingMethod(
    "leiden", hasResolution: true, isSearch: true,
    Form(
      on: .projection, source: traag,
      definition: { _ in "connected groups of high modularity, from one search" },
      communities: {
        $0.network(.projection).leiden(resolution: $0.resolution, seed: $0.seed)
      }),
    Form(
      on: .twoMode, source: traag,
      definition: { _ in "connected groups of high bipartite modularity, from one search" },
      communities: { $0.networks.members.leiden(resolution: $0.resolution, seed: $0.seed) }))

  /// Louvain's method.
  public static let louvain = GroupingMethod(
    "louvain", hasResolution: true, isSearch: true,
    Form(
      on: .projection, source: "Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008",
      definition: { _ in "groups of high modularity, from one search" },
      communities: {
        $0.network(.projection).louvain(resolution: $0.resolution, seed: $0.seed)
      }))

  private static let traag = "Traag et al. 2019, doi:10.1038/s41598-019-41695-z"
}
