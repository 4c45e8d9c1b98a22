/// A state, by its ISO 3166-1 alpha-3 code.
public struct Country: Hashable, Sendable, Identifiable {
  /// Identifies a country, as `FRA`.
  public typealias ID = Identifier<Country>

  /// The code.
  public let id: ID
  /// Its English name, where the graph gives one.
  public var name: String?
  /// Other names by which it is called.
  public var aliases: [String] = []
  /// Where it was read.
  public var origin = Origin.none

  /// A country of which only the code is known.
  public init(id: ID) { self.id = id }
}
