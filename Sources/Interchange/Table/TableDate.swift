import Dates
import Documents
import GraphCore

/// A date in a cell.
enum TableDate {
  /// The date of a text; `nil`, with a finding, for a text that is none.
  static func date(
    _ text: String, _ column: String, _ mark: Document.Mark, _ file: FileReading
  ) -> PartialDate? {
    do {
      return try PartialDate(parsing: plain(text))
    } catch {
      file.report(FileRules.notADate, DateMessage.of(text, error.reason, in: column), at: mark)
      return nil
    }
  }

  /// The day of a text without what spreadsheets and pandas add: a year is 1995.0, a day has a time of day. With
  /// dots the day comes first, then the month, in every country: 18.01.2024, 01.2024.
  static func plain(_ text: String) -> String {
    if let date = dotted(text) ?? WrittenDate.plain(text) { return date }
    let year = TableNames.withoutDecimals(text)
    guard year == text, text.utf8.count > 10 else { return year }
    let day = text.prefix(10)
    let rest = text.dropFirst(10)
    guard let separator = rest.first, separator == " " || separator == "T",
      rest.dropFirst().first?.isNumber == true, day.dropFirst(4).first == "-"
    else { return text }
    return String(day)
  }

  /// A date with dots as this program writes it; `nil` for another text.
  private static func dotted(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let year = parts.last, year.utf8.count == 4,
      parts.dropLast().allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let rest = parts.dropLast().reversed().map { $0.utf8.count == 1 ? "0\($0)" : "\($0)" }
    return ([String(year)] + rest).joined(separator: "-")
  }
}
