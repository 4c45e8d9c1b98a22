/// The kinds of entries in the files of a graph folder.
package enum EntryKind: String, Hashable, Sendable, CaseIterable {
  /// The graph itself.
  case graph
  /// A source.
  case source
  /// The period for which a source lists members.
  case coverage
  /// A state, an organisation or another actor.
  case party
  /// A person.
  case official
  /// A post of an official.
  case office
  /// An act of an official.
  case appearance
  /// A meeting.
  case meeting
  /// Those who attended a meeting.
  case attendance
  /// An official at a meeting.
  case attendee
  /// A dispute between sources.
  case dispute
  /// One side of a dispute.
  case side
  /// A coalition.
  case coalition
  /// A claim about the founding of a coalition.
  case founding
  /// The purpose of a coalition.
  case purpose
  /// A reported size.
  case declaration
  /// A claim about a lead role.
  case lead
  /// A claim about another role of a party.
  case member
  /// A part of a coalition.
  case body
  /// A way of working of a coalition.
  case mechanism

  /// The noun for one entry.
  package var name: String {
    switch self {
    case .coverage: "covered period"
    case .attendance: "list of attendance"
    case .attendee: "attending official"
    case .side: "side of a dispute"
    case .declaration: "reported size"
    case .lead: "lead role"
    default: rawValue
    }
  }

  /// The article of the noun: `a` or `an`.
  package var article: String { name.article }

  /// The file that holds entries of the kind, or the pattern of its name; `nil` for entries inside others.
  package var file: String? {
    switch self {
    case .graph: "graph.yaml"
    case .source: "sources.yaml"
    case .party: "parties.yaml"
    case .official: "officials.yaml"
    case .meeting: "meetings.yaml"
    case .dispute: "disputes.yaml"
    case .coalition: "coalitions/*.yaml"
    default: nil
    }
  }

  /// The fields, in the order in which they are written.
  package var fields: [Field] {
    switch self {
    case .graph: EntryKind.graphFields
    case .source: EntryKind.sourceFields
    case .coverage: EntryKind.coverageFields
    case .party: EntryKind.partyFields
    case .official: EntryKind.officialFields
    case .office: EntryKind.officeFields
    case .appearance: EntryKind.appearanceFields
    case .meeting: EntryKind.meetingFields
    case .attendance: EntryKind.attendanceFields
    case .attendee: EntryKind.attendeeFields
    case .dispute: EntryKind.disputeFields
    case .side: EntryKind.sideFields
    case .coalition: EntryKind.coalitionFields
    case .founding: EntryKind.foundingFields
    case .purpose: EntryKind.purposeFields
    case .declaration: EntryKind.declarationFields
    case .lead: EntryKind.leadFields
    case .member: EntryKind.memberFields
    case .body: EntryKind.bodyFields
    case .mechanism: EntryKind.mechanismFields
    }
  }

  /// Fields of which an entry needs at least one.
  package var alternatives: [String] { self == .lead ? ["party", "official"] : [] }

  /// The field that a text in the place of the entry means, so that `[klochko]` is `[{id: klochko}]`.
  package var shorthand: String? { self == .attendee ? "id" : nil }

  /// True if an entry defines an identifier that others can use.
  package var definesIdentifier: Bool {
    fields.contains { if case .identifier = $0.type { true } else { false } }
  }

  /// The field of a name.
  package func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
