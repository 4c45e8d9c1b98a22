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
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var dates: [String] = []
    for (day, month) in [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
    where (1...12).contains(month) && (1...31).contains(day) {
      let date = "\(parts[2])-\(padded(month))-\(padded(day))"
      if !dates.contains(date) { dates.append(date) }
    }
    switch dates.count {
    case 0: return "write 2024, 2024-01 or 2024-01-18"
    case 1: return "write \(dates[0])"
    default: return "it can mean \(dates[0]) or \(dates[1]), so write one of them"
    }
  }
}
