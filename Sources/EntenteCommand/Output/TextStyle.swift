/// The colours and links of text on a terminal; without them, texts stay as they are.
struct TextStyle: Sendable {
  /// True if the terminal gets colours and links.
  let isOn: Bool

  /// A heading.
  func heading(_ text: String) -> String { coloured(text, "1") }

  /// A line of standard error, with the word for its severity in colour.
  func complaint(_ line: String) -> String {
    guard isOn else { return line }
    for (word, code) in [
      ("error:", "1;31"), ("warning:", "1;33"), ("note:", "36"), ("hint:", "36"),
    ] {
      // At the beginning, or behind the place of a finding.
      if line.hasPrefix(word) { return coloured(word, code) + line.dropFirst(word.count) }
      if let found = line.firstRange(of: ": \(word)") {
        let start = line.index(found.lowerBound, offsetBy: 2)
        return coloured(String(line[..<start]), "1") + coloured(word, code)
          + line[found.upperBound...]
      }
    }
    return line
  }

  /// Text for reading, with its headings, marks and links: tables, records and help.
  ///
  /// - Parameters:
  ///   - text: Whole lines.
  ///   - width: The width at which lines were cut; an address that reaches it may be half of one.
  ///   - hasHeader: True if the first line has the headings of columns.
  /// - Returns: The text as it was, with what the terminal needs in between.
  func reading(_ text: String, width: Int? = nil, hasHeader: Bool = false) -> String {
    guard isOn else { return text }
    var isFirst = true
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      defer { isFirst = false }
      if line.isEmpty { return "" }
      if isFirst && hasHeader || TextStyle.isTitle(line) { return heading(String(line)) }
      let isCut = width.map { line.count >= $0 } ?? false
      return marked(linked(String(line), isCut: isCut))
    }.joined(separator: "\n")
  }

  /// True for a line in capitals, as records have them.
  private static func isTitle(_ line: Substring) -> Bool {
    guard let first = line.first, first.isUppercase else { return false }
    return line.allSatisfy { !$0.isLowercase } && line.count { $0.isLetter } > 3
  }

  /// The line with each address as a link.
  private func linked(_ line: String, isCut: Bool) -> String {
    guard line.contains("http") else { return line }
    return line.replacing(/https?:\/\/[^\s<>"]+/) { match in
      var address = match.output
      // A full stop or bracket behind an address belongs to the sentence.
      while let last = address.last, ".,;:)]".contains(last) { address.removeLast() }
      let isWhole =
        address.last != "…" && !(isCut && match.range.upperBound == line.endIndex)
      guard isWhole else { return String(match.output) }
      let end = match.output[address.endIndex...]
      return "\u{1B}]8;;\(address)\u{1B}\\\(address)\u{1B}]8;;\u{1B}\\\(end)"
    }
  }

  /// The line with the marks of what is disputed, possible or too wide in colour.
  private func marked(_ line: String) -> String {
    guard line.contains(where: { "*?~".contains($0) }) else { return line }
    return line.replacing(/([\p{L}\p{N})])([*?~]+)(?=$|[\s;,])/) { match in
      "\(match.output.1)\(coloured(String(match.output.2), "33"))"
    }
  }

  private func coloured(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
