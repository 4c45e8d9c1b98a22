import Counting
import Documents
import GraphCore

extension Record.Line {
  /// The line in one text: statement, dates in brackets, remarks, sources.
  package func sentence(in section: Record.Section.Kind) -> String {
    sentence(in: section, citing: sources.isEmpty ? nil : "(\(sources.joinedIDs))")
  }

  /// The line with a reference to its sources.
  func sentence(in section: Record.Section.Kind, citing reference: String?) -> String {
    var text = statement(in: section)
    if let dates { text += " [\(dates)]" }
    if !remarks.isEmpty { text += " – \(remarks.map(\.words).joined(separator: "; "))" }
    return text + (reference.map { " \($0)" } ?? "")
  }
}

extension [Source.ID] {
  fileprivate var joinedIDs: String { map(\.rawValue).joined(separator: ", ") }
}

extension Record {
  /// The record for people, in lines of a width if there is a terminal: the title, the identifier and the date,
  /// the answer in short, then the sections under their headings. Numbers refer to the sources at the end.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal.
  ///   - listingClaims: Whether each claim on a role has a line of its own below the line of its party.
  /// - Returns: The text.
  package func text(width: Int? = nil, listingClaims: Bool = false) -> String {
    let writer = RecordText(self, listingClaims: listingClaims)
    var text = ""
    func put(_ line: String, indent: Int) {
      let sentence = line.showingControls
      let room = width.map { max(16, $0 - indent - 2) }
      let lines = room.map { DisplayWidth.wrapped(sentence, to: $0) } ?? [sentence]
      for (number, part) in lines.enumerated() {
        text += String(repeating: " ", count: number == 0 ? indent : indent + 2) + part + "\n"
      }
    }
    put(title, indent: 0)
    put(node.key + (affiliations.date.map { ", as of \($0)" } ?? ""), indent: 0)
    if !writer.summary.isEmpty { text += "\n" }
    for sentence in writer.summary { put(sentence, indent: 0) }
    for section in sections {
      let lines = writer.lines(section)
      guard !lines.isEmpty else { continue }
      text += "\n\(section.kind.heading.uppercased())\n"
      for line in lines { put(line.text, indent: line.isClaim ? 4 : 2) }
    }
    if writer.hasHiddenClaims {
      text += "\n"
      put("--claims lists each claim with its date and note.", indent: 0)
    }
    return text
  }
}
