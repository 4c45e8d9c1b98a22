/// A period as EDTF writes it: `2004-06/2006-08`, `2024/..` (goes on), `/2024` (since an unknown day).
package struct DateInterval: Hashable, Sendable {
  /// One end.
  package enum Bound: Hashable, Sendable {
    /// A date, as well as it is known.
    case date(PartialDate)
    /// There is none: `..`.
    case open
    /// There is one, and nobody says which.
    case unknown
  }

  /// The start.
  package let start: Bound
  /// The end. That day belongs to the interval.
  package let end: Bound

  /// A period, or `nil` if it must end before it can begin, or if neither end says anything.
  package init?(start: Bound, end: Bound) {
    switch (start, end) {
    case (.date(let first), .date(let last)):
      guard first.earliest <= last.latest else { return nil }
    case (.date, _), (_, .date): break
    default: return nil
    }
    self.start = start
    self.end = end
  }

  /// Reads two dates with a slash between them; anything else is `nil`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = Bound(parts[0]), let end = Bound(parts[1]) else {
      return nil
    }
    self.init(start: start, end: end)
  }

  /// The first day that can belong to it.
  package var earliest: Day {
    if case .date(let date) = start { date.earliest } else { .distantPast }
  }

  /// The last day that can belong to it.
  package var latest: Day {
    if case .date(let date) = end { date.latest } else { .distantFuture }
  }
}

extension DateInterval: CustomStringConvertible {
  /// The period as `init(_:)` reads it.
  package var description: String { "\(start.text)/\(end.text)" }
}

extension DateInterval.Bound {
  fileprivate init?(_ text: some StringProtocol) {
    switch text {
    case "": self = .unknown
    case "..": self = .open
    default:
      guard let date = PartialDate(text) else { return nil }
      self = .date(date)
    }
  }

  fileprivate var text: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }
}
