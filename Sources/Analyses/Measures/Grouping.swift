import CompactGraph
public import GraphCore

/// The ways of dividing a network into groups.
public enum GroupingMethod: String, Hashable, Sendable, CaseIterable {
  case leiden
  case louvain
  case propagation
  case components
  case cores
  case twins
  case corePeriphery = "core-periphery"

  /// What it is, in a line.
  public var definition: String {
    switch self {
    case .leiden: "groups of high modularity, each connected"
    case .louvain: "groups of high modularity"
    case .propagation: "each takes the group of most of its partners until nothing changes"
    case .components: "what is connected by any path"
    case .cores: "groups by core number: the largest k such that all of a part have k ties"
    case .twins: "those that meet exactly the same: structural equivalence"
    case .corePeriphery:
      "a core in which all are tied and a periphery in which none are, as nearly as can be"
    }
  }

  /// Where it comes from.
  public var source: String {
    switch self {
    case .leiden: "Traag et al. 2019, doi:10.1038/s41598-019-41695-z"
    case .louvain: "Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008"
    case .propagation: "Raghavan et al. 2007, doi:10.1103/PhysRevE.76.036106"
    case .components: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"
    case .cores: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X"
    case .twins: "Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788"
    case .corePeriphery: "Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2"
    }
  }
}

/// The nodes of a network in groups, with what they were computed on.
public struct Grouping: Hashable, Sendable {
  /// What is grouped.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// The rows, tied by what they share.
    case countries
    /// The columns, tied by what they share.
    case coalitions
    /// Both modes at once.
    case both
  }

  /// How.
  public let method: GroupingMethod
  /// What.
  public let side: Side
  /// The nodes.
  public let nodes: [NodeReference]
  /// Their groups.
  public let partition: Partition
  /// What each group is called where it is more than a number: `core`, `k = 5`.
  public let names: [String]?
  /// The modularity of the groups: Newman's, or Barber's for both modes.
  public let modularity: Double
  /// How firmly each node belongs, where several searches were made.
  public let stability: [Double]?
  /// The resolution, of methods that have one.
  public let resolution: Double?
  /// What a search followed from, of methods that search.
  public let seed: UInt64?
  /// How many searches were made.
  public let searches: Int
  /// How many searches the groups started from, where what was made of them together counts.
  public let starts: Int?
  /// Whether all searches agreed in the end; true for one.
  public let isUnanimous: Bool
  /// The correlation with the ideal, of core and periphery.
  public let correlation: Double?
  /// What the network was made of.
  public let basis: AffiliationNetwork.Basis
}

extension AffiliationNetwork {
  /// The nodes of a side in groups.
  ///
  /// One mode is grouped on its projection, weighted by what is shared; both modes on the two-mode
  /// network. A node without ties is a group of its own.
  ///
  /// - Parameters:
  ///   - method: How.
  ///   - side: What.
  ///   - resolution: Above 1 for smaller groups, below 1 for larger, of Leiden and Louvain.
  ///   - seed: What the order of a search follows from.
  ///   - searches: How many searches agree on the groups, of Leiden.
  /// - Returns: The groups.
  /// - Precondition: The resolution is above 0; there is a search.
  public func grouping(
    by method: GroupingMethod, of side: Grouping.Side, resolution: Double = 1, seed: UInt64 = 1,
    searches: Int = 1
  ) -> Grouping {
    let result =
      side == .both
      ? twoModeGroups(method, resolution, seed, searches)
      : oneModeGroups(method, side == .countries ? .rows : .columns, resolution, seed, searches)
    let nodes: [NodeReference] =
      switch side {
      case .countries: rows
      case .coalitions: columns
      case .both: rows + columns
      }
    let isSearch = [.leiden, .louvain, .propagation].contains(method)
    let hasResolution = method == .leiden || method == .louvain
    let modularity =
      side == .both
      ? incidence.modularity(of: result.partition, resolution: hasResolution ? resolution : 1)
      : incidence.projection(onto: side == .countries ? .rows : .columns)
        .modularity(of: result.partition, resolution: hasResolution ? resolution : 1)
    return Grouping(
      method: method, side: side, nodes: nodes, partition: result.partition,
      names: result.names, modularity: modularity, stability: result.stability,
      resolution: hasResolution ? resolution : nil, seed: isSearch ? seed : nil,
      searches: result.stability == nil ? 1 : searches, starts: result.starts,
      isUnanimous: result.isUnanimous,
      correlation: result.correlation, basis: basis)
  }

  private struct Groups {
    var partition: Partition
    var stability: [Double]?
    var isUnanimous = true
    var correlation: Double?
    var names: [String]?
    var starts: Int?

    init(_ partition: Partition) { self.partition = partition }

    init(_ communities: Communities) {
      partition = communities.partition
      starts = communities.starts
    }

    init(_ consensus: ConsensusCommunities) {
      partition = consensus.partition
      stability = consensus.stability
      isUnanimous = consensus.isUnanimous
    }
  }

  private func oneModeGroups(
    _ method: GroupingMethod, _ mode: Incidence.Mode, _ resolution: Double, _ seed: UInt64,
    _ searches: Int
  ) -> Groups {
    let network = incidence.projection(onto: mode)
    switch method {
    case .leiden where searches > 1:
      return Groups(network.consensus(searches: searches, resolution: resolution, seed: seed))
    case .leiden: return Groups(network.leiden(resolution: resolution, seed: seed))
    case .louvain: return Groups(network.louvain(resolution: resolution, seed: seed))
    case .propagation: return Groups(network.labelPropagation(seed: seed).partition)
    case .components: return Groups(Partition(network.components.labels))
    case .cores: return coreNumberGroups(network)
    case .twins: return Groups(incidence.structuralEquivalence(of: mode))
    case .corePeriphery:
      let found = CorePeriphery(of: network.withoutWeights, seed: seed)
      return coreGroups(found.core, found.correlation, count: network.nodeCount)
    }
  }

  private func twoModeGroups(
    _ method: GroupingMethod, _ resolution: Double, _ seed: UInt64, _ searches: Int
  ) -> Groups {
    let network = incidence.network
    switch method {
    case .leiden where searches > 1:
      return Groups(incidence.consensus(searches: searches, resolution: resolution, seed: seed))
    case .leiden, .louvain:
      return Groups(incidence.leiden(resolution: resolution, seed: seed))
    case .propagation: return Groups(incidence.bipartitePropagation(seed: seed))
    case .components: return Groups(Partition(network.components.labels))
    case .cores: return coreNumberGroups(network)
    case .twins:
      let own = incidence.structuralEquivalence(of: .rows)
      let other = incidence.structuralEquivalence(of: .columns)
      return Groups(
        Partition(own.labels.map { Int($0) } + other.labels.map { Int($0) + own.groupCount }))
    case .corePeriphery:
      let found = CorePeriphery(of: incidence, seed: seed)
      return coreGroups(found.core, found.correlation, count: network.nodeCount)
    }
  }

  private func coreNumberGroups(_ network: Network) -> Groups {
    let numbers = network.coreNumbers
    var groups = Groups(Partition(numbers))
    groups.names = groups.partition.groups.map { "k = \(numbers[Int($0[0])])" }
    return groups
  }

  private func coreGroups(_ core: [Int32], _ correlation: Double, count: Int) -> Groups {
    let isCore = Set(core)
    var groups = Groups(Partition((0..<count).map { isCore.contains(Int32($0)) ? 0 : 1 }))
    groups.correlation = correlation
    groups.names = groups.partition.groups.map { isCore.contains($0[0]) ? "core" : "periphery" }
    return groups
  }
}
