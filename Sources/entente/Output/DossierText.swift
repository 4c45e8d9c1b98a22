import Analyses
import GraphCore

/// A dossier as text for people: a heading, then statements with date, sources and remarks.
struct DossierText {
  /// The dossier.
  let dossier: Dossier

  /// The text, wrapped to a width where there is one.
  func written(width: Int?) -> String {
    var text = dossier.title + "\n"
    var below = dossier.node.key
    if let asOf = dossier.asOf { below += ", as of \(asOf)" }
    text += below + "\n"
    for section in dossier.sections {
      text += "\n\(section.heading.uppercased())\n"
      for line in section.lines { text += written(line, width: width) }
    }
    return text
  }

  private func written(_ line: Dossier.Line, width: Int?) -> String {
    var text = line.text
    if let date = line.date { text += " [\(date)]" }
    if !line.remarks.isEmpty { text += " – \(line.remarks.joined(separator: "; "))" }
    if !line.sources.isEmpty {
      text += " (\(line.sources.map(\.rawValue).joined(separator: ", ")))"
    }
    guard let width, width > 20 else { return "  \(text)\n" }
    return DisplayWidth.wrapped(text, to: width - 4).enumerated()
      .map { ($0.offset == 0 ? "  " : "    ") + $0.element + "\n" }.joined()
  }
}
