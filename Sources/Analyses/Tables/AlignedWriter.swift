import Documents

/// Writes tables in aligned columns, with the notes and references below.
///
/// On a terminal long cells are broken into lines and columns are left out by their priority; nothing is
/// cut. Without one the columns are as wide as the first rows need, and a longer cell in a later row stands
/// out.
struct AlignedWriter: CollectingWriter {
  /// The rows that are kept for measuring.
  private static let measuredRows = 10_000
  /// The width of notes where there is no terminal.
  private static let noteWidth = 100
  /// The narrowest terminal that lines are broken for.
  private static let leastWidth = 16

  private let answer: Answer
  private let width: Int?
  var output: [UInt8] = []
  private var table: Table?
  private var columns: [TextColumn] = []
  private var kept: [[String]] = []
  private var layout: ColumnLayout?
  private var seen: Marks = []
  private var citations = Citations()
  private var isFirst = true

  init(_ answer: Answer, width: Int?) {
    self.answer = answer
    self.width = width.map { max($0, AlignedWriter.leastWidth) }
  }

  mutating func begin(_ table: Table) {
    if !isFirst { putLine("") }
    isFirst = false
    let above = table.notes.abovePeoples
    for text in above { putWrapped(text) }
    if !above.isEmpty { putLine("") }
    if answer.tables.count > 1 { putWrapped(table.title) }
    self.table = table
    columns = table.textColumns
    kept = [columns.map(\.heading.showingControls)]
    layout = nil
    seen = []
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    let cells = table.texts(of: row, citing: &citations)
    seen.formUnion(table.marks(of: row))
    if layout != nil {
      putRow(cells)
    } else {
      kept.append(cells)
      if kept.count > AlignedWriter.measuredRows { putKept() }
    }
  }

  mutating func endTable() {
    if layout == nil { putKept() }
    putParagraphs((table?.notes ?? []).belowPeoples(seen) + leftOut)
    table = nil
  }

  mutating func finish() {
    putParagraphs(
      citations.references.enumerated().map { number, reference in
        "[\(number + 1)] \(reference.words)" + (reference.url.map { ", \($0)" } ?? "")
      })
    putParagraphs(answer.methods.map { [$0] } ?? [])
  }

  /// The columns that are left out, in a sentence.
  private var leftOut: [String] {
    guard let layout, layout.shown.count < columns.count, table?.count != 0 else { return [] }
    let names = columns.indices.filter { !layout.shown.contains($0) }.map { columns[$0].heading }
    return [
      "\(names.count == 1 ? "Column" : "Columns") left out at this width:"
        + " \(names.joined(separator: ", ")); --format csv has all."
    ]
  }

  private mutating func putKept() {
    layout =
      table?.isOfParagraphs == true
      ? ColumnLayout(paragraphsOf: columns.count)
      : ColumnLayout(columns.indices.map(need), in: width)
    if kept.count == 1, table?.count == 0 {
      // Headings without anything below them look like a fault, unless a sentence above says why.
      kept = []
      if table?.notes.abovePeoples.isEmpty ?? true { putLine("No rows.") }
      return
    }
    // The headings of paragraphs stand before each cell.
    for cells in layout?.widths == nil ? kept.dropFirst() : kept[...] { putRow(cells) }
    kept = []
  }

  private func need(_ column: Int) -> ColumnLayout.Need {
    let natural = kept.map { DisplayWidth.of($0[column]) }.max() ?? 0
    let words = width == nil ? 0 : kept.map { DisplayWidth.ofLongestWord($0[column]) }.max() ?? 0
    return .init(
      natural: natural, word: words, priority: columns[column].priority,
      isUnbroken: columns[column].isIdentifier)
  }

  private mutating func putRow(_ cells: [String]) {
    guard let layout else { return }
    guard let widths = layout.widths else { return putParagraph(cells, layout.shown) }
    let parts = zip(layout.shown, widths).map { column, room in
      width == nil ? [cells[column]] : DisplayWidth.broken(cells[column], to: room)
    }
    for number in 0..<(parts.map(\.count).max() ?? 0) {
      var line = ""
      for (place, part) in parts.enumerated() {
        let cell = number < part.count ? part[number] : ""
        if place > 0 { line += String(repeating: " ", count: ColumnLayout.gap) }
        line += DisplayWidth.padded(
          cell, to: widths[place], flushRight: columns[layout.shown[place]].isNumeric)
      }
      putLine(line)
    }
  }

  /// A row as a paragraph: one line for each cell that is not empty, behind its heading; in a table of paragraphs
  /// the first cell is the heading.
  private mutating func putParagraph(_ cells: [String], _ shown: [Int]) {
    let width = width ?? AlignedWriter.noteWidth
    for column in shown where !cells[column].isEmpty {
      let isTitle = column == 0 && table?.isOfParagraphs == true
      let heading = isTitle ? "" : "\(columns[column].heading.showingControls): "
      let lines = DisplayWidth.broken(heading + cells[column], to: width - 2)
      for (number, line) in lines.enumerated() { putLine((number == 0 ? "" : "  ") + line) }
    }
    putLine("")
  }

  private mutating func putParagraphs(_ texts: [String]) {
    guard !texts.isEmpty else { return }
    if output.suffix(2) != [0x0A, 0x0A] { putLine("") }
    for text in texts { putWrapped(text) }
  }

  private mutating func putWrapped(_ text: String) {
    let lines = DisplayWidth.wrapped(text.showingControls, to: width ?? AlignedWriter.noteWidth)
    for line in lines { putLine(line) }
  }

  /// A line without spaces at its end.
  private mutating func putLine(_ text: String) {
    var line = text[...]
    while line.last == " " { line.removeLast() }
    output += line.utf8
    output.append(UInt8(ascii: "\n"))
  }
}
