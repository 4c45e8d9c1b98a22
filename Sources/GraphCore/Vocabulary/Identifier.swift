/// The name by which data and people refer to one thing of one kind: `artillery`, `FRA`.
///
/// The type parameter keeps the identifier of a coalition from being used for a country.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The identifier as it is written.
  public let rawValue: String

  /// An identifier as it is written.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// An identifier as it is written.
  public init(_ text: some StringProtocol) { self.rawValue = String(text) }
}

extension Identifier: Comparable {
  /// Compares by Unicode code point, so that the order is the same in every locale.
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as it is written.
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An identifier as it is written.
  public init(stringLiteral text: String) { self.rawValue = text }
}
