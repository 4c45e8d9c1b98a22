import Dates

/// The message about a text that is not a date.
enum DateMessage {
  /// The message, with the reason of the reader of dates.
  static func of(_ text: String, _ reason: String, in field: String) -> String {
    let remedy = reason == "not a date" ? "; \(remedy(text))" : ""
    return "\(field.named) is \(text.quoted): \(reason)\(remedy)"
  }

  /// The text to write: for a date with slashes each date that it can mean.
  private static func remedy(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts[2].utf8.count == 4 else {
      return "write 2024, 2024-01 or 2024-01-18"
    }
    var dates: [String] = []
    for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])] {
      guard let date = PartialDate(year: numbers[2], month: month, day: day)?.description,
        !dates.contains(date)
      else { continue }
      dates.append(date)
    }
    switch dates.count {
    case 0: return "write 2024, 2024-01 or 2024-01-18"
    case 1: return "write \(dates[0])"
    default: return "it can mean \(dates[0]) or \(dates[1]), so write one of them"
    }
  }
}
