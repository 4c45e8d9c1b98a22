import Documents
import GraphCore

// A matrix: parties down, coalitions across.
extension TableReader {
  /// Reads a matrix. A party without any tie is a party all the same.
  mutating func readMatrix(_ layout: TableLayout, _ positions: [Int]) {
    guard let partyCells = layout.party.flatMap({ sheet.columns[$0] }) else { return }
    names.expect(positions.map { sheet.header[$0] })
    var cells = PartyCells(partyCells, meanings(of: partyCells))
    let words = MatrixWords(sheet, positions, layout.numbers)
    words.report(in: file)
    if layout.numbers == .roles, options.numbers == nil, words.hasRoleNumbers {
      file.sink.report(
        TableRules.assumedRoles,
        "2 is read as associate member and 3 as observer; to read numbers as weights, use --cells weights",
        at: sheet.place)
    }
    sheet.reportRepeated(positions)
    let rows = sheet.lines
    var seen: [Int32: Int32] = [:]
    let parties = rows.indices.map { row -> Int32 in
      let mark = Document.Mark(line: Int(rows[row]), column: 1)
      guard !cells.isEmpty(row) else {
        file.report(TableRules.emptyCells, "row left out: it has no member", at: mark)
        return -1
      }
      guard let party = cells.number(row, at: mark, &self, on: { nil }) else { return -1 }
      if let first = seen.updateValue(rows[row], forKey: party) {
        file.report(
          TableRules.repeated,
          "\(partyCells.texts[Int(partyCells.numbers[row])].quoted) is also in line \(first); a matrix"
            + " has one row for each party", at: mark)
      }
      return party
    }
    for party in cells.values { list(party) }
    var report = TableReport(
      file: file.file, form: "a matrix", unit: .cells, total: sheet.rowCount * positions.count)
    var block = (
      parties: [Int32](), coalitions: [Int32](), roles: [Int32](), lines: [Int32]()
    )
    for (coalition, position) in positions.enumerated() {
      guard let column = sheet.columns[position] else { continue }
      let roles = words.roles(of: position)
      words.count(position, roles, parties, lines: rows, in: &report)
      for (row, cell) in column.numbers.enumerated()
      where roles[Int(cell)] >= 0 && parties[row] >= 0 {
        block.parties.append(parties[row])
        block.coalitions.append(Int32(coalition))
        block.roles.append(roles[Int(cell)])
        block.lines.append(rows[row])
      }
    }
    report.read = block.lines.count
    let coalitions = positions.map { names.coalition(sheet.header[$0], addingTo: &builder) }
    let none = TieColumn<Int32>(repeating: -1, count: block.lines.count)
    builder.add(
      TieBlock(
        parties: .init(cells.values, TieColumn(block.parties, expecting: 0)),
        coalitions: .init(coalitions, TieColumn(block.coalitions, expecting: 0)),
        roles: .init(words.roles, TieColumn(block.roles, expecting: 0)),
        from: .init([], none), to: .init([], none), attested: .init([], none),
        claims: .init(
          [Claim(sources: ownSource)], TieColumn(repeating: 0, count: block.lines.count)),
        file: file.file, lines: block.lines))
    finish(report, layout)
  }
}
