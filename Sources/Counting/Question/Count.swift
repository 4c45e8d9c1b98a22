/// A number of things as well as it is known: at least so many, at most so many.
///
/// Its description is what people read: `7`, `7–9`, or `21+` where nothing limits it.
public struct Count: Hashable, Sendable, CustomStringConvertible {
  /// The number that is certain.
  public let atLeast: Int
  /// The number that is possible; `nil` where nothing limits it.
  public let atMost: Int?

  /// A range of numbers.
  ///
  /// - Precondition: `atLeast` is not above `atMost`.
  public init(atLeast: Int, atMost: Int?) {
    if let atMost { precondition(atLeast <= atMost) }
    self.atLeast = atLeast
    self.atMost = atMost
  }

  /// A number that is known.
  public init(_ number: Int) {
    self.init(atLeast: number, atMost: number)
  }

  /// A range of numbers.
  public init(_ range: ClosedRange<Int>) {
    self.init(atLeast: range.lowerBound, atMost: range.upperBound)
  }

  /// The number that is possible, in an order of numbers: the largest of all where nothing limits it.
  package var highest: Int { atMost ?? .max }

  /// True if the number is known.
  public var isExact: Bool { atLeast == atMost }

  /// The range in a sentence: `7`, `7–9`, `at least 21`.
  package var inWords: String {
    if atMost != nil { return description }
    return atLeast == 0 ? "an unknown number of" : "at least \(atLeast)"
  }

  /// The range as people read it.
  public var description: String {
    guard let atMost else { return "\(atLeast)+" }
    return atLeast == atMost ? "\(atLeast)" : "\(atLeast)–\(atMost)"
  }
}
