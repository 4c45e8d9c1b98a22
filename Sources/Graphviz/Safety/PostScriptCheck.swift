/// The parts of a graph that become part of a PostScript program.
///
/// Graphviz writes names and comments behind a `%`, which a line break ends, and styles that it does not know
/// as they are: `style=quit` is an operator.
struct PostScriptCheck {
  let graph: CGraph
  let format: OutputFormat

  private static let styles: Set<Substring> = [
    "solid", "dashed", "dotted", "bold", "invis", "invisible", "filled", "rounded", "diagonals",
    "striped", "wedged", "radial", "tapered", "unfilled",
  ]

  /// - Throws: `GraphvizError.controlCharacter` or `.picture`.
  /// - Complexity: O(*n* + *m*).
  func check() throws(GraphvizError) {
    for kind in CGraph.Kind.allCases {
      let comment = graph.symbol(kind, "comment")
      let style = graph.symbol(kind, "style")
      for object in graph.objects(of: kind) {
        if kind != .edge { try checkLine(graph.name(of: object) ?? "") }
        if let comment { try checkLine(graph.value(comment, of: object).string) }
        guard let style else { continue }
        let value = graph.value(style, of: object)
        if !value.isEmpty { try checkStyle(value.string) }
      }
    }
  }

  private func checkLine(_ text: String) throws(GraphvizError) {
    if let scalar = text.unicodeScalars.first(where: { $0.value < 0x20 && $0 != "\t" }) {
      throw .controlCharacter(code: scalar.value, text: text)
    }
  }

  private func checkStyle(_ text: String) throws(GraphvizError) {
    for word in text.split(whereSeparator: { $0 == "," || $0.isWhitespace })
    where !PostScriptCheck.styles.contains(word) {
      let width = word.hasPrefix("setlinewidth(") && word.hasSuffix(")")
      guard width, Double(word.dropFirst("setlinewidth(".count).dropLast()) != nil else {
        throw .picture(format: format.rawValue, reason: "the style '\(word)'")
      }
    }
  }
}
