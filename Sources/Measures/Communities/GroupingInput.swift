public import CompactGraph

/// The networks whose nodes are grouped, and the settings of the methods.
public struct GroupingInput: Sendable {
  /// The networks.
  public let networks: Networks
  /// The mode that is grouped on a projection; leaders and followers are always rows.
  public let mode: Mode
  /// Above 1 for smaller groups, below 1 for larger.
  public var resolution: Double
  /// The seed of searches.
  public var seed: UInt64
  /// The number of searches that a consensus compares.
  public var searches: Int

  /// Networks, and settings that methods without a use for them ignore.
  ///
  /// - Precondition: The resolution is above 0; there is a search.
  public init(
    _ networks: Networks, of mode: Mode = .rows, resolution: Double = 1, seed: UInt64 = 1,
    searches: Int = 50
  ) {
    precondition(resolution > 0 && resolution.isFinite && searches > 0)
    self.networks = networks
    self.mode = mode
    self.resolution = resolution
    self.seed = seed
    self.searches = searches
  }

  /// The network that is grouped.
  public func network(_ kind: NetworkKind) -> Network {
    switch kind {
    case .twoMode: networks.twoMode
    case .projection: networks.projection(onto: mode)
    case .leaderFollower: networks.arcs
    case .leadership: networks.leading.network
    }
  }

  func modularity(of partition: Partition, on kind: NetworkKind) -> Double {
    switch kind {
    case .twoMode: networks.members.modularity(of: partition, resolution: resolution)
    case .leadership: networks.leading.modularity(of: partition, resolution: resolution)
    case .projection, .leaderFollower:
      network(kind).modularity(of: partition, resolution: resolution)
    }
  }
}
