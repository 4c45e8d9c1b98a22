import Documents

/// Lines above the header of a table: a title, and empty lines.
///
/// Exports of spreadsheets often have them. They are left out where only one reading is possible: each has a single
/// field, at its beginning, or none; the line below them has a field in every column; and all further lines that are
/// looked at have as many columns.
struct TitleLines {
  /// The most lines that are taken for a title.
  private static let most = 10
  /// The lines below the header that must have its number of columns.
  private static let witnesses = 20

  /// The number of lines.
  let count: Int
  /// The text of the first of them.
  let title: String

  /// The lines above the header of a table; `nil` if its first line is the header, or if that is not sure.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.prefix(1 << 16).split(
      separator: 0x0A, maxSplits: TitleLines.most + TitleLines.witnesses + 1,
      omittingEmptySubsequences: false)
    // The last piece may be the rest of the file, or cut.
    let whole =
      lines.count > TitleLines.most + TitleLines.witnesses + 1 ? lines.dropLast() : lines[...]
    let tables = DelimitedText.separators.map { separator in
      whole.map { TitleLines.filled($0, separator) }
    }
    // Decimal commas could be the columns of a table below a title.
    guard !tables.contains(where: TitleLines.isWhole) else { return nil }
    let found = tables.compactMap(TitleLines.count(in:))
    // Decimal commas below a header of semicolons look like a table that begins later.
    guard let count = found.min(), found.count(where: { $0 == count }) == 1 else { return nil }
    self.count = count
    let texts = whole.prefix(count).map { line in
      String(decoding: line, as: UTF8.self).trimmingPrefix { $0.isWhitespace }
    }
    let separators = Set(DelimitedText.separators.map { Character(Unicode.Scalar($0)) })
    title = String(
      (texts.first { !$0.isEmpty } ?? "").prefix { !separators.contains($0) && !$0.isNewline })
  }

  /// The bytes with the lines empty, so that the numbers of all lines stay.
  static func blanking(_ count: Int, in bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: 0x0A) else { return bytes }
      rest = rest[(end + 1)...]
    }
    return [UInt8](repeating: 0x0A, count: count) + rest
  }

  /// Whether the first line is that of a table: it cannot be a title, and no line has another number of fields.
  private static func isWhole(_ rows: [[Bool]?]) -> Bool {
    guard let first = rows.first ?? nil, first.count > 1,
      !first[0] || first.dropFirst().contains(true), first.contains(true)
    else { return false }
    return rows.dropFirst().prefix(witnesses).allSatisfy {
      $0.map { $0.count == first.count || !$0.contains(true) } ?? false
    }
  }

  /// The number of lines above the header; `nil` without any.
  private static func count(in lines: [[Bool]?]) -> Int? {
    let rows = lines.compactMap { $0 }
    guard rows.count == lines.count else { return nil }
    func isBlank(_ row: [Bool]) -> Bool { !row.contains(true) }
    guard
      let header = rows.prefix(most + 1).firstIndex(where: { $0.count > 1 && !$0.contains(false) }),
      header > 0
    else { return nil }
    let columns = rows[header].count
    let below = rows[(header + 1)...].filter { !isBlank($0) }.prefix(witnesses)
    let above = rows[..<header]
    let isAbove = above.allSatisfy { row in
      // A header of a matrix with one column has two fields, and a title fewer than the table.
      isBlank(row)
        || row[0] && !row.dropFirst().contains(true) && (row.count < columns || columns > 2)
    }
    guard !below.isEmpty, below.allSatisfy({ $0.count == columns }), isAbove,
      !above.allSatisfy(isBlank)
    else { return nil }
    return header
  }

  /// For each field of a line whether it has text; `nil` for a quote that goes on in the next line.
  private static func filled(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [Bool]? {
    var fields = [false]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        fields.append(false)
      } else if byte > 0x20 {
        fields[fields.count - 1] = true
      }
    }
    return isQuoted ? nil : fields
  }
}
