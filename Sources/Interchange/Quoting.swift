import Documents

extension String {
  /// The text in single quotes for a message: controls are visible, and a long text is cut.
  var quoted: String { "'\(shortened)'" }

  /// The name of a field or column in backticks for a message.
  var named: String { "`\(shortened)`" }

  /// The text for a message: controls are visible, and a long text is cut.
  var shortened: String {
    let limit = 80
    guard utf8.count > limit, count > limit else { return showingControls }
    return String(prefix(limit - 1)).showingControls + "…"
  }
}

extension [String] {
  /// The texts of a message, with commas between; of many the first, and the number of the others.
  var listed: String {
    let limit = 20
    let shown = prefix(limit).map { $0.utf8.count > 80 ? String($0.prefix(79)) + "…" : $0 }
    let others = count > limit ? ", and \(count - limit) more" : ""
    return shown.joined(separator: ", ").showingControls + others
  }
}
