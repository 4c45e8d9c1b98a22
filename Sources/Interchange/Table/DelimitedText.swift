import GraphCore

/// A table of text: rows of fields, with the line on which each row begins.
///
/// Commas, semicolons and tabs separate, whichever the first line has most of. Quotes may enclose a
/// field, doubled inside it (RFC 4180). A byte order mark, CRLF and empty lines are passed over.
struct DelimitedText {
  /// The fields of each row.
  private(set) var rows: [[String]] = []
  /// The line on which each row begins, from 1.
  private(set) var lines: [Int] = []

  /// Reads a table, or reports why it cannot.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ bytes: [UInt8], named file: String, _ findings: inout [Finding]) {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let line = DelimitedText.firstInvalidLine(in: bytes)
      findings.append(
        Finding(.error, .notUTF8, at: Origin(file: file, line: line, column: 1)))
      return
    }
    parse(bytes, separator: DelimitedText.separator(in: bytes), file, &findings)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The separator that the first line has most of. Of two equals it is the one that texts have less
  /// use for.
  private static func separator(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    let most = candidates.compactMap { counts[$0] }.max()
    return candidates.first { most != nil && counts[$0] == most } ?? UInt8(ascii: ",")
  }

  private mutating func parse(
    _ bytes: ArraySlice<UInt8>, separator: UInt8, _ file: String, _ findings: inout [Finding]
  ) {
    var row: [String] = []
    var line = 1
    var start = 1
    var position = bytes.startIndex
    let end = bytes.endIndex
    func isBreak(_ byte: UInt8) -> Bool {
      byte == DelimitedText.newline || byte == DelimitedText.carriageReturn
    }
    while position < end {
      let opening = position
      if bytes[position] == DelimitedText.quote {
        // A quoted field: up to the quote that is not doubled.
        var field: [UInt8] = []
        let openingLine = line
        position += 1
        var isClosed = false
        while position < end {
          if bytes[position] == DelimitedText.quote {
            position += 1
            guard position < end, bytes[position] == DelimitedText.quote else {
              isClosed = true
              break
            }
          } else if bytes[position] == DelimitedText.newline {
            line += 1
          }
          field.append(bytes[position])
          position += 1
        }
        if !isClosed {
          let place = Origin(file: file, line: openingLine, column: 1)
          findings.append(Finding(.error, .syntax("a quote that nothing closes"), at: place))
          return
        }
        // What follows a closing quote belongs to the field, as most programs read it.
        while position < end, bytes[position] != separator, !isBreak(bytes[position]) {
          field.append(bytes[position])
          position += 1
        }
        row.append(String(decoding: field, as: UTF8.self))
      } else {
        while position < end, bytes[position] != separator, !isBreak(bytes[position]) {
          position += 1
        }
        row.append(String(decoding: bytes[opening..<position], as: UTF8.self))
      }
      guard position < end else { break }
      if bytes[position] == separator {
        position += 1
        if position == end { row.append("") }
        continue
      }
      if bytes[position] == DelimitedText.carriageReturn { position += 1 }
      if position < end, bytes[position] == DelimitedText.newline { position += 1 }
      finish(&row, at: start)
      line += 1
      start = line
    }
    finish(&row, at: start)
  }

  private mutating func finish(_ row: inout [String], at line: Int) {
    if row.count > 1 || row.first?.isEmpty == false {
      rows.append(row)
      lines.append(line)
    }
    row = []
  }

  private static func firstInvalidLine(in bytes: ArraySlice<UInt8>) -> Int {
    var line = 1
    for part in bytes.split(separator: newline, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
