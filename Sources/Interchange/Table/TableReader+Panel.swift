import GraphCore

// A panel: one row for each country and year, one column for each coalition, as the Correlates of War
// Project publishes its list of intergovernmental organisations.
extension TableReader {
  /// Where a panel has what.
  struct Panel {
    let country: Int
    let year: Int
    /// The columns whose every cell is a code.
    let coalitions: [Int]

    /// The panel of a table, or `nil` if it is none.
    init?(_ table: DelimitedText, _ columns: TableColumns) {
      guard columns.positions[.coalition] == nil, let country = columns.positions[.country],
        let header = table.rows.first,
        let year = header.firstIndex(where: { $0.trimmed.lowercased() == "year" }),
        table.rows.count > 1
      else { return nil }
      let coalitions = header.indices.filter { column in
        column != country && column != year
          && table.rows.dropFirst().allSatisfy {
            column >= $0.count || TableReader.cells.contains($0[column].trimmed)
          }
      }
      guard !coalitions.isEmpty else { return nil }
      self.country = country
      self.year = year
      self.coalitions = coalitions
    }
  }

  /// Years on end with one code become one spell. A spell that reaches the last year of the table goes
  /// on: where the data end is no end of the tie. The table covers its years completely.
  mutating func readPanel(_ table: DelimitedText, _ panel: Panel) {
    struct Cell {
      let year: Int
      let standing: Membership.Standing
      let line: Int
    }
    var rows: [Country.ID: [(year: Int, line: Int, row: Int)]] = [:]
    var years: [Int] = []
    for position in table.rows.indices.dropFirst() {
      let row = table.rows[position]
      let line = table.lines[position]
      guard row.count == table.rows[0].count else {
        report(.rowLength(row.count, expected: table.rows[0].count), line: line)
        continue
      }
      let text = row[panel.year].trimmed
      guard let year = Int(text.hasSuffix(".0") ? String(text.dropLast(2)) : text),
        PartialDate(year: year) != nil
      else {
        report(.notADate(text, key: "year"), line: line)
        continue
      }
      guard let country = country(row[panel.country].trimmed, line: line) else { continue }
      years.append(year)
      rows[country, default: []].append((year, line, position))
    }
    guard let first = years.min(), let last = years.max() else { return }
    if ownSource.isEmpty {
      cover(
        Coverage(from: PartialDate(year: first), to: PartialDate(year: last), isComplete: true))
    }
    let coalitions = panel.coalitions.map { coalition(table.rows[0][$0].trimmed) }
    for (country, own) in rows.sorted(by: { $0.key < $1.key }) {
      let sorted = own.sorted { ($0.year, $0.line) < ($1.year, $1.line) }
      if !contents.countries.contains(where: { $0.id == country }) {
        contents.countries.append(Country(id: country))
      }
      for (column, coalition) in zip(panel.coalitions, coalitions) {
        let cells = sorted.compactMap { entry in
          TableReader.standing(ofCell: table.rows[entry.row][column].trimmed).map {
            Cell(year: entry.year, standing: $0, line: entry.line)
          }
        }
        var start = cells.startIndex
        while start < cells.endIndex {
          var end = start
          while end + 1 < cells.endIndex, cells[end + 1].standing == cells[start].standing,
            cells[end + 1].year - cells[end].year <= 1
          {
            end += 1
          }
          var claim = Claim(
            sources: ownSource, origin: Origin(file: file, line: cells[start].line, column: 1))
          claim.from = PartialDate(year: cells[start].year)
          if cells[end].year < last { claim.to = PartialDate(year: cells[end].year) }
          contents.memberships.append(
            Membership(
              country: country, coalition: coalition, standing: cells[start].standing,
              claims: [claim]))
          start = end + 1
        }
      }
    }
    let read = Set(panel.coalitions + [panel.country, panel.year])
    let others = table.rows[0].indices.filter { !read.contains($0) }
    if !others.isEmpty {
      contents.remarks.findings.append(
        Finding(
          .note, .unreadColumns(others.map { table.rows[0][$0] }),
          at: Origin(file: file, line: table.lines[0], column: 1)))
    }
  }
}
