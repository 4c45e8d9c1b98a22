import CompactGraph
public import GraphCore

/// How often each node stands between two that are not tied, by the groups of the three.
public struct Brokers: Hashable, Sendable {
  /// The groups, with the nodes.
  public let grouping: Grouping
  /// On which network: of what is shared, or of leaders and followers.
  public let view: Centrality.View
  /// The roles of each node of the grouping.
  public let roles: [Brokerage]
  /// The network in words.
  let place: String
}

extension AffiliationNetwork {
  /// The roles of the nodes of one mode between the groups that they are in, on the network of what they
  /// share.
  ///
  /// - Precondition: The grouping is of one mode of this network.
  /// - Complexity: O(∑ *k*²) in the numbers of partners.
  public func brokers(between grouping: Grouping) -> Brokers {
    precondition(grouping.side != .both)
    let network = incidence.projection(onto: grouping.side == .countries ? .rows : .columns)
    return Brokers(
      grouping: grouping, view: .projection,
      roles: network.brokerage(groups: grouping.partition.labels.map { Int($0) }),
      place: basis.words(
        on: .projection, of: grouping.side == .countries ? basis.rowNoun : basis.columnNoun,
        nodes: network.nodeCount, edges: network.edgeCount))
  }
}

extension LeaderFollowerNetwork {
  /// The roles of countries between the groups that they are in, along arcs from leaders to followers.
  ///
  /// - Precondition: The grouping is of the countries of this network.
  /// - Complexity: O(∑ in-degree × out-degree).
  public func brokers(between grouping: Grouping) -> Brokers {
    precondition(grouping.nodes == nodes)
    return Brokers(
      grouping: grouping, view: .leaderFollower,
      roles: network.brokerage(groups: grouping.partition.labels.map { Int($0) }), place: words)
  }
}

extension Brokers {
  /// The roles as a table, those who broker most first:
  /// `id,name,group,coordinator,itinerant,gatekeeper,representative,liaison,total`.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    let roles = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison", "total"]
    return Table(
      columns: [.init("id"), .init("name"), .init("group")]
        + roles.map { .init($0, isNumeric: true) },
      rows: order.map { place in
        let node = grouping.nodes[place]
        let name = graph.name(of: node, language: language, asOf: grouping.basis.asOf)
        return [.text(node.id), .text(name)] + cells(place)
      }, notes: notes)
  }

  /// The same for reading, without identifiers and with short heads.
  public func readableTable(in graph: CoalitionGraph, language: String = "en") -> Table {
    Table(
      columns: [.init("name"), .init("group")]
        + ["coord", "itin", "gate", "repr", "liais", "total"].map { .init($0, isNumeric: true) },
      rows: order.map { place in
        let name = graph.shortName(
          of: grouping.nodes[place], language, asOf: grouping.basis.asOf)
        return [.text(name)] + cells(place)
      }, notes: notes)
  }

  /// The nodes by falling total, then by identifier.
  private var order: [Int] {
    roles.indices.sorted {
      (roles[$1].total, grouping.nodes[$0].id) < (roles[$0].total, grouping.nodes[$1].id)
    }
  }

  private func cells(_ place: Int) -> [Table.Cell] {
    let role = roles[place]
    let numbers = [
      role.coordinator, role.itinerant, role.gatekeeper, role.representative, role.liaison,
      role.total,
    ]
    return [.text(grouping.groupNames[Int(grouping.partition.labels[place])])]
      + numbers.map { .integer($0) }
  }

  /// What brokerage is, in a line.
  public static let definition =
    "pairs, in either order, that it joins and that are not joined themselves"
  /// Where it comes from.
  public static let source = "Gould & Fernandez 1989, doi:10.2307/270949"
  private static let roleWords =
    "coordinator: all three in one group; itinerant: the two in another group than its own; gatekeeper:"
    + " from another group into its own; representative: from its own into another; liaison: all three"
    + " in different groups"

  private var notes: [String] {
    [
      "Brokerage: \(Brokers.definition) [\(Brokers.source)].", "\(Brokers.roleWords).",
      "Groups: \(grouping.words), \(grouping.partition.groupCount) of them"
        + " [\(grouping.method.source(of: grouping.side))].",
    ] + grouping.basis.notes(on: place)
      + (view == .projection
        ? ["What is shared has no direction, so gatekeepers and representatives are the same."]
        : [])
  }

  /// How the numbers were made, as a paragraph for a methods section, with the references.
  public var methods: String {
    "For \(roles.count) nodes, brokerage was counted on \(place): \(Brokers.definition), by the groups of"
      + " the three (\(Brokers.source)); \(Brokers.roleWords). The groups were made as follows."
      + " \(grouping.methods)"
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    grouping.facts.map { $0.0 == "on" ? ("on", .text(view.rawValue)) : $0 }
  }
}
