import CompactGraph
package import Measures

/// The number of pairs that each node joins between groups, by the groups of the three.
package struct Brokers: Sendable {
  /// The groups, with the nodes.
  package let grouping: Grouping
  /// The network: pairs that share, or arcs from leaders to members.
  package let network: NetworkKind
  /// The roles of each node of the grouping.
  package let roles: [Brokerage]

  /// The roles of the nodes of one mode between their groups; `nil` for groups of both modes, for nodes that
  /// are not in the network, and for two-mode networks.
  ///
  /// - Parameters:
  ///   - grouping: The groups of parties or of coalitions.
  ///   - network: The projection, or arcs from leaders to members.
  /// - Complexity: O(∑ *k*²) in the numbers of neighbours.
  package init?(between grouping: Grouping, on network: NetworkKind) {
    guard grouping.subject != .both, grouping.networks.has(network, of: grouping.mode) else {
      return nil
    }
    let networks = grouping.networks.networks
    let used: Network
    switch network {
    case .projection: used = networks.projection(onto: grouping.mode)
    case .leaderFollower: used = networks.arcs
    case .twoMode, .leadership: return nil
    }
    self.grouping = grouping
    self.network = network
    roles = used.brokerage(groups: grouping.groups.partition.labels.map { Int($0) })
  }
}
