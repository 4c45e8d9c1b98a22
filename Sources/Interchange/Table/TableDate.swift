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

  /// The day of a text without what spreadsheets and pandas add: a year is 1995.0, a day has a time of day.
  static func plain(_ text: String) -> String {
    let year = TableNames.withoutDecimals(text)
    guard year == text, text.utf8.count > 10 else { return year }
    let day = text.prefix(10)
    let rest = text.dropFirst(10)
    guard let separator = rest.first, separator == " " || separator == "T",
      rest.dropFirst().first?.isNumber == true, day.dropFirst(4).first == "-"
    else { return text }
    return String(day)
  }
}
