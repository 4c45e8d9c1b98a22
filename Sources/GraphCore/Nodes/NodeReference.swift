/// A node of any kind, by its identifier.
public enum NodeReference: Hashable, Sendable {
  /// A party that is not a coalition of the graph.
  case party(Party.ID)
  /// A coalition.
  case coalition(Coalition.ID)
  /// A part of a coalition.
  case body(Body.ID)
  /// A person.
  case official(Official.ID)
  /// A meeting.
  case meeting(Meeting.ID)
  /// A way of working.
  case mechanism(Mechanism.ID)
  /// A town or base.
  case place(String)

  /// The kind of node.
  package var kind: NodeKind {
    switch self {
    case .party: .party
    case .coalition: .coalition
    case .body: .body
    case .official: .official
    case .meeting: .meeting
    case .mechanism: .mechanism
    case .place: .place
    }
  }

  /// The identifier within its kind.
  public var id: String {
    switch self {
    case .party(let id): id.rawValue
    case .coalition(let id): id.rawValue
    case .body(let id): id.rawValue
    case .official(let id): id.rawValue
    case .meeting(let id): id.rawValue
    case .mechanism(let id): id.rawValue
    case .place(let name): name
    }
  }

  /// An identifier that no node of another kind has: `party:FRA`.
  package var key: String { "\(kind.rawValue):\(id)" }
}

extension NodeReference: Comparable {
  /// The order of kinds, then of identifiers.
  public static func < (a: NodeReference, b: NodeReference) -> Bool {
    (a.kind, a.id) < (b.kind, b.id)
  }
}
