/// The kinds of things that have an identifier.
package enum NodeKind: String, Hashable, Comparable, Sendable, CaseIterable {
  /// A state, an organisation or another actor that can belong to a coalition.
  case party
  /// A named group of parties.
  case coalition
  /// A part of a coalition.
  case body
  /// A person.
  case official
  /// A meeting.
  case meeting
  /// An agreed or proposed way of working.
  case mechanism
  /// A town or base where bodies sit and meetings are held.
  case place
  /// A page. Sources have identifiers, but are not drawn as nodes.
  case source
  /// A dispute. Disputes have identifiers, but are not drawn as nodes.
  case dispute

  /// The kinds that are nodes of the graph.
  package static let drawn: [NodeKind] = [
    .party, .coalition, .body, .official, .meeting, .mechanism, .place,
  ]

  /// The order of the names.
  package static func < (a: NodeKind, b: NodeKind) -> Bool { a.rawValue < b.rawValue }
}
