/// The kinds of nodes.
public enum NodeKind: String, Hashable, Comparable, Sendable, CaseIterable {
  /// A state.
  case country
  /// A group of countries.
  case coalition
  /// A part of a coalition.
  case body
  /// A person.
  case official
  /// An organisation that is no coalition.
  case organisation
  /// A meeting.
  case meeting
  /// A way of working.
  case mechanism
  /// Where bodies sit and meetings are held.
  case place
  /// A page; sources are not drawn as nodes, but have identifiers as nodes do.
  case source
  /// A dispute; see `source`.
  case dispute

  /// The kind in a sentence.
  public var word: String { rawValue }

  /// By name.
  public static func < (a: NodeKind, b: NodeKind) -> Bool { a.rawValue < b.rawValue }
}

/// A node of any kind, by its identifier.
public enum NodeReference: Hashable, Sendable {
  /// A state.
  case country(Country.ID)
  /// A group of countries.
  case coalition(Coalition.ID)
  /// A part of a coalition.
  case body(Body.ID)
  /// A person.
  case official(Official.ID)
  /// An organisation that is no coalition.
  case organisation(Organisation.ID)
  /// A meeting.
  case meeting(Meeting.ID)
  /// A way of working.
  case mechanism(Mechanism.ID)
  /// Where bodies sit and meetings are held.
  case place(String)

  /// The kind of node.
  public var kind: NodeKind {
    switch self {
    case .country: .country
    case .coalition: .coalition
    case .body: .body
    case .official: .official
    case .organisation: .organisation
    case .meeting: .meeting
    case .mechanism: .mechanism
    case .place: .place
    }
  }

  /// The identifier within its kind.
  public var id: String {
    switch self {
    case .country(let id): id.rawValue
    case .coalition(let id): id.rawValue
    case .body(let id): id.rawValue
    case .official(let id): id.rawValue
    case .organisation(let id): id.rawValue
    case .meeting(let id): id.rawValue
    case .mechanism(let id): id.rawValue
    case .place(let name): name
    }
  }

  /// An identifier that no node of another kind shares: `country:FRA`.
  public var key: String { "\(kind.rawValue):\(id)" }
}

extension NodeReference: Comparable {
  /// By kind, then by identifier.
  public static func < (a: NodeReference, b: NodeReference) -> Bool {
    (a.kind, a.id) < (b.kind, b.id)
  }
}
