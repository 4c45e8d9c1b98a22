import CompactGraph
import GraphCore
public import Measures

/// The number of pairs that each node joins between groups, by the groups of the three.
public struct Brokers: Sendable {
  /// The groups, with the nodes.
  public let grouping: Grouping
  /// The network: pairs that share, or arcs from leaders to members.
  public let network: NetworkKind
  /// The roles of each node of the grouping.
  public let roles: [Brokerage]

  /// The roles of the nodes of one mode between their groups.
  ///
  /// - Parameters:
  ///   - grouping: The groups of parties or of coalitions.
  ///   - network: The projection, or arcs from leaders to members.
  /// - Returns: `nil` for groups of both modes, for groups of coalitions on arcs, and for other networks.
  /// - Complexity: O(∑ *k*²) in the numbers of neighbours.
  public init?(between grouping: Grouping, on network: NetworkKind) {
    guard grouping.subject != .both else { return nil }
    let networks = grouping.networks.networks
    let used: Network
    switch network {
    case .projection: used = networks.projection(onto: grouping.mode)
    case .leaderFollower where grouping.subject == .parties: used = networks.arcs
    default: return nil
    }
    self.grouping = grouping
    self.network = network
    roles = used.brokerage(groups: grouping.groups.partition.labels.map { Int($0) })
  }

  static let source = "Gould & Fernandez 1989, doi:10.2307/270949"
  static let definition =
    "pairs, in either order, that the node joins and that are not joined directly"
  private static let roleNotes: [Note] = [
    "coordinator: all three in one group; itinerant: the two in one group, the broker in another.",
    "gatekeeper: from another group into the broker's; representative: from the broker's into another.",
    "liaison: all three in different groups.",
  ]

  /// The brokers as an answer, those that join most pairs first.
  public func answer(top: Int? = nil, language: String = "en") -> Answer {
    let presentation = Presentation(grouping.networks.affiliations, language: language)
    let nouns = grouping.networks.nouns(presentation).of(grouping.mode)
    let (nodes, roles) = (grouping.nodes, roles)
    let names = grouping.groupNames
    let labels = grouping.groups.partition.labels
    let order = roles.indices.sorted {
      (roles[$1].total, nodes[$0].id) < (roles[$0].total, nodes[$1].id)
    }
    let table = Table(
      "brokers",
      columns: [
        Column(
          "node", .node(.idAndName(nouns.node == "country" ? "code" : "id"), marks: []),
          heading: nouns.node),
        Column("group", .text), Column("coordinator", .integer), Column("itinerant", .integer),
        Column("gatekeeper", .integer), Column("representative", .integer),
        Column("liaison", .integer), Column("total", .integer),
      ], notes: notes(presentation), rows: order
    ) { place in
      let role = roles[place]
      return [.node(presentation.label(nodes[place])), .text(names[Int(labels[place])])]
        + [
          role.coordinator, role.itinerant, role.gatekeeper, role.representative, role.liaison,
          role.total,
        ].map { .integer($0) }
    }
    return presentation.answer(
      "brokers",
      asking: grouping.question.map { $0.name == "on" ? ("on", .text(network.rawValue)) : $0 },
      counting: [
        ("groups", .integer(grouping.groups.partition.groupCount))
      ] + grouping.networks.facts(on: network, of: grouping.mode),
      [top.map { table.prefix($0) } ?? table])
  }

  private func place(_ presentation: Presentation) -> String {
    grouping.networks.words(presentation, on: network, of: grouping.mode)
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    [Note("total: \(Brokers.definition) [\(Brokers.source)].")] + Brokers.roleNotes
      + [
        Note(
          "Groups: \(grouping.words), \(grouping.groups.partition.groupCount) of them"
            + " [\(grouping.form.source)]."),
        Note("Computed on \(place(presentation))."), grouping.networks.tieNote(presentation),
      ]
      + (network == .projection
        ? ["Sharing has no direction, so gatekeepers and representatives are the same."] : [])
  }

  /// The paragraph for a methods section, with the references.
  public func methods(language: String = "en") -> String {
    let presentation = Presentation(grouping.networks.affiliations, language: language)
    return "For \(roles.count) nodes, brokerage was counted on \(place(presentation)):"
      + " \(Brokers.definition), by the groups of the three (\(Brokers.source)). The groups were made as"
      + " follows. \(grouping.methods(language: language))"
  }
}
