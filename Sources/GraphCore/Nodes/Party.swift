/// A state, an organisation or another actor: whoever can belong to a coalition.
///
/// Parties and coalitions share one space of identifiers. An organisation such as NATO can be a coalition
/// and a party; then both have the same identifier.
public struct Party: Hashable, Sendable, Identifiable {
  /// The identifier of a party: the alpha-3 code of a state (`FRA`), `cow:` and a number for states without
  /// one (`cow:260`), or a name in lower case with hyphens (`european-commission`).
  public typealias ID = Identifier<Party>

  /// The kind of a party.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A state or territory with an ISO 3166-1 or Correlates of War code.
    case state
    /// An international or non-governmental organisation.
    case organisation
    /// A province, a company, a person, an event.
    case other
  }

  /// The identifier.
  public let id: ID
  /// The kind.
  public var kind: Kind
  /// The English name, where the graph gives one.
  public var name: String?
  /// A shorter name for narrow places.
  public var short: String?
  /// Other names.
  public var aliases: [String] = []
  /// The coalition that an organisation is part of.
  public var partOf: Coalition.ID?
  /// Further values by name.
  public var attributes: [String: String] = [:]
  /// A remark of the editor.
  public var note: String?
  /// The place in the file.
  package var place = Place.none

  /// A party with an identifier alone.
  public init(id: ID, kind: Kind = .state, name: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
  }
}
