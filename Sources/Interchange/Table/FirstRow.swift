/// The first row of a table of two columns whose names are not known: a header, or data.
struct FirstRow {
  private let sheet: TableSheet
  private let names: TableNames

  /// The first row of a table that was read as if it were a header.
  init(_ sheet: TableSheet, _ names: TableNames) {
    self.sheet = sheet
    self.names = names
  }

  /// Words that stand above columns of codes and names, some of which are codes of countries too.
  private static let words: Set<String> = [
    "id", "no", "nr", "nro", "num", "number", "code", "cc", "name", "names", "label", "title",
    "node", "key", "source", "target", "from", "to", "entity", "item", "actor", "who", "what",
  ]

  /// True if the row is a header.
  ///
  /// It is one if its first cell is a word that stands above columns, or if neither of its cells stands below. It
  /// is none if its cells are numbers, or if its first is a state as those below it are.
  var isHeader: Bool {
    let cells = sheet.header
    guard !cells.contains(where: { Double($0) != nil }) else { return false }
    guard let below = sheet.columns[0]?.texts else { return true }
    let isSeen = cells.enumerated().contains { position, cell in
      !cell.isEmpty && sheet.columns[position]?.texts.contains(cell) == true
    }
    // The codes of Norway and Indonesia are words too.
    if isSeen { return false }
    if FirstRow.words.contains(cells[0].lowercased()) { return true }
    guard names.kind(of: cells[0]).isState else { return true }
    let sample = below.filter { !$0.isEmpty }.prefix(100)
    return !sample.isEmpty && sample.count { names.kind(of: $0).isState } * 2 < sample.count
  }
}
