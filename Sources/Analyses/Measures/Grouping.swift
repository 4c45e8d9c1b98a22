import CompactGraph
public import GraphCore

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
  /// On which network.
  public let view: Centrality.View
  /// The nodes.
  public let nodes: [NodeReference]
  /// Their groups.
  public let partition: Partition
  /// What each group is called where it is more than a number: `core`, `k = 5`.
  public var names: [String]?
  /// The modularity of the groups: Newman's, Barber's for both modes, Leicht and Newman's for leaders and
  /// followers.
  public let modularity: Double
  /// How firmly each node belongs, where several searches were made.
  public var stability: [Double]?
  /// The resolution, of methods that have one.
  public var resolution: Double?
  /// What a search followed from, of methods that search.
  public var seed: UInt64?
  /// How many searches were made.
  public var searches = 1
  /// How many searches the groups started from, where what was made of them together counts.
  public var starts: Int?
  /// Whether all searches agreed in the end; true for one.
  public var isUnanimous = true
  /// The correlation with the ideal, of core and periphery.
  public var correlation: Double?
  /// The nodes without which there were more components, of components.
  public var articulationPoints: [NodeReference] = []
  /// What the network was made of.
  public let basis: AffiliationNetwork.Basis
  /// The number of ties of the network, or of pairs that share anything, or of arcs.
  public let edgeCount: Int
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
  /// - Precondition: The method is one of the side, and not of leaders and followers; the resolution is
  ///   above 0; there is a search.
  public func grouping(
    by method: GroupingMethod, of side: Grouping.Side, resolution: Double = 1, seed: UInt64 = 1,
    searches: Int = 1
  ) -> Grouping {
    precondition(method.sides.contains(side) && method != .strongComponents)
    let mode: Incidence.Mode = side == .countries ? .rows : .columns
    let network = side == .both ? incidence.network : incidence.projection(onto: mode)
    let result =
      side == .both
      ? twoModeGroups(method, network, resolution, seed, searches)
      : oneModeGroups(method, mode, network, resolution, seed, searches)
    let nodes: [NodeReference] =
      switch side {
      case .countries: rows
      case .coalitions: columns
      case .both: rows + columns
      }
    let resolution = method.hasResolution ? resolution : 1
    var grouping = Grouping(
      method: method, side: side, view: side == .both ? .twoMode : .projection, nodes: nodes,
      partition: result.partition,
      modularity: side == .both
        ? incidence.modularity(of: result.partition, resolution: resolution)
        : network.modularity(of: result.partition, resolution: resolution),
      basis: basis, edgeCount: network.edgeCount)
    grouping.names = result.names
    grouping.stability = result.stability
    grouping.starts = result.starts
    grouping.isUnanimous = result.isUnanimous
    grouping.correlation = result.correlation
    if method.hasResolution { grouping.resolution = resolution }
    if method.isSearch { grouping.seed = seed }
    if result.stability != nil { grouping.searches = searches }
    if method == .components {
      grouping.articulationPoints = network.biconnectivity.articulationPoints.map {
        nodes[Int($0)]
      }
    }
    return grouping
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
    _ method: GroupingMethod, _ mode: Incidence.Mode, _ network: Network, _ resolution: Double,
    _ seed: UInt64, _ searches: Int
  ) -> Groups {
    switch method {
    case .leiden where searches > 1:
      return Groups(network.consensus(searches: searches, resolution: resolution, seed: seed))
    case .leiden: return Groups(network.leiden(resolution: resolution, seed: seed))
    case .louvain: return Groups(network.louvain(resolution: resolution, seed: seed))
    case .propagation: return Groups(network.labelPropagation(seed: seed).partition)
    case .components: return Groups(Partition(network.components.labels))
    case .strongComponents: preconditionFailure("shared coalitions have no direction")
    case .cores: return coreNumberGroups(network)
    case .twins: return Groups(incidence.structuralEquivalence(of: mode))
    case .corePeriphery:
      let found = CorePeriphery(of: network.withoutWeights, seed: seed)
      return coreGroups(found.core, found.correlation, count: network.nodeCount)
    }
  }

  private func twoModeGroups(
    _ method: GroupingMethod, _ network: Network, _ resolution: Double, _ seed: UInt64,
    _ searches: Int
  ) -> Groups {
    switch method {
    case .leiden where searches > 1:
      return Groups(incidence.consensus(searches: searches, resolution: resolution, seed: seed))
    case .leiden: return Groups(incidence.leiden(resolution: resolution, seed: seed))
    case .propagation: return Groups(incidence.bipartitePropagation(seed: seed))
    case .components: return Groups(Partition(network.components.labels))
    case .louvain, .strongComponents: preconditionFailure("\(method) is of one mode")
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
