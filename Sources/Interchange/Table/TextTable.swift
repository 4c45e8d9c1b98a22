import Documents
import GraphCore

/// A table of text whose problems become findings.
struct TextTable {
  /// The text.
  let text: DelimitedText
  private let file: FileReading

  /// A table of bytes; `nil`, with findings, if they are not text.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - encoding: The encoding that the user names.
  ///   - file: The file, for findings.
  /// - Complexity: O(*n*) in the number of bytes.
  init?(_ bytes: [UInt8], encoding: TextEncoding? = nil, in file: FileReading) {
    guard var bytes = TableText.utf8(bytes, encoding, in: file) else { return nil }
    if let above = TitleLines(bytes) {
      bytes = TitleLines.blanking(above.count, in: bytes)
      file.report(
        TableRules.titleLines,
        "\(above.count == 1 ? "line 1 is" : "lines 1 to \(above.count) are") not part of the table:"
          + " \(above.title.quoted)", at: Document.Mark(line: 1, column: 1))
    }
    bytes = MarkdownTable.plain(bytes)
    do {
      text = try DelimitedText(bytes)
    } catch {
      TableText.report(error, in: file)
      return nil
    }
    self.file = file
    if text.mayHaveControls { reportForbiddenCharacters() }
    if file.sink.hasErrors { return nil }
  }

  /// Calls a function with each row.
  ///
  /// A quote that nothing closes becomes a finding.
  func forEachRow(_ body: (DelimitedText.Row) -> Void) {
    var reader = text.makeReader()
    do {
      while let row = try reader.nextFilled() { body(row) }
    } catch {
      file.report(error)
    }
  }

  /// The first row.
  var header: DelimitedText.Row? {
    var reader = text.makeReader()
    return try? reader.nextFilled()
  }

  /// The text of a field without white space at its ends.
  func cell(_ field: DelimitedText.Field) -> String {
    TextTable.cell(text.text(of: field), isQuoted: field.isQuoted)
  }

  fileprivate static func cell(_ text: String, isQuoted: Bool) -> String {
    var cell = text.trimmed
    // A space before a quote hides it from the reader of fields.
    if !isQuoted, cell.utf8.first == 0x22, cell.utf8.last == 0x22, cell.utf8.count > 1,
      text.utf8.first != 0x22
    {
      cell = String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"").trimmed
    }
    // A line break inside quotes is the same for every system.
    guard isQuoted, cell.utf8.contains(0x0D) else { return cell }
    return cell.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// The largest number of bytes of a cell: no name, date or remark is as long, but what a lost line end leaves is.
  private static let longestCell = 1 << 20

  /// True if a column has cells that are too long; with findings.
  func reportLongCells(_ column: DelimitedColumns.Column, _ lines: [Int32]) -> Bool {
    let isLong = column.cells.map { $0.utf8.count > TextTable.longestCell }
    guard isLong.contains(true) else { return false }
    for (row, number) in column.numbers.enumerated() where isLong[Int(number)] {
      let length = column.cells[Int(number)].utf8.count
      file.report(
        TableRules.longCell,
        "this row has a cell of \(length) bytes; a cell has at most \(TextTable.longestCell)",
        at: Document.Mark(line: Int(lines[row]), column: 1))
    }
    return true
  }

  /// Reports that a row has not as many fields as the header.
  func report(length count: Int, of expected: Int, line: Int) {
    file.report(
      TableRules.rowLength,
      "this row has \(count) \(count == 1 ? "field" : "fields"); the header has \(expected)",
      at: Document.Mark(line: line, column: 1))
  }

  /// The texts of a row.
  func cells(_ row: DelimitedText.Row) -> [String] { row.fields.map(cell) }

  private func reportForbiddenCharacters() {
    forEachRow { row in
      for field in row.fields where text.mayHaveControls(field) {
        guard let scalar = FieldCheck.forbiddenCharacter(in: cell(field)) else { continue }
        file.report(
          FileRules.controlCharacter,
          "this cell contains the control character \(FieldCheck.notation(of: scalar))",
          at: text.mark(of: field))
      }
    }
  }
}

/// A column of a table: the distinct cells as they are read, and the number of that of each row.
struct CellColumn {
  /// The texts, without white space at their ends.
  let texts: [String]
  /// The number of the text of each row.
  let numbers: [Int32]

  init(texts: [String], numbers: [Int32]) {
    self.texts = texts
    self.numbers = numbers
  }

  init(_ column: DelimitedColumns.Column) {
    texts = zip(column.cells, column.areQuoted).map { TextTable.cell($0, isQuoted: $1) }
    numbers = column.numbers
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    // Most texts begin and end with a letter or a digit.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
