extension DelimitedText {
  /// Reads one row after the other.
  package struct Reader: Sendable {
    let bytes: [UInt8]
    let separator: UInt8
    var position: Int
    var line: Int

    /// The next row, or `nil` after the last.
    ///
    /// - Throws: `DocumentError` with `unclosedQuote` and the place of the quote; nothing can be read
    ///   after it.
    /// - Complexity: O(*n*) in the length of the row.
    package mutating func next() throws(DocumentError) -> Row? {
      while position < bytes.count {
        var fields: [Field] = []
        repeat { fields.append(try nextField()) } while skipSeparator()
        endLine()
        let isEmptyLine = fields.count == 1 && fields[0].range.isEmpty
        if !isEmptyLine { return Row(fields: fields) }
      }
      return nil
    }

    /// The next row with some field that is not empty: a line of nothing but separators is what a spreadsheet
    /// leaves of an empty row.
    package mutating func nextFilled() throws(DocumentError) -> Row? {
      while let row = try next() {
        if !row.fields.allSatisfy(\.range.isEmpty) { return row }
      }
      return nil
    }

    private mutating func nextField() throws(DocumentError) -> Field {
      let start = position
      let startLine = line
      let isQuoted = position < bytes.count && bytes[position] == DelimitedText.quote
      if isQuoted { try skipQuoted() }
      while position < bytes.count, bytes[position] != separator,
        !DelimitedText.isLineEnd(bytes[position])
      {
        position += 1
      }
      return Field(range: start..<position, line: startLine, isQuoted: isQuoted)
    }

    /// Goes to the byte after the quote that closes the one here.
    private mutating func skipQuoted() throws(DocumentError) {
      let opening = (position: position, line: line)
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == DelimitedText.quote {
          guard position < bytes.count, bytes[position] == DelimitedText.quote else { return }
          position += 1
        } else if DelimitedText.isLineEnd(byte) {
          position -= 1
          endLine()
        }
      }
      throw DocumentError(
        .unclosedQuote,
        at: DelimitedText.mark(at: opening.position, line: opening.line, in: bytes))
    }

    private mutating func skipSeparator() -> Bool {
      guard position < bytes.count, bytes[position] == separator else { return false }
      position += 1
      return true
    }

    /// Passes over CR, LF or CRLF.
    private mutating func endLine() {
      guard position < bytes.count else { return }
      position = DelimitedText.endOfLine(bytes.span, at: position)
      line += 1
    }
  }
}
