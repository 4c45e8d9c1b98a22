/// A date as well as it is known: a year, a month, or a day.
///
/// `2024`, `2024-01` and `2024-01-18` are different knowledge, written as in ISO 8601-2 (EDTF
/// level 0). A partial date stands for one unknown day between `earliest` and `latest`.
public struct PartialDate: Hashable, Sendable {
  /// The year, between 0 and 9999.
  public let year: Int
  /// The month, if it is known.
  public let month: Int?
  /// The day of the month, if it is known.
  public let day: Int?

  /// A date, or `nil` if the calendar has none such or a day is given without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (0...9999).contains(year), day == nil || month != nil,
      Day(year: year, month: month ?? 1, day: day ?? 1) != nil
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024`, `2024-01` or `2024-01-18`; anything else is `nil`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3 else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.utf8.count == width, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    guard let year = numbers.first else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The first day that this can be.
  public var earliest: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1) ?? .distantPast
  }

  /// The last day that this can be.
  public var latest: Day {
    let lastMonth = month ?? 12
    let lastDay = day ?? Day.length(ofMonth: lastMonth, in: year)
    return Day(year: year, month: lastMonth, day: lastDay) ?? .distantFuture
  }
}

extension PartialDate: Comparable {
  /// Earlier first; of two that begin on the same day, the better known first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.earliest, a.latest) < (b.earliest, b.latest)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as `init(_:)` reads it.
  public var description: String {
    var text = String(year)
    text = String(repeating: "0", count: 4 - text.count) + text
    for part in [month, day].compactMap(\.self) { text += part < 10 ? "-0\(part)" : "-\(part)" }
    return text
  }
}
