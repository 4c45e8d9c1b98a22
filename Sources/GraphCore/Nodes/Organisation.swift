/// An organisation that attends or employs and is no coalition of the graph.
public struct Organisation: Hashable, Sendable, Identifiable {
  /// Identifies an organisation, as `european-commission`.
  public typealias ID = Identifier<Organisation>

  /// The identifier.
  public let id: ID
  /// Its name.
  public var name: String
  /// The coalition of which it is a part.
  public var partOf: Coalition.ID?
  /// Where it was read.
  public var origin = Origin.none

  /// An organisation.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

/// Somebody other than a country who attends a meeting or for whom an official acts.
public enum Party: Hashable, Comparable, Sendable {
  /// A coalition of the graph.
  case coalition(Coalition.ID)
  /// Another organisation.
  case organisation(Organisation.ID)
}
