public import CompactGraph

/// The networks that a measure is computed on, and the nodes that it is for.
public struct MeasureInput: Sendable {
  /// The networks.
  public let networks: Networks
  /// The mode whose nodes get a number; leaders and followers are always rows.
  public let mode: Mode
  /// The least number that two nodes must share to be tied, for measures that use it.
  public let least: Int

  /// The nodes of one mode of some networks.
  ///
  /// - Precondition: The least number is at least 1.
  public init(_ networks: Networks, of mode: Mode = .rows, least: Int = 1) {
    precondition(least >= 1)
    self.networks = networks
    self.mode = mode
    self.least = least
  }

  /// The ties of the rows that belong.
  public var members: Incidence { networks.members }
  /// The ties of the rows that lead.
  public var leading: Incidence { networks.leading }
  /// Rows and columns as nodes of one network: rows first.
  public var twoMode: Network { networks.twoMode }
  /// The nodes of the mode, tied by what they share.
  public var projection: Network { networks.projection(onto: mode) }
  /// The rows, with arcs from leaders to followers.
  public var arcs: Network { networks.arcs }

  /// The scores of the mode, from those of rows and columns.
  public func part(_ values: [Double]) -> NodeScores {
    NodeScores(Array(members.part(mode, of: values)))
  }

  /// The scores of the mode, from those of rows and columns.
  public func part(_ scores: NodeScores) -> NodeScores {
    NodeScores(Array(members.part(mode, of: scores.values)), convergence: scores.convergence)
  }

  /// The number of ties, leads, arcs, or pairs that share at least the least number.
  public func edgeCount(on network: NetworkKind) -> Int {
    switch network {
    case .twoMode: members.tieCount
    case .leadership: leading.tieCount
    case .leaderFollower: arcs.edgeCount
    case .projection:
      least == 1
        ? projection.edgeCount : projection.keepingEdges(weighing: Double(least)).edgeCount
    }
  }
}
