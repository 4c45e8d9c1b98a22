import Analyses
import Dates
import GraphCore
import Graphviz

/// The text of a picture below the graph: title, date, legend, statements, origin.
struct Caption {
  /// The title.
  var title: String
  /// The date, the numbers, the legend: one line each.
  var lines: [String]
  /// Numbered statements below.
  var statements: [String] = []
  /// The origin of the data.
  var source: String

  /// The length of a line of statements, in characters.
  static let width = 118

  /// The label of the graph.
  var markup: String {
    var markup = "<FONT POINT-SIZE=\"30\"><B>\(escaped(title))</B></FONT><BR ALIGN=\"LEFT\"/>"
    // Graphviz takes no element without a text.
    if !lines.isEmpty {
      markup += "<FONT POINT-SIZE=\"17\">\(LabelText.leftAligned(lines))</FONT>"
    }
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

  /// The line on the origin of a graph's data.
  static func source(of graph: CoalitionGraph) -> String {
    let dates = graph.sources.compactMap(\.published)
    // The first part of a citation is whoever made the data.
    let author = graph.citation?.split(separator: ",").first.map { "\($0), " } ?? ""
    var line = "Data: \(author)\(graph.title)"
    if !graph.sources.isEmpty { line += "; \(Noun.source.counted(graph.sources.count))" }
    if let first = dates.min(), let last = dates.max() {
      line += first.year == last.year ? ", \(first.year)" : ", \(first.year)–\(last.year)"
    }
    if let licence = graph.licence { line += "; \(licence)" }
    return author == "Entente, " ? line : line + "; drawn with Entente"
  }
}
