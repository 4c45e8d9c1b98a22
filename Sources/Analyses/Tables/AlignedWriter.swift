import Documents

/// Writes tables in aligned columns, with the notes and references below.
///
/// The columns are as wide as the first rows of a table need; a longer cell in a later row stands out.
struct AlignedWriter: CollectingWriter {
  /// The rows that are kept for measuring.
  private static let measuredRows = 10_000
  /// The width of notes where there is no terminal.
  private static let noteWidth = 100
  private static let gap = "  "
  /// The least room in which breaking a cell into lines is better than cutting it.
  private static let leastRoom = 24

  private let answer: Answer
  private let width: Int?
  var output: [UInt8] = []
  private var table: Table?
  private var columns: [TextColumn] = []
  private var kept: [[String]] = []
  private var widths: [Int]?
  private var citations = Citations()
  private var isFirst = true

  init(_ answer: Answer, width: Int?) {
    self.answer = answer
    self.width = width
  }

  mutating func begin(_ table: Table) {
    if !isFirst { putLine("") }
    isFirst = false
    if answer.tables.count > 1 { putLine(table.title.showingControls) }
    self.table = table
    columns = table.textColumns
    kept = [columns.map(\.heading.showingControls)]
    widths = nil
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    let cells = table.texts(of: row, citing: &citations)
    if widths != nil {
      putRow(cells)
    } else {
      kept.append(cells)
      if kept.count > AlignedWriter.measuredRows { putKept() }
    }
  }

  mutating func endTable() {
    if widths == nil { putKept() }
    putParagraphs((table?.notes ?? []).filter { $0.audience.includesPeople }.map(\.text))
    table = nil
  }

  mutating func finish() {
    putParagraphs(
      citations.references.enumerated().map { number, reference in
        "[\(number + 1)] \(reference.words)" + (reference.url.map { ", \($0)" } ?? "")
      })
    putParagraphs(answer.methods.map { [$0] } ?? [])
  }

  private mutating func putKept() {
    widths = columns.indices.map { column in kept.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    narrowWrapped()
    for cells in kept { putRow(cells) }
    kept = []
  }

  /// Gives the first column that may be broken into lines the room that the others leave on the
  /// terminal, if that is enough to read.
  private mutating func narrowWrapped() {
    guard let width, var widths, let column = columns.firstIndex(where: \.isWrapped) else { return }
    let room = width - (widths.reduce(0, +) - widths[column]) - (columns.count - 1) * 2
    guard room >= AlignedWriter.leastRoom, room < widths[column] else { return }
    widths[column] = room
    self.widths = widths
  }

  private mutating func putRow(_ cells: [String]) {
    guard let widths else { return }
    let parts = cells.enumerated().map { column, cell in
      columns[column].isWrapped && width != nil && DisplayWidth.of(cell) > widths[column]
        && widths[column] >= AlignedWriter.leastRoom
        ? DisplayWidth.wrapped(cell, to: widths[column]) : [cell]
    }
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      var line = ""
      for (column, part) in parts.enumerated() {
        let cell = number < part.count ? part[number] : ""
        if column > 0 { line += AlignedWriter.gap }
        line += DisplayWidth.padded(
          cell, to: widths[column], flushRight: columns[column].isNumeric)
      }
      putLine(line)
    }
  }

  private mutating func putParagraphs(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    putLine("")
    for text in texts {
      let lines = DisplayWidth.wrapped(text.showingControls, to: width ?? AlignedWriter.noteWidth)
      for line in lines { putLine(line) }
    }
  }

  /// A line without spaces at its end, cut to the terminal.
  private mutating func putLine(_ text: String) {
    var line = text
    while line.last == " " { line.removeLast() }
    output += (width.map { DisplayWidth.cut(line, to: $0) } ?? line).utf8
    output.append(UInt8(ascii: "\n"))
  }
}
