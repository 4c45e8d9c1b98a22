// Tables of three and more columns without a header.
extension LayoutFinder {
  /// The layout of a table whose first row is data: it has a state where the rows below have states, and a name or
  /// date as below it in another column.
  mutating func headerless() -> TableLayout? {
    guard options.columns.isEmpty, sheet.stacked.isEmpty, sheet.melted == nil,
      sheet.header.count > 2
    else { return nil }
    let positions = sheet.header.indices.filter { !sheet.header[$0].isEmpty }
    let states = positions.filter { names.kind(of: sheet.header[$0]).isState && areStates($0) }
    guard states.count == 1, let party = states.first,
      positions.contains(where: { $0 != party && isLikeBelow($0) })
    else { return nil }
    let before = sheet
    sheet.read(Array(sheet.header.indices), hasHeader: false)
    var columns = TableColumns(header: [], given: [:], at: sheet.place, sheet.file.sink)
    columns.set(.party, to: party)
    leaveOutTotals(columns)
    for position in positions where position != party {
      guard let column = sheet.columns[position] else { continue }
      let meaning: TableColumns.Meaning? =
        if areDates(column.texts) {
          columns.positions[.from] == nil ? .from : columns.positions[.to] == nil ? .to : nil
        } else if areRoles(column.texts) {
          .role
        } else if column.hasLetters {
          .coalition
        } else {
          nil
        }
      guard let meaning, columns.positions[meaning] == nil else { continue }
      columns.set(meaning, to: position)
    }
    guard let coalition = columns.positions[.coalition] else {
      sheet = before
      return nil
    }
    var layout = TableLayout(form: .ties, columns: columns)
    var found =
      "the table has no header; its first row was read as data: members are column \(party + 1), coalitions"
      + " column \(coalition + 1)"
    if let from = columns.positions[.from] {
      if columns.positions[.to] == nil, arePairsRepeated(party, coalition) {
        columns.clear(from)
        layout = TableLayout(form: .years(from), columns: columns)
        found += ", years column \(from + 1)"
      } else {
        found += ", starts column \(from + 1)"
      }
    }
    let read = layout.wanted(of: sheet.header)
    let others = positions.filter { !read.contains($0) }.map { "column \($0 + 1)" }
    if !others.isEmpty { found += "; not read: \(others.listed)" }
    assumptions.append(found)
    return layout
  }

  /// True if the cell of the first row is one of those below it, or a date as they are.
  private func isLikeBelow(_ position: Int) -> Bool {
    let cell = sheet.header[position]
    let texts = sheet.columns[position]?.texts ?? []
    if areDates([cell]), areDates(Array(texts.prefix(100))) { return true }
    guard cell.contains(where: \.isLetter) else { return false }
    if case .yes = CellWord(cell) { return false }
    return texts.contains(cell) || areRoles([cell]) && areRoles(Array(texts.prefix(100)))
  }

  private func arePairsRepeated(_ a: Int, _ b: Int) -> Bool {
    guard let first = sheet.columns[a], let second = sheet.columns[b] else { return false }
    var seen: Set<[Int32]> = []
    return !zip(first.numbers, second.numbers).allSatisfy { seen.insert([$0, $1]).inserted }
  }
}
