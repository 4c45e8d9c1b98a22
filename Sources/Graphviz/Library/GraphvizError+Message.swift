extension GraphvizError: CustomStringConvertible {
  /// The error in a sentence without a full stop.
  public var description: String {
    switch self {
    case .libraryMissing: "drawing needs the Graphviz library, which is not installed"
    case .functionMissing(let name): "the Graphviz library that is installed lacks '\(name)'"
    case .noContext: "the Graphviz library that is installed does not start"
    case .noThread(let stack):
      "the system does not start a thread with a stack of \(stack >> 20) MiB, which Graphviz needs"
    case .syntax(let messages):
      // The parser's word for a stack of its own that is full.
      (messages.contains { $0.message.contains("memory exhausted") }
        ? "the text is nested, or chained by arrows, deeper than Graphviz reads"
        : "this is not DOT") + said(messages)
    case .noGraph(let file): prefix(file) + "there is no graph in the text"
    case .severalGraphs(let count, let file):
      prefix(file)
        + (count == 1
          ? "there is only one graph in the text"
          : "there are \(count) graphs in the text, and one can be drawn at a time")
    case .notUTF8(let line, let file):
      prefix(file, line)
        + "the text is not UTF-8 and declares no other character set; if it is a picture, it is one already"
    case .charset(let name, let file):
      prefix(file) + "the character set '\(name)' is not known; UTF-8 and Latin-1 are"
    case .engineMissing(let name, let messages):
      "Graphviz has no plugin for the layout '\(name)'" + said(messages)
    case .formatMissing(let name, let messages):
      "Graphviz has no plugin for the format '\(name)'" + said(messages)
    case .layout(let engine, let messages): "the layout '\(engine)' failed" + said(messages)
    case .render(let format, let messages):
      "the picture could not be made as \(format)" + said(messages)
    case .picture(let format, let reason): "the picture as \(format) holds \(reason)"
    case .controlCharacter(let code, let text):
      "'\(GraphvizError.shown(text))' holds the control character \(code), "
        + "which no picture can carry"
    case .markup(let markup):
      "the angle brackets of the label '\(GraphvizError.shown(markup))' are not balanced, "
        + "or it is longer than Graphviz reads"
    case .files(let references):
      references.map { reference in
        "\(at(reference.place))\(named(reference.place)) names the file "
          + "'\(GraphvizError.shown(reference.value))', and files are not allowed"
      }.joined(separator: "; ")
    case .link(let place, let value):
      "\(at(place))\(named(place)) has the link '\(GraphvizError.shown(value))', "
        + "which a browser would run or open from a disk, or which would end too early"
    case .fontName(let place, let value):
      "\(at(place))\(named(place)) has the font '\(GraphvizError.shown(value))', "
        + "with marks that no font has in its name"
    case .number(let place, let value):
      "\(at(place))\(named(place)) is '\(GraphvizError.shown(value))', "
        + "which is no number to draw with"
    case .identifierPrefix(let prefix):
      "identifiers cannot begin with '\(GraphvizError.shown(prefix))', but with a letter and then "
        + "letters, digits, '-' and '_'"
    case .tooLarge(let engine, let count, let things, let limit):
      "the graph has \(count) \(things) or more, and the layout '\(engine)' can do \(limit)"
    case .timeLimit(let seconds): "drawing took longer than \(seconds) s"
    case .cancelled: "drawing was cancelled"
    case .crashed(let signal, let messages):
      "Graphviz crashed on this graph with signal \(signal)" + named(signal: signal)
        + said(messages)
    case .memoryLimit(let bytes): "drawing needs more than \(bytes >> 20) MiB of memory"
    case .process(let executable, let reason):
      "'\(GraphvizError.shown(executable))', which is to draw: \(reason)"
    }
  }

  /// A text of any length and with any characters, as a message shows it.
  private static func shown(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    return visible.count > 80
      ? String(String.UnicodeScalarView(visible.prefix(80))) + "…"
      : String(String.UnicodeScalarView(visible))
  }

  private func prefix(_ file: String?, _ line: Int? = nil) -> String {
    let place = (file.map { "\($0):" } ?? "") + (line.map { "\($0):" } ?? "")
    return place.isEmpty ? "" : place + " "
  }

  private func at(_ place: AttributePlace) -> String { prefix(place.file, place.line) }

  private func named(_ place: AttributePlace) -> String {
    "\(place.attribute) of \(place.owner ?? "the graph")"
  }

  private func named(signal: Int) -> String {
    switch signal {
    case 4: ", an illegal instruction"
    case 5: ", a trap"
    case 6: ", an abort"
    case 8: ", an arithmetic error"
    case 9: ", a kill"
    case 11: ", an access to memory that is not its own"
    default: ""
    }
  }

  private func said(_ messages: [Diagnostic]) -> String {
    // Graphviz lists the plugins that it has instead, and often there are none.
    let words = messages.map { message in
      let text = message.message.replacing(" Use one of:", with: "")
      return String(text.reversed().drop(while: \.isWhitespace).reversed())
    }
    return words.isEmpty ? "" : ": " + words.joined(separator: "; ")
  }
}
