import CompactGraph
import Counting
import GraphCore
import Measures

extension Brokers {
  static let source = "Gould & Fernandez 1989, doi:10.2307/270949"
  static let definition =
    "ordered pairs a, b with ties from a to the broker and from the broker to b, and none from a to b"
  private static let roleNotes: [Note] = [
    "coordinator: a, b and the broker are in one group.",
    "itinerant: a and b are in one group, the broker is in another.",
    "gatekeeper: the broker is in the group of b, a is in another.",
    "representative: the broker is in the group of a, b is in another.",
    "liaison: all three are in different groups.",
  ]

  /// The brokers as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each node, those with most pairs first.
  package func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let networks = grouping.networks
    let presentation = Presentation(networks.affiliations, language: language)
    let (nodes, roles) = (grouping.nodes, roles)
    let names = grouping.groupNames
    let labels = grouping.groups.partition.labels
    let name = presentation.markingBeneficiaries()
    let listed = order.inNameOrder(
      amongEqual: { roles[$0].total }, of: { presentation.label(nodes[$0]) }
    ).prefix(top ?? roles.count)
    let table = Table(
      "brokers",
      columns: [
        networks.column(of: grouping.mode), Column("group", .text),
        Column("coordinator", .integer), Column("itinerant", .integer),
        Column("gatekeeper", .integer), Column("representative", .integer),
        Column("liaison", .integer), Column("total", .integer),
      ], notes: notes(presentation, listed: listed.count), rows: listed
    ) { place in
      let role = roles[place]
      return [.node(name(nodes[place], [])), .text(names[Int(labels[place])])]
        + [
          role.coordinator, role.itinerant, role.gatekeeper, role.representative, role.liaison,
          role.total,
        ].map { .integer($0) }
    }
    var answer = networks.answer(
      "brokers", presentation,
      asking: grouping.question.filter { $0.name != "on" } + [
        ("grouped_on", .text(grouping.form.network.rawValue)), ("on", .text(network.rawValue)),
      ],
      counting: [("groups", .integer(grouping.groups.partition.groupCount))]
        + networks.facts(on: network, of: grouping.mode), [table])
    if explaining { answer.methods = methods }
    return answer
  }

  /// The places of the nodes by falling total, then by identifier.
  private var order: [Int] {
    roles.indices.sorted {
      (roles[$1].total, grouping.nodes[$0].id) < (roles[$0].total, grouping.nodes[$1].id)
    }
  }

  /// The network in words.
  private var place: String { grouping.networks.words(on: network, of: grouping.mode) }

  private func notes(_ presentation: Presentation, listed: Int) -> [Note] {
    if let note = grouping.networks.emptyNote(of: grouping.mode) { return [note] }
    var notes = [Note("total: \(Brokers.definition) [\(Brokers.source)].")] + Brokers.roleNotes
    if network == .projection {
      notes.append(
        Note(
          "Ties of pairs have no direction: each pair counts in both orders, so that gatekeeper equals"
            + " representative."))
    }
    notes += Note.first(listed, of: roles.count, grouping.networks.counted(grouping.mode))
    notes.append(
      Note(
        "Groups: \(grouping.words), \(Noun.group.counted(grouping.groups.partition.groupCount))"
          + " [\(grouping.form.source)]."))
    return notes + grouping.networks.notes(presentation, on: network, of: grouping.mode)
  }

  /// The paragraph for a methods section, with the references.
  private var methods: String {
    let nodes = grouping.networks.counted(grouping.mode)
    return "Brokerage of \(nodes) was counted on \(place): \(Brokers.definition)"
      + " (\(Brokers.source)), by the groups of the three. \(grouping.methods)"
  }
}
