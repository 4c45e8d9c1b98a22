import Dates

/// Dates with slashes, such as `16/05/1955`: some countries write the day first and others the month, and a table
/// tells which if one of its dates can only be read in one way.
struct SlashDates {
  private let isDayFirst: Bool

  /// The order of day and month in some texts; `nil` if no text is such a date, or if both orders fit all of them.
  init?(_ texts: some Sequence<String>) {
    let dates = texts.compactMap(SlashDates.numbers)
    guard !dates.isEmpty else { return nil }
    let fits = [true, false].filter { isDayFirst in
      dates.allSatisfy { SlashDates.date($0, isDayFirst: isDayFirst) != nil }
    }
    guard fits.count == 1 || fits.count == 2 && dates.allSatisfy({ $0[0] == $0[1] }) else {
      return nil
    }
    isDayFirst = fits[0]
  }

  /// The order in words.
  var order: String { isDayFirst ? "day/month/year" : "month/day/year" }

  /// The date of a text as this program writes it; `nil` for other texts.
  func plain(_ text: String) -> String? {
    SlashDates.numbers(text).flatMap { SlashDates.date($0, isDayFirst: isDayFirst)?.description }
  }

  /// True for a text that can be such a date.
  static func isDate(_ text: String) -> Bool {
    numbers(text).map { numbers in
      [true, false].contains { date(numbers, isDayFirst: $0) != nil }
    } ?? false
  }

  /// The dates that a text can mean, with the day first and with the month first.
  static func meanings(of text: String) -> [PartialDate] {
    guard let numbers = numbers(text) else { return [] }
    var dates: [PartialDate] = []
    for isDayFirst in [true, false] {
      if let date = date(numbers, isDayFirst: isDayFirst), !dates.contains(date) {
        dates.append(date)
      }
    }
    return dates
  }

  private static func numbers(_ text: String) -> [Int]? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts.allSatisfy({
        (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    return parts.compactMap { Int($0) }
  }

  private static func date(_ numbers: [Int], isDayFirst: Bool) -> PartialDate? {
    PartialDate(
      year: numbers[2], month: numbers[isDayFirst ? 1 : 0], day: numbers[isDayFirst ? 0 : 1])
  }
}
