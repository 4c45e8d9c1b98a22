public import Dates

/// The date of a question.
public enum AsOf: Hashable, Sendable {
  /// The newest date in the graph of anything that has happened.
  case newest
  /// A date; a month or a year means any day of it.
  case date(PartialDate)
}

extension AsOf: ExpressibleByStringLiteral {
  /// A date written as in EDTF.
  ///
  /// - Precondition: The text is a date. Text from users goes through `PartialDate(parsing:)`, which throws.
  public init(stringLiteral text: String) {
    guard let date = PartialDate(text) else { preconditionFailure("'\(text)' is not a date") }
    self = .date(date)
  }
}

extension AsOf: Codable {
  /// Reads `newest` or a date.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self =
      try container.decode(String.self) == "newest"
      ? .newest : .date(container.decode(PartialDate.self))
  }

  /// Writes `newest` or the date.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .newest: try container.encode("newest")
    case .date(let date): try container.encode(date)
    }
  }
}
