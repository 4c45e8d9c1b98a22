/// A text that is not a date, and the reason.
public struct DateError: Error, Hashable, Sendable {
  /// The text.
  public let text: String
  /// The reason, as a clause: `there is no month 13`, `February 2023 has 28 days`, `not a date`.
  public let reason: String
}

extension DateError: CustomStringConvertible {
  /// The text and the reason: `'2024-13': there is no month 13`.
  public var description: String { "'\(text)': \(reason)" }
}

extension PartialDate {
  /// Reads a date of EDTF levels 0 and 1 (see `init(_:)`).
  ///
  /// - Throws: The text, and the month or day that the calendar does not have.
  public init(parsing text: some StringProtocol) throws(DateError) {
    guard let date = PartialDate(text) else {
      throw DateError(text: String(text), reason: PartialDate.reasonAgainst(text))
    }
    self = date
  }

  /// The part of a text of the form `2024-13` or `2023-02-29` that the calendar does not have.
  private static func reasonAgainst(_ text: some StringProtocol) -> String {
    // A time of day is not read, and may not be what is wrong.
    var body = Substring(text).prefix { $0 != "T" }
    if let last = body.last, Qualifier(rawValue: last) != nil { body = body.dropLast() }
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map { $0.utf8.count }
    guard widths == [4, 2] || widths == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return "not a date" }
    let numbers = parts.compactMap { Int($0) }
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    guard numbers.count > 2 else { return "not a date" }
    if numbers[2] == 0 { return "there is no day 0" }
    let length = Day.length(ofMonth: month, in: year)
    guard numbers[2] > length else { return "not a date" }
    return "\(monthNames[month - 1]) \(year) has \(length) days"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension PartialDate: ExpressibleByStringLiteral {
  /// A date that the code spells out: `"2024-01-18"`.
  ///
  /// - Precondition: The literal is a date of EDTF levels 0 and 1.
  public init(stringLiteral text: String) {
    do {
      try self.init(parsing: text)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
