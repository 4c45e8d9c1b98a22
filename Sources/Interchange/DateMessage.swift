import Dates
import Foundation

/// The message about a text that is not a date.
enum DateMessage {
  /// The message, with the reason of the reader of dates.
  static func of(_ text: String, _ reason: String, in field: String) -> String {
    let remedy = reason == "not a date" ? "; \(remedy(text))" : ""
    return "\(field.named) is \(text.quoted): \(reason)\(remedy)"
  }

  private static let approximate: Set<String> = [
    "c", "c.", "ca", "ca.", "circa", "about", "around", "~", "um", "vers", "hacia", "около",
  ]

  /// The text to write for a day without hyphens, a number of a spreadsheet, and an open end; `nil` for others.
  private static func otherForm(_ text: String) -> String? {
    if WrittenDate.isOpenEnd(text) { return "leave out a date that is not known" }
    let digits = text.filter { ("0"..."9").contains($0) }
    let word = text.dropLast(4).lowercased().trimmingCharacters(in: .whitespaces)
    if digits.count == 4, text.hasSuffix(digits), approximate.contains(word) {
      return "write \(digits)~ for an approximate year"
    }
    guard digits.count == text.count, let number = Int(text) else { return nil }
    if text.count == 8,
      let day = PartialDate(year: number / 10000, month: number / 100 % 100, day: number % 100)
    {
      return "write \(day)"
    }
    guard (3654...109_574).contains(number) else { return nil }
    // Spreadsheets count days from 1899-12-30, and `Day` from 1970-01-01.
    return PartialDate(Day(number: number - 25_569)).map {
      "it may be the number of the day \($0) in a spreadsheet, so format the column as a date"
    }
  }

  /// The text to write: for a date with slashes each date that it can mean.
  private static func remedy(_ text: String) -> String {
    if let other = otherForm(text) { return other }
    let dates = SlashDates.meanings(of: text)
    switch dates.count {
    case 0: return "write 2024, 2024-01 or 2024-01-18"
    case 1: return "write \(dates[0])"
    default: return "it can mean \(dates[0]) or \(dates[1]), so write one of them"
    }
  }
}
