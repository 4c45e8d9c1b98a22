import GraphCore
import Graphviz

/// What stands on a picture beside the graph: title, date, how to read it, where it comes from.
struct Caption {
  /// The title.
  var title: String
  /// The date, the numbers, how to read the picture: one line each.
  var lines: [String]
  /// Numbered statements below.
  var statements: [String] = []
  /// Where the facts come from.
  var source: String

  /// How long a line of statements is, in characters.
  static let width = 118

  /// The label of the graph.
  var markup: String {
    var markup = "<FONT POINT-SIZE=\"30\"><B>\(escaped(title))</B></FONT><BR ALIGN=\"LEFT\"/>"
    markup += "<FONT POINT-SIZE=\"17\">\(LabelText.leftAligned(lines))</FONT>"
    if !statements.isEmpty {
      let numbered = statements.enumerated().flatMap { number, statement in
        let indent = "\(number + 1). "
        return LabelText.lines(statement, width: Caption.width).enumerated().map { row, line in
          row == 0 ? indent + line : String(repeating: "\u{2007}", count: indent.count) + line
        }
      }
      markup +=
        "<FONT POINT-SIZE=\"15\"> <BR ALIGN=\"LEFT\"/>\(LabelText.leftAligned(numbered))</FONT>"
    }
    let source = LabelText.lines(source, width: Caption.width)
    markup += "<FONT POINT-SIZE=\"14\" COLOR=\"\(Palette.quiet)\"> <BR ALIGN=\"LEFT\"/>"
    markup += LabelText.leftAligned(source) + "</FONT>"
    return markup
  }

  private func escaped(_ text: String) -> String { DOTDocument.Value.htmlEscaped(text) }

  /// Attributes of the graph that bear the caption and the ground.
  var attributes: [DOTDocument.Attribute] {
    [
      .html("label", markup), .text("labelloc", "b"), .text("labeljust", "l"),
      .text("fontname", "Arial"), .text("fontcolor", Palette.text),
      .text("bgcolor", Palette.ground), .text("pad", "0.4"), .text("outputorder", "edgesfirst"),
    ]
  }

  /// The line on where the facts of a graph come from.
  static func source(of graph: CoalitionGraph) -> String {
    let dates = graph.sources.compactMap(\.published)
    var line = "Source: \(graph.title)"
    if !graph.sources.isEmpty { line += ", \(graph.sources.count) pages" }
    if let first = dates.min(), let last = dates.max() {
      line += " published \(first.year)–\(last.year)"
    }
    if let licence = graph.licence { line += "; data under \(licence)" }
    return line + "; drawn by Entente."
  }
}
