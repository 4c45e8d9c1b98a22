/// The message about a text that is not a date.
enum DateMessage {
  /// The message, with the reason of the reader of dates.
  static func of(_ text: String, _ reason: String, in field: String) -> String {
    let remedy = reason == "not a date" ? "; write 2024, 2024-01 or 2024-01-18" : ""
    return "\(field.named) is \(text.quoted): \(reason)\(remedy)"
  }
}
