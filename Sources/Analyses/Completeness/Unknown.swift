/// How numbers that are not certain are told.
public enum Unknown: String, Hashable, Sendable, CaseIterable {
  /// Both bounds, `7–9`.
  case interval
  /// The least, as if nobody else belonged.
  case lower
  /// The most.
  case upper

  /// A number in words: `7–9`, or one of the bounds.
  public func words(_ lower: Int, _ upper: Int) -> String {
    switch self {
    case .interval: lower == upper ? "\(lower)" : "\(lower)–\(upper)"
    case .lower: "\(lower)"
    case .upper: "\(upper)"
    }
  }
}
