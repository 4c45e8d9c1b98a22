/// Some columns of a table of text, read in one go: each distinct cell once, and for every row the number of its
/// cell.
///
/// Every row is accounted for: it is read, or its length is wrong, or it is an empty line, or it lies behind a
/// quote that nothing closes. The cores share the work, and how many there are changes nothing.
package struct DelimitedColumns: Sendable {
  /// One column.
  package struct Column: Sendable {
    /// The distinct cells in the order in which they come, without the quotes that enclose them.
    package let cells: [String]
    /// True if quotes enclose each of them.
    package let areQuoted: [Bool]
    /// The number of the cell of each row.
    package let numbers: [Int32]
  }

  /// A row that has another number of fields than the others.
  package struct OddRow: Hashable, Sendable {
    /// The line on which it begins, from 1.
    package let line: Int
    /// The number of its fields.
    package let fieldCount: Int
  }

  /// The columns that were asked for, in that order.
  package let columns: [Column]
  /// The line on which each row begins, from 1.
  package let lines: [Int32]
  /// Rows of another length, which the columns leave out, by line.
  package let oddRows: [OddRow]
  /// The number of empty lines, which are not rows.
  package let emptyLines: Int
  /// The quote that nothing closes: the text behind it could not be read.
  package let problem: DocumentError?
}

extension DelimitedText {
  /// Reads columns.
  ///
  /// - Parameters:
  ///   - wanted: The positions of the columns.
  ///   - fieldCount: The number of fields of a row.
  ///   - rowsToSkip: The number of rows at the start that are not read.
  ///   - pieces: Into how many pieces the text is cut; by default as many as its length is worth.
  /// - Returns: The columns in the order of `wanted`, with an account of every row.
  /// - Complexity: O(*n*) in the number of bytes.
  package func columns(
    _ wanted: [Int], ofRowsWith fieldCount: Int, skipping rowsToSkip: Int = 0, pieces: Int? = nil
  ) -> DelimitedColumns {
    var header = makeReader()
    do {
      for _ in 0..<rowsToSkip where try header.nextFilled() == nil { break }
    } catch {
      return DelimitedColumns(
        columns: wanted.map { _ in .init(cells: [], areQuoted: [], numbers: []) }, lines: [],
        oddRows: [], emptyLines: 0, problem: error)
    }
    let layout = RowLayout(separator: separator, wanted: wanted, fieldCount: fieldCount)
    let starts = pieceStarts(from: header.position, pieces)
    let found = Pieces.map(starts.count) { number in
      var piece = ColumnPiece(layout, from: starts[number])
      piece.read(
        bytes.span, until: number + 1 < starts.count ? starts[number + 1] : bytes.count)
      return piece
    }
    return DelimitedColumns(
      merging: reread(found, starts, layout), of: self, wanted.count, firstLine: header.line)
  }

  /// The beginnings of the pieces: behind a line end each, which a quote can enclose.
  private func pieceStarts(from start: Int, _ pieces: Int?) -> [Int] {
    // A piece that is too small costs more than it saves.
    let count = pieces ?? max(1, min(64, (bytes.count - start) >> 19))
    var starts = [start]
    for number in 1..<max(1, count) {
      let wanted = start + (bytes.count - start) / count * number
      // A line can be longer than several pieces, and is looked through once.
      if wanted < starts[starts.count - 1] { continue }
      guard let end = bytes[wanted...].firstIndex(of: DelimitedText.newline) else { break }
      if end + 1 < bytes.count { starts.append(end + 1) }
    }
    return starts
  }

  /// The pieces, those read again that begin within a row of the piece before them.
  private func reread(
    _ found: [ColumnPiece], _ starts: [Int], _ layout: RowLayout
  ) -> [ColumnPiece] {
    guard survey.hasQuotes else { return found }
    var pieces: [ColumnPiece] = []
    for (number, piece) in found.enumerated() {
      guard let before = pieces.last else {
        pieces.append(piece)
        continue
      }
      if before.unclosedQuote != nil { break }
      if before.end == starts[number] {
        pieces.append(piece)
        continue
      }
      let limit = number + 1 < starts.count ? starts[number + 1] : bytes.count
      var again = ColumnPiece(layout, from: before.end)
      again.read(bytes.span, until: limit)
      pieces.append(again)
    }
    return pieces
  }
}

extension DelimitedColumns {
  /// The columns of pieces that follow each other.
  fileprivate init(
    merging pieces: [ColumnPiece], of text: DelimitedText, _ columnCount: Int, firstLine: Int
  ) {
    var firstLines: [Int] = []
    var line = firstLine
    for piece in pieces {
      firstLines.append(line)
      line += piece.lineCount
    }
    columns = Pieces.map(columnCount) { column in
      let span = text.bytes.span
      var table = CellTable()
      var numbers: [Int32] = []
      numbers.reserveCapacity(pieces.reduce(0) { $0 + $1.lines.count })
      for piece in pieces {
        let names = table.numbers(of: piece.tables[column], in: span)
        for number in piece.numbers[column] { numbers.append(names[Int(number)]) }
      }
      let fields = table.ranges.map {
        DelimitedText.Field(
          range: $0, line: 0,
          isQuoted: !$0.isEmpty && text.bytes[$0.lowerBound] == DelimitedText.quote)
      }
      return Column(
        cells: fields.map(text.text), areQuoted: fields.map(\.isQuoted), numbers: numbers)
    }
    var lines: [Int32] = []
    lines.reserveCapacity(pieces.reduce(0) { $0 + $1.lines.count })
    var odd: [OddRow] = []
    for (piece, first) in zip(pieces, firstLines) {
      for line in piece.lines { lines.append(Int32(clamping: Int(line) + first)) }
      odd += piece.oddRows.map { OddRow(line: $0.line + first, fieldCount: $0.fieldCount) }
    }
    self.lines = lines
    oddRows = odd
    emptyLines = pieces.reduce(0) { $0 + $1.emptyLines }
    problem =
      pieces.indices.lazy.compactMap { number in
        pieces[number].unclosedQuote.map {
          DocumentError(
            .unclosedQuote,
            at: DelimitedText.mark(
              at: $0.position, line: $0.line + firstLines[number], in: text.bytes))
        }
      }.first
  }
}
