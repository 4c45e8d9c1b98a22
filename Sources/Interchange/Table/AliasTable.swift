import Documents
public import GraphCore
import States

/// Reads tables of names: what is written in other tables, and the code or name that it stands for.
public enum AliasTable {
  /// The words above a column of answers; if one stands above the first column, the names are in the second.
  private static let answers: Set<String> = ["code", "iso3", "iso2", "iso", "id", "standard", "to"]
  /// The words above the columns of such a table; a first row with one of them is a header.
  private static let headers: Set<String> = [
    "name", "names", "alias", "aliases", "spelling", "variant", "from", "text", "label", "original",
    "written",
  ]

  /// The code or name of each name, by folded name.
  ///
  /// - Parameters:
  ///   - bytes: The table, of two columns.
  ///   - path: The path or name of the file.
  ///   - encoding: The encoding that the user names.
  /// - Returns: What each name stands for.
  /// - Throws: `InvalidGraph` for a table of another form, and for two answers for one name, and for no name.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func read(
    _ bytes: [UInt8], named path: String, encoding: TextEncoding? = nil
  ) throws(InvalidGraph) -> [String: String] {
    let sink = FindingSink()
    let file = FileReading(path.showingControls, sink)
    guard let table = TextTable(bytes, encoding: encoding, in: file) else {
      throw InvalidGraph(sink)
    }
    var aliases: [String: (answer: String, line: Int)] = [:]
    var isFirst = true
    var isTurned = false
    table.forEachRow { row in
      var cells = table.cells(row)
      let mark = Document.Mark(line: row.line, column: 1)
      defer { isFirst = false }
      if isFirst {
        let words = cells.map { $0.lowercased() }
        isTurned = words.count == 2 && answers.contains(words[0]) && headers.contains(words[1])
        if isTurned || words.first.map(headers.contains) == true { return }
      }
      if isTurned, cells.count == 2 { cells.swapAt(0, 1) }
      guard cells.count == 2, !cells[0].isEmpty, !cells[1].isEmpty else {
        file.report(
          TableRules.aliases, "this row needs a name, and the code or name that it stands for",
          at: mark)
        return
      }
      let name = Spelling.folded(cells[0])
      if let known = aliases[name], known.answer != cells[1] {
        file.report(
          TableRules.aliases,
          "\(cells[0].quoted) stands for \(cells[1].quoted) here and for \(known.answer.quoted) in line"
            + " \(known.line)", at: mark)
      }
      aliases[name] = (cells[1], row.line)
    }
    if aliases.isEmpty, !sink.hasErrors {
      file.report(
        TableRules.aliases,
        "the file has no names; expected two columns: a name, and what it stands for",
        at: Document.Mark(line: 1, column: 1))
    }
    guard !sink.hasErrors else { throw InvalidGraph(sink) }
    return aliases.mapValues(\.answer)
  }
}
