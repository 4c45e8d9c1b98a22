import Dates
import Documents
import GraphCore

// A panel becomes periods: decision note 3.
extension TableReader {
  /// The roles of one party in one year, by column.
  private struct PanelRow {
    let year: Int
    let line: Int
    let roles: [Role?]
  }

  /// One year of one tie.
  private struct Cell {
    /// The position of the year among those of the table.
    let position: Int
    let role: Role
    let line: Int
  }

  /// Reads a panel. Years on end with one role become one period. A period that reaches the last year of the
  /// table goes on: where the data end, the tie need not. The table covers its years completely.
  mutating func readPanel(_ panel: TablePanel, _ header: [String], at place: Place) {
    let rows = panelRows(panel, header)
    let years = Set(rows.values.joined().map(\.year)).sorted()
    guard let first = years.first, let last = years.last else { return }
    cover(Coverage(from: PartialDate(year: first), to: PartialDate(year: last), isComplete: true))
    let coalitions = panel.coalitions.map { names.coalition(header[$0], addingTo: &builder) }
    let positions = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    for (party, own) in rows.sorted(by: { $0.key < $1.key }) {
      list(party)
      let sorted = own.sorted { ($0.year, $0.line) < ($1.year, $1.line) }
      for (column, coalition) in coalitions.enumerated() {
        let cells = sorted.compactMap { row in
          row.roles[column].map {
            Cell(position: positions[row.year] ?? 0, role: $0, line: row.line)
          }
        }
        addPeriods(cells, years, of: party, in: coalition)
      }
    }
    reportSkipped(years, at: place)
    let used = Set(panel.coalitions + [panel.party, panel.year])
    reportIgnored(header.indices.filter { !used.contains($0) }.map { header[$0] }, at: place)
  }

  private mutating func panelRows(
    _ panel: TablePanel, _ header: [String]
  ) -> [Party.ID: [PanelRow]] {
    var rows: [Party.ID: [PanelRow]] = [:]
    var isHeader = true
    table.forEachRow { row in
      if isHeader {
        isHeader = false
        return
      }
      guard hasLength(row, of: header) else { return }
      let text = table.cell(row.fields[panel.year])
      guard let year = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text),
        PartialDate(year: year) != nil
      else {
        file.report(
          FileRules.notADate, "\("year".named) is \(text.quoted): not a year",
          at: Document.Mark(line: row.line, column: 1))
        return
      }
      guard let party = party(table.cell(row.fields[panel.party]), line: row.line) else { return }
      let roles = panel.coalitions.map { RoleWord.role(ofCell: table.cell(row.fields[$0])) }
      rows[party, default: []].append(PanelRow(year: year, line: row.line, roles: roles))
    }
    return rows
  }

  private mutating func addPeriods(
    _ cells: [Cell], _ years: [Int], of party: Party.ID, in coalition: Coalition.ID
  ) {
    var start = cells.startIndex
    while start < cells.endIndex {
      let role = cells[start].role
      var end = start
      while end + 1 < cells.endIndex, cells[end + 1].role == role,
        continues(from: cells[end], to: cells[end + 1], years)
      {
        end += 1
      }
      let last = years[cells[end].position]
      add(
        TieKey(party, coalition), role, years[cells[start].position],
        last == years.last ? nil : last, line: cells[start].line)
      if end + 1 < cells.endIndex, let gap = gap(from: cells[end], to: cells[end + 1], years) {
        add(
          TieKey(party, coalition), .unknown, gap.lowerBound, gap.upperBound,
          line: cells[end + 1].line)
      }
      start = end + 1
    }
  }

  private mutating func add(
    _ tie: TieKey, _ role: Role, _ first: Int, _ last: Int?, line: Int
  ) {
    var claim = claim(line: line)
    claim.from = PartialDate(year: first)
    claim.to = last.flatMap { PartialDate(year: $0) }
    builder.add(tie.party, to: tie.coalition, as: role, claim)
  }

  /// Whether a role goes on from one row of a party to the next: no year of the table lies between them, and
  /// no year without rows in which a membership is only possible.
  private func continues(from a: Cell, to b: Cell, _ years: [Int]) -> Bool {
    b.position - a.position <= 1 && gap(from: a, to: b, years) == nil
  }

  /// The years without any row of the table between two rows of a party that belongs in both.
  private func gap(from a: Cell, to b: Cell, _ years: [Int]) -> ClosedRange<Int>? {
    guard a.role.belongs, b.role.belongs, b.position - a.position == 1 else { return nil }
    let (last, next) = (years[a.position], years[b.position])
    return next - last > 1 ? last + 1...next - 1 : nil
  }

  private func reportSkipped(_ years: [Int], at place: Place) {
    let gaps = zip(years, years.dropFirst()).filter { $1 - $0 > 1 }
      .map { $1 - $0 == 2 ? "\($0 + 1)" : "\($0 + 1)–\($1 - 1)" }
    guard !gaps.isEmpty else { return }
    file.sink.report(
      TableRules.yearsWithoutRows,
      "no row is about \(gaps.listed): a membership before and after is possible in these years",
      at: place)
  }
}
