/// A table of text: rows of fields, each with its place.
///
/// A quote may enclose a field, doubled inside it (RFC 4180). Lines end with LF, CRLF or CR. A byte order mark and
/// empty lines are passed over. A first line `sep=;` names the separator and is not a row; otherwise the separator is
/// the one of tab, semicolon, comma and bar that the first row has most often outside quotes, and of two equals the
/// one that texts have less use for. Numbers and codes can have spaces between them.
package struct DelimitedText: Sendable {
  /// One field: a range of bytes.
  package struct Field: Hashable, Sendable {
    /// The bytes, with the quotes if there are any.
    package let range: Range<Int>
    /// The line on which the field begins, from 1.
    package let line: Int
    /// True if a quote encloses the field.
    package let isQuoted: Bool
  }

  /// One row, with at least one field.
  package struct Row: Hashable, Sendable {
    /// The fields.
    package let fields: [Field]
    /// The line on which the row begins, from 1.
    package var line: Int { fields[0].line }
  }

  /// The bytes: valid UTF-8.
  package let bytes: [UInt8]
  /// The byte between two fields of a row.
  package let separator: UInt8
  /// The kinds of bytes.
  let survey: ByteSurvey
  /// The first byte after the byte order mark and the line that names the separator.
  private let start: Int
  private let firstLine: Int

  /// The separators that are looked for.
  package static let separators = [
    UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"),
  ]
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  static let quote = UInt8(ascii: "\"")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A table of text.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - separator: The separator, if it is known.
  /// - Throws: `DocumentError` with `notUTF8`.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(_ bytes: [UInt8], separator: UInt8? = nil) throws(DocumentError) {
    let survey = DelimitedText.survey(of: bytes)
    guard survey.isASCII || String(validating: bytes, as: UTF8.self) != nil else {
      throw DocumentError(.notUTF8, at: DelimitedText.firstInvalidLine(in: bytes))
    }
    self.bytes = bytes
    self.survey = survey
    let beginning = bytes.starts(with: DelimitedText.byteOrderMark) ? 3 : 0
    if let named = DelimitedText.namedSeparator(in: bytes, at: beginning) {
      start = named.end
      firstLine = 2
      self.separator = separator ?? named.separator
    } else {
      start = beginning
      firstLine = 1
      self.separator = separator ?? DelimitedText.likelySeparator(in: bytes, at: beginning)
    }
  }

  /// True if some cell may have a control character or one that stands for none.
  package var mayHaveControls: Bool { survey.mayHaveControls }

  /// True if a field may have such a character.
  package func mayHaveControls(_ field: Field) -> Bool {
    ByteSurvey(bytes, in: field.range).mayHaveControls
  }

  /// The rows, in the order of the text.
  package func makeReader() -> Reader {
    Reader(bytes: bytes, separator: separator, position: start, line: firstLine)
  }

  /// All rows.
  ///
  /// - Throws: `DocumentError` with `unclosedQuote`.
  package func rows() throws(DocumentError) -> [Row] {
    var reader = makeReader()
    var rows: [Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  /// The text of a field, without its quotes.
  package func text(of field: Field) -> String {
    guard field.isQuoted else { return String(decoding: bytes[field.range], as: UTF8.self) }
    var content: [UInt8] = []
    content.reserveCapacity(field.range.count)
    var position = field.range.lowerBound + 1
    while position < field.range.upperBound {
      if bytes[position] == DelimitedText.quote {
        position += 1
        // What follows a closing quote belongs to the field, as most programs read it.
        guard position < field.range.upperBound, bytes[position] == DelimitedText.quote else {
          content += bytes[position..<field.range.upperBound]
          break
        }
      }
      content.append(bytes[position])
      position += 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// The texts of a row.
  package func texts(of row: Row) -> [String] { row.fields.map(text(of:)) }

  /// The place of a field.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package func mark(of field: Field) -> Document.Mark {
    DelimitedText.mark(at: field.range.lowerBound, line: field.line, in: bytes)
  }
}

extension DelimitedText {
  private static func survey(of bytes: [UInt8]) -> ByteSurvey {
    let size = 1 << 20
    let pieces = (bytes.count + size - 1) / size
    return ByteSurvey(
      Pieces.map(pieces) { number in
        ByteSurvey(bytes, in: number * size..<min(bytes.count, (number + 1) * size))
      })
  }

  /// The separator that a first line `sep=;` names, and where the next line begins.
  private static func namedSeparator(
    in bytes: [UInt8], at start: Int
  ) -> (separator: UInt8, end: Int)? {
    let line = bytes[start...].prefix { !isLineEnd($0) }
    // A spreadsheet may have put quotes around it when it saved the file again.
    let isQuoted = line.count > 2 && line.first == quote && line.last == quote
    let text = String(decoding: isQuoted ? line.dropFirst().dropLast() : line, as: UTF8.self)
    guard text.lowercased().hasPrefix("sep=") else { return nil }
    let name = text.dropFirst(4)
    guard let separator = name == "\\t" ? 0x09 : name.utf8.count == 1 ? name.utf8.first : nil,
      separator < 0x80, separator != quote
    else { return nil }
    var end = line.endIndex
    if end < bytes.endIndex, bytes[end] == carriageReturn { end += 1 }
    if end < bytes.endIndex, bytes[end] == newline { end += 1 }
    return (separator, end)
  }

  /// The separator that the first row has most often outside quotes.
  ///
  /// Where a field begins is not known yet, so a quote opens or closes wherever it stands. If that
  /// leaves one open, quotes count as they do when read.
  private static func likelySeparator(in bytes: [UInt8], at start: Int) -> UInt8 {
    guard let counts = unquotedCandidates(in: bytes, at: start) else {
      return separatorOfMostFields(in: bytes, at: start)
    }
    var best = (separator: UInt8(ascii: ","), count: 0)
    for (candidate, count) in zip(separators, counts) where count > best.count {
      best = (candidate, count)
    }
    return best.count == 0 && areCodesWithSpaces(bytes, at: start)
      ? UInt8(ascii: " ") : best.separator
  }

  /// True if the first rows are numbers and codes with single spaces between, as many in each: `US 3`. Names have
  /// small letters and spaces of their own, and are not taken apart.
  private static func areCodesWithSpaces(_ bytes: [UInt8], at start: Int) -> Bool {
    let lines = bytes[start...].prefix(1 << 12).split(whereSeparator: isLineEnd).prefix(100)
    let counts = lines.map { line -> Int in
      let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      let areCodes = parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 }
      }
      return areCodes ? parts.count : 0
    }
    // The last line may have been cut.
    let whole = Set(counts.count > 1 ? counts.dropLast() : counts[...])
    return whole.count == 1 && (whole.first ?? 0) > 1
  }

  /// How often the first row that is not empty has each candidate outside quotes; `nil` if a quote
  /// stays open.
  private static func unquotedCandidates(in bytes: [UInt8], at start: Int) -> [Int]? {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    for byte in bytes[start...].drop(while: isLineEnd) {
      if byte == quote {
        isQuoted.toggle()
      } else if !isQuoted {
        if isLineEnd(byte) { break }
        if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
      }
    }
    return isQuoted ? nil : counts
  }

  /// The separator by which the first row has the most fields.
  private static func separatorOfMostFields(in bytes: [UInt8], at start: Int) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), fields: 1)
    for candidate in separators {
      var reader = Reader(bytes: bytes, separator: candidate, position: start, line: 1)
      guard let fields = try? reader.next()?.fields.count, fields > best.fields else { continue }
      best = (candidate, fields)
    }
    return best.separator
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

  /// The byte behind the line end at a position: LF, CR or CRLF.
  package static func endOfLine(_ bytes: borrowing Span<UInt8>, at position: Int) -> Int {
    let next = position + 1
    let isPair =
      bytes[position] == carriageReturn && next < bytes.count && bytes[next] == newline
    return isPair ? next + 1 : next
  }

  /// The place of a byte whose line is known.
  static func mark(at position: Int, line: Int, in bytes: [UInt8]) -> Document.Mark {
    let before = bytes[..<position]
    let start = before.lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let hasByteOrderMark = start == 0 && before.starts(with: byteOrderMark)
    // Bytes that continue a character are no column of their own.
    let characters = before[start...].count { $0 & 0xC0 != 0x80 }
    return Document.Mark(line: line, column: characters + (hasByteOrderMark ? 0 : 1))
  }

  private static func firstInvalidLine(in bytes: [UInt8]) -> Document.Mark {
    var line = 1
    var rest = bytes[...]
    while let end = rest.firstIndex(where: isLineEnd) {
      if String(validating: rest[..<end], as: UTF8.self) == nil { break }
      line += 1
      let isPair =
        rest[end] == carriageReturn && end + 1 < rest.endIndex && rest[end + 1] == newline
      rest = rest[(isPair ? end + 2 : end + 1)...]
    }
    return Document.Mark(line: line, column: 1)
  }
}
