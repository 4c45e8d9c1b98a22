/// The fields of a row that are wanted.
struct RowLayout: Sendable {
  /// The byte between two fields.
  let separator: UInt8
  /// The number of fields in a row.
  let fieldCount: Int
  /// For each field of a row its place among the wanted columns, or -1.
  let slots: [Int]
  /// The number of columns that are wanted.
  let slotCount: Int

  /// A layout of rows.
  ///
  /// - Precondition: The wanted positions differ and are below the number of fields.
  init(separator: UInt8, wanted: [Int], fieldCount: Int) {
    self.separator = separator
    self.fieldCount = fieldCount
    slotCount = wanted.count
    var slots = [Int](repeating: -1, count: fieldCount)
    for (slot, position) in wanted.enumerated() { slots[position] = slot }
    self.slots = slots
  }
}

/// The wanted columns of a part of a text: the rows that begin in it.
struct ColumnPiece: Sendable {
  private let layout: RowLayout
  /// The first byte behind the last row that was read.
  private(set) var end: Int
  /// The cells of each wanted column.
  private(set) var tables: [CellTable]
  /// The number of the cell of each row, by wanted column.
  private(set) var numbers: [[Int32]]
  /// The number of lines between the start of the piece and each row.
  private(set) var lines: [Int32] = []
  /// Rows of another length, with the number of lines before them.
  private(set) var oddRows: [DelimitedColumns.OddRow] = []
  /// The number of empty lines.
  private(set) var emptyLines = 0
  /// The number of line ends.
  private(set) var lineCount = 0
  /// The quote that nothing closes, with the number of lines before it.
  private(set) var unclosedQuote: (position: Int, line: Int)?

  init(_ layout: RowLayout, from start: Int) {
    self.layout = layout
    end = start
    tables = [CellTable](repeating: CellTable(), count: layout.slotCount)
    numbers = [[Int32]](repeating: [], count: layout.slotCount)
  }

  /// Reads the rows that begin before a limit, the last of them to its end.
  mutating func read(_ bytes: borrowing Span<UInt8>, until limit: Int) {
    var ranges = [Range<Int>](repeating: 0..<0, count: layout.slotCount)
    var hashes = [UInt64](repeating: 0, count: layout.slotCount)
    var position = end
    while position < limit {
      let line = lineCount
      var field = 0
      // A spreadsheet can leave separators without fields behind a row, or a row of nothing else.
      var lastFilled = -1
      while true {
        let slot = field < layout.fieldCount ? layout.slots[field] : -1
        let begin = position
        var hash = CellTable.seed
        if position < bytes.count, bytes[position] == DelimitedText.quote {
          guard let close = closingQuote(bytes, position) else { return }
          if slot >= 0 {
            for inside in begin..<close { hash = CellTable.mix(hash, bytes[inside]) }
          }
          position = close
        }
        let ending = fieldEnd(bytes, position, &hash)
        if slot >= 0 {
          ranges[slot] = begin..<ending
          hashes[slot] = hash
        }
        if ending > begin { lastFilled = field }
        field += 1
        position = ending
        guard position < bytes.count, bytes[position] == layout.separator else { break }
        position += 1
      }
      skipLineEnd(bytes, &position)
      if lastFilled < 0 {
        emptyLines += 1
      } else if field < layout.fieldCount || lastFilled >= layout.fieldCount {
        oddRows.append(DelimitedColumns.OddRow(line: line, fieldCount: field))
      } else {
        lines.append(Int32(clamping: line))
        for slot in 0..<layout.slotCount {
          numbers[slot].append(
            tables[slot].number(of: ranges[slot], hash: hashes[slot], in: bytes))
        }
      }
      end = position
    }
  }

  /// The byte behind an unquoted field, or behind what follows a closing quote.
  @inline(__always)
  private func fieldEnd(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ hash: inout UInt64
  ) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == layout.separator || DelimitedText.isLineEnd(byte) { break }
      hash = CellTable.mix(hash, byte)
      position += 1
    }
    return position
  }

  /// The byte behind the quote that closes the one here, or `nil` if nothing does.
  private mutating func closingQuote(_ bytes: borrowing Span<UInt8>, _ opening: Int) -> Int? {
    let line = lineCount
    var position = opening + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == DelimitedText.quote {
        position += 1
        guard position < bytes.count, bytes[position] == DelimitedText.quote else {
          return position
        }
        position += 1
      } else if DelimitedText.isLineEnd(byte) {
        skipLineEnd(bytes, &position)
      } else {
        position += 1
      }
    }
    unclosedQuote = (opening, line)
    return nil
  }

  /// Passes over CR, LF or CRLF.
  private mutating func skipLineEnd(_ bytes: borrowing Span<UInt8>, _ position: inout Int) {
    guard position < bytes.count else { return }
    position = DelimitedText.endOfLine(bytes, at: position)
    lineCount += 1
  }
}
