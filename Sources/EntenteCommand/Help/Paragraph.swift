import Analyses

/// An entry of a help topic: a name and a text, broken into lines of 80 columns.
enum Paragraph {
  /// The entry, its further lines indented.
  static func text(_ name: String, _ text: String, _ source: String? = nil) -> String {
    let lines = DisplayWidth.wrapped("\(name): \(text)", to: 74)
    let sources = source.map { DisplayWidth.wrapped($0, to: 74) } ?? []
    return lines.enumerated().map { ($0 == 0 ? "  " : "      ") + $1 + "\n" }.joined()
      + sources.map { "      \($0)\n" }.joined()
  }
}
