import Documents
import GraphCore

/// One table with its header. Columns are read in one go, when it is known which are wanted.
struct TableSheet {
  /// The rows as text.
  let text: TextTable
  /// The file.
  let file: FileReading
  /// The names of the columns; columns without a name have an empty one.
  var header: [String] {
    didSet { positions = TableSheet.positions(of: header) }
  }
  private var positions: [String: Int]
  /// The line of the header.
  let place: Place
  /// True if the first row is a header; if not, `header` is the first row all the same.
  private(set) var hasHeader = true
  /// The columns that were read, by position.
  var columns: [Int: CellColumn] = [:]
  /// The line of each row that was read.
  var lines: [Int32] = []
  /// The names that are known, so that marks of footnotes can be told from names; without them marks stay.
  var known: TableNames?
  /// Columns whose texts stay as they are written.
  var verbatim: Set<Int> = []
  /// Columns of the same thing, which are put below each other.
  var stacked: [[Int]] = []
  /// The column of leads that is put below that of members; it then says who leads.
  var leads: Int?
  /// The columns of a table whose columns became rows: nothing more is read of the file.
  var melted: [Int: CellColumn]?
  /// The rows or cells that were left out before they were read: the reason, the number, the first line.
  var leftOut: [(reason: String, count: Int, firstLine: Int)] = []
  /// The number of columns of the file, to which others can be added that are made of their cells.
  var fileColumnCount: Int { header.count - addedColumns }
  /// The number of columns that were made of the cells of others.
  private var addedColumns = 0
  /// True if some cells have a text for a missing name, such as None.
  var hasNameless = false
  /// The texts that had marks of footnotes, by column.
  private(set) var marked: [Int: [String]] = [:]
  /// Columns that are taken for empty, because the user says so or because another column has their cells.
  private var hidden: Set<Int> = []
  private var found: DelimitedColumns?
  /// The lines and the positions of the cells of a table that was turned, by new column and by new row.
  private var turned: (lines: [Int32], positions: [Int])?
  /// Columns without a name that are empty or count the rows, among those that were read.
  private var leftovers: Set<Int> = []

  /// A table; `nil`, with a finding, for one without rows.
  init?(_ text: TextTable, in file: FileReading) {
    guard let first = text.header else {
      // A quote that nothing closes can hide the header.
      text.forEachRow { _ in }
      if !file.sink.hasErrors {
        file.report(
          TableRules.emptyTable,
          "the table is empty; expected a header, and a country and a coalition in each row",
          at: Document.Mark(line: 1, column: 1))
      }
      return nil
    }
    self.text = text
    self.file = file
    // pandas gives a column without a name this one.
    let cells = text.cells(first).map { $0.hasPrefix("Unnamed: ") ? "" : $0 }
    let named = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    // A spreadsheet can leave separators behind the last name. A column without a name has cells below.
    let isTrailing =
      named > 0 && named < cells.count
      && !text.text.columns([], ofRowsWith: named, skipping: 1).oddRows
        .contains { $0.fieldCount > named }
    header = isTrailing ? Array(cells.prefix(named)) : cells
    positions = TableSheet.positions(of: header)
    place = Place(file: file.file, line: first.line)
  }

  /// Reads columns; what was read before is forgotten.
  mutating func read(_ positions: [Int], hasHeader: Bool = true) {
    if let melted {
      columns = melted.filter { positions.contains($0.key) }
      return
    }
    let parts = Set(stacked.joined())
    let wanted = parts.union(positions).subtracting(hidden.subtracting(parts)).sorted()
    let read = text.text.columns(wanted, ofRowsWith: header.count, skipping: hasHeader ? 1 : 0)
    self.hasHeader = hasHeader
    found = read
    leftOut = []
    lines = read.lines
    columns = Dictionary(uniqueKeysWithValues: zip(wanted, read.columns.map { CellColumn($0) }))
    removeMarks()
    stack()
    let nothing = CellColumn(texts: [""], numbers: [Int32](repeating: 0, count: lines.count))
    for position in positions where hidden.contains(position) { columns[position] = nothing }
  }

  /// Takes columns for empty ones without a name.
  mutating func hide(_ positions: some Sequence<Int>) {
    for position in positions {
      hidden.insert(position)
      header[position] = ""
    }
  }

  /// Reads columns of the same thing as one: the first of each group, with the name that the group shares.
  mutating func stack(_ groups: [NumberedColumns]) {
    stacked = groups.map(\.positions)
    for group in groups {
      header[group.positions[0]] = group.name
      hide(group.positions.dropFirst())
    }
  }

  /// Removes marks of footnotes behind texts.
  private mutating func removeMarks() {
    guard let known else { return }
    marked = [:]
    for (position, column) in columns where !verbatim.contains(position) {
      let isKnown = { (text: String) in
        switch known.kind(of: text) {
        case .state, .states, .organisation, .coalition: true
        case .number, .other: false
        }
      }
      guard let marks = FootnoteMarks(column.texts, isKnown: isKnown) else { continue }
      marked[position] = marks.marked.map { column.texts[$0] }
      columns[position] = column.replacing(marks.texts)
    }
  }

  /// Removes marks of footnotes behind names of columns.
  mutating func removeMarksOfHeader() {
    guard let marks = FootnoteMarks(header, isKnown: { _ in false }) else { return }
    header = marks.texts
  }

  /// The first cells of each column, as they are written; none of a table with very many columns.
  func sample() -> [[String]] {
    guard header.count <= 200 else { return header.map { _ in [] } }
    var cells: [[String]] = header.map { _ in [] }
    var reader = text.text.makeReader()
    _ = try? reader.nextFilled()
    for _ in 0..<50 {
      guard let row = try? reader.nextFilled() else { break }
      for (position, field) in row.fields.enumerated() where position < cells.count {
        cells[position].append(FootnoteMarks.base(of: text.cell(field)) ?? text.cell(field))
      }
    }
    return cells
  }

  /// Adds a column that is made of the cells of another one, with its name.
  ///
  /// - Returns: The position.
  mutating func add(_ column: CellColumn, of position: Int) -> Int {
    columns[header.count] = column
    header.append(header[position])
    addedColumns += 1
    return header.count - 1
  }

  /// Forgets the columns that are not wanted.
  mutating func keep(_ positions: Set<Int>) {
    leftovers = Set(
      header.indices.filter { header[$0].isEmpty && (isEmpty($0) || isIndex($0)) })
    columns = columns.filter { positions.contains($0.key) }
  }

  /// Makes rows of the names in the cells of a column; the other cells of a row stand in each of its new rows.
  ///
  /// - Parameters:
  ///   - position: The column.
  ///   - names: The names in each of its distinct cells, at least one.
  mutating func split(_ position: Int, into names: [[String]]) {
    guard let column = columns[position] else { return }
    var texts = DistinctTexts()
    let cells = names.map { names in names.map { texts.number(of: $0) } }
    let rows = column.numbers.indices.flatMap { row in
      cells[Int(column.numbers[row])].map { (row: row, cell: $0) }
    }
    columns = columns.mapValues { other in
      CellColumn(texts: other.texts, numbers: rows.map { other.numbers[$0.row] })
    }
    columns[position] = CellColumn(texts: texts.all, numbers: rows.map(\.cell))
    lines = rows.map { lines[$0.row] }
  }

  /// Turns rows into columns.
  ///
  /// - Parameters:
  ///   - names: The column of the names of rows.
  ///   - positions: The columns of cells.
  mutating func turn(names: Int, _ positions: [Int]) {
    guard let rows = columns[names] else { return }
    let cells = positions.compactMap { columns[$0] }
    var new: [Int: CellColumn] = [
      0: CellColumn(
        texts: positions.map { header[$0] }, numbers: positions.indices.map { Int32($0) })
    ]
    for row in rows.numbers.indices {
      let texts = cells.map { $0.texts[Int($0.numbers[row])] }
      let distinct = Array(Set(texts)).sorted()
      let numbers = Dictionary(
        uniqueKeysWithValues: distinct.enumerated().map { ($1, Int32($0)) })
      new[row + 1] = CellColumn(texts: distinct, numbers: texts.map { numbers[$0] ?? 0 })
    }
    turned = (lines, positions)
    header = [header[names]] + rows.numbers.map { rows.texts[Int($0)] }
    columns = new
    lines = positions.map { _ in Int32(clamping: place.line) }
  }

  /// The place of a cell in the file.
  func mark(row: Int, column: Int) -> Document.Mark {
    guard let turned else { return Document.Mark(line: Int(lines[row]), column: column + 1) }
    return Document.Mark(
      line: column > 0 ? Int(turned.lines[column - 1]) : place.line,
      column: turned.positions[row] + 1)
  }

  /// Reports rows of another length, cells that are too long, a quote that nothing closes, and a second header.
  ///
  /// - Returns: True if cells can be looked at.
  func report() -> Bool {
    guard let found else { return true }
    for row in found.oddRows {
      text.report(length: row.fieldCount, of: header.count, line: row.line)
    }
    if let problem = found.problem { file.report(problem) }
    let areLong = found.columns.map { text.reportLongCells($0, found.lines) }
    return !areLong.contains(true) && !isHeaderRepeated()
  }

  /// The number of rows, those of another length included.
  var rowCount: Int {
    lines.count + (found?.oddRows.count ?? 0) + leftOut.reduce(0) { $0 + $1.count }
  }

  /// The position of each name of a column; of columns of one name that of the first.
  private static func positions(of header: [String]) -> [String: Int] {
    Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of the first column of a name, as it is written.
  ///
  /// - Complexity: O(1).
  func position(of name: String) -> Int? { positions[name] }

  /// The name of a column for a message.
  func name(of position: Int) -> String {
    hasHeader && !header[position].isEmpty ? header[position].named : "column \(position + 1)"
  }

  /// True if a column has a name, in any letter case.
  func hasColumn(_ name: String) -> Bool { position(named: name) != nil }

  /// The position of the column of a name, in any letter case, with marks of footnotes or without them.
  func position(named name: String) -> Int? {
    HeaderNames(header).position(of: name)
      ?? HeaderNames(header.map { FootnoteMarks.base(of: $0) ?? $0 })
      .position(of: FootnoteMarks.base(of: name) ?? name)
  }

  /// True if a column that was read has the name and the cells of one that says who belongs, or how much.
  func saysWhoBelongs(_ position: Int) -> Bool {
    guard let column = columns[position] else { return false }
    return column.isMembership(named: header[position]) || column.isWeight(named: header[position])
  }

  /// True if a column has nothing but empty cells.
  func isEmpty(_ position: Int) -> Bool { columns[position]?.texts.allSatisfy(\.isEmpty) ?? true }

  /// True if a column without a name counts the rows, from 0 or from 1.
  func isIndex(_ position: Int) -> Bool {
    guard header[position].isEmpty, let column = columns[position],
      let first = column.numbers.first, let start = Int(column.texts[Int(first)]),
      start == 0 || start == 1
    else { return false }
    return column.numbers.enumerated().allSatisfy { row, number in
      Int(column.texts[Int(number)]) == start + row
    }
  }

  /// True if a column without a name has nothing to lose: it is empty, or counts the rows.
  func isLeftover(_ position: Int) -> Bool {
    guard header[position].isEmpty else { return false }
    return leftovers.contains(position)
  }

  /// True if a row repeats the header, with a finding: two tables were put below each other.
  private func isHeaderRepeated() -> Bool {
    guard hasHeader, columns.count > 1 else { return false }
    var same: [(numbers: [Int32], cell: Int32)] = []
    for (position, column) in columns {
      guard let cell = column.texts.firstIndex(of: header[position]) else { return false }
      same.append((column.numbers, Int32(cell)))
    }
    guard let row = lines.indices.first(where: { row in same.allSatisfy { $0[row] == $1 } })
    else { return false }
    file.report(
      TableRules.repeated, "this row repeats the header; a second table begins here",
      at: Document.Mark(line: Int(lines[row]), column: 1))
    return true
  }
}
