import Graphviz

/// Texts of a picture, broken into lines.
enum LabelText {
  /// A text in lines of about the given number of characters, broken between words. A word that is
  /// longer stays whole.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " \(word)"
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A text broken so that its lines are about as long as each other.
  static func balanced(_ text: String, width: Int) -> String {
    let count = lines(text, width: width).count
    guard count > 1 else { return text }
    for narrower in stride(from: max(1, text.count / count), to: width, by: 1) {
      let attempt = lines(text, width: narrower)
      if attempt.count <= count { return attempt.joined(separator: "\n") }
    }
    return lines(text, width: width).joined(separator: "\n")
  }

  /// Lines set flush left in an HTML-like label.
  static func leftAligned(_ lines: [String]) -> String {
    lines.map { DOTDocument.Value.htmlEscaped($0) + "<BR ALIGN=\"LEFT\"/>" }.joined()
  }
}
