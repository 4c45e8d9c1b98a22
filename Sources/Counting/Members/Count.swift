/// A number that is known to lie in a range: "7–9" means at least 7 and at most 9.
public struct Count: Hashable, Sendable {
  /// The least number.
  public let atLeast: Int
  /// The largest number; `nil` without a limit.
  public let atMost: Int?

  /// A range of numbers.
  ///
  /// - Precondition: The largest number is not below the least.
  public init(atLeast: Int, atMost: Int?) {
    precondition(atMost.map { $0 >= atLeast } ?? true)
    self.atLeast = atLeast
    self.atMost = atMost
  }

  /// A known number.
  public init(_ number: Int) { self.init(atLeast: number, atMost: number) }

  /// Whether the number is known.
  public var isExact: Bool { atLeast == atMost }
}

extension Count: CustomStringConvertible {
  /// `7`, `7–9`, `21+`.
  public var description: String {
    guard let atMost else { return "\(atLeast)+" }
    return atLeast == atMost ? "\(atLeast)" : "\(atLeast)–\(atMost)"
  }
}
