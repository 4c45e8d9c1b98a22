import Counting
import Documents
import GraphCore

extension Record.Line {
  /// The line in one text: statement, dates in brackets, remarks, sources.
  package func sentence(in section: Record.Section.Kind) -> String {
    var text = statement(in: section)
    if let dates { text += " [\(dates)]" }
    if !remarks.isEmpty { text += " – \(remarks.map(\.words).joined(separator: "; "))" }
    if !sources.isEmpty { text += " (\(sources.map(\.rawValue).joined(separator: ", ")))" }
    return text
  }
}

extension Record {
  /// The record for people, in lines of a width if there is a terminal: the title, the identifier and the date,
  /// then the sections under their headings.
  package func text(width: Int? = nil) -> String {
    var text = title + "\n" + node.key
    if let date = affiliations.date { text += ", as of \(date)" }
    text += "\n"
    for section in sections {
      text += "\n\(section.kind.heading.uppercased())\n"
      for line in section.lines {
        let sentence = line.sentence(in: section.kind).showingControls
        let lines = width.flatMap { $0 > 20 ? DisplayWidth.wrapped(sentence, to: $0 - 4) : nil }
        for (number, part) in (lines ?? [sentence]).enumerated() {
          text += (number == 0 ? "  " : "    ") + part + "\n"
        }
      }
    }
    return text
  }
}
