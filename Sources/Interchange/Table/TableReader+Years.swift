import Dates
import Documents
import GraphCore

// Tables with a year in each row.
extension TableReader {
  /// Reads a panel: one row for each party and year, one column for each coalition, as the Correlates of War Project
  /// publishes its list of intergovernmental organisations. The table covers its years completely.
  mutating func readPanel(_ layout: TableLayout, year: Int, _ positions: [Int]) {
    guard let partyCells = layout.party.flatMap({ sheet.columns[$0] }),
      let time = yearColumn(year)
    else { return }
    names.expect(positions.map { sheet.header[$0] })
    var cells = PartyCells(partyCells, meanings(of: partyCells))
    let numbers = rowParties(&cells, time)
    reportRepeatedRows(numbers, time)
    let words = MatrixWords(sheet, positions, .roles)
    words.report(in: file)
    let coalitions = positions.map { names.coalition(sheet.header[$0], addingTo: &builder) }
    var ties = YearlyTies(years: time.years, roles: words.roles)
    var report = TableReport(
      file: file.file, form: "a panel: a row for each party and year", unit: .cells,
      total: sheet.rowCount * positions.count)
    for party in cells.values { list(party) }
    var count = 0
    for (coalition, position) in positions.enumerated() {
      guard let column = sheet.columns[position] else { continue }
      let roles = words.roles(of: position)
      words.count(position, roles, numbers, lines: sheet.lines, in: &report)
      for (row, cell) in column.numbers.enumerated()
      where roles[Int(cell)] >= 0 && numbers[row] >= 0 {
        let role = roles[Int(cell)]
        count += 1
        ties.add(
          .init(
            party: numbers[row], coalition: Int32(coalition), year: time.positions[row],
            role: role, claim: 0, line: sheet.lines[row]))
      }
    }
    add(ties, cells.values, coalitions, [Claim(sources: ownSource)], count, &report)
    finish(report, layout)
  }

  /// Reads ties with one year a row. A party that no row of a year names does not belong in it.
  mutating func readYears(_ layout: TableLayout, year: Int) {
    guard let partyCells = layout.party.flatMap({ sheet.columns[$0] }),
      let coalitionCells = layout.columns.positions[.coalition].flatMap({ sheet.columns[$0] }),
      let time = yearColumn(year)
    else { return }
    names.expect(coalitionCells.texts)
    var cells = PartyCells(partyCells, meanings(of: partyCells))
    let numbers = rowParties(&cells, time)
    var coalitions = ValueColumn<Coalition.ID>(coalitionCells)
    let roles = RoleColumns(layout, sheet, words: layout.words)
    func column(_ meaning: TableColumns.Meaning) -> CellColumn? {
      layout.columns.positions[meaning].flatMap { sheet.columns[$0] }
    }
    var evidence = EvidenceColumns(
      sources: column(.source), confidence: column(.confidence), notes: column(.note))
    var ties = YearlyTies(years: time.years, roles: roles.values)
    var report = TableReport(
      file: file.file, form: "one membership and year a row", unit: .rows, total: sheet.rowCount)
    var unknown = UnknownRoles()
    var count = 0
    for row in sheet.lines.indices {
      let line = Int(sheet.lines[row])
      guard !coalitions.isEmpty(row) else {
        report.leaveOut(TableReport.noCoalition, line: line)
        continue
      }
      let word = roles.word(of: row)
      guard case .role = word.meaning else {
        unknown.leaveOut(word, line: line, &report)
        continue
      }
      guard !cells.isEmpty(row) else {
        report.leaveOut(TableReport.noMember, line: line)
        continue
      }
      guard numbers[row] >= 0,
        let coalition = coalitions.number(
          row, { names.coalition($0, addingTo: &builder) })
      else {
        report.leaveOut("unknown name", line: line)
        continue
      }
      count += 1
      ties.add(
        .init(
          party: numbers[row], coalition: coalition, year: time.positions[row],
          role: word.number,
          claim: evidence.number(row, Document.Mark(line: line, column: 1), &self),
          line: sheet.lines[row]))
    }
    report.reportEmpty(!sheet.hasNameless, in: file)
    unknown.report(report, in: file, at: sheet.place)
    add(ties, cells.values, coalitions.values, evidence.claims(own: ownSource), count, &report)
    finish(report, layout)
  }

  /// The years of a table.
  private struct Time {
    /// The years of which there are rows, sorted.
    let years: [Int]
    /// The position of the year of each row, or -1 for a row without one, which has been reported.
    let positions: [Int32]
  }

  private mutating func yearColumn(_ position: Int) -> Time? {
    guard let column = sheet.columns[position] else { return nil }
    let found = column.texts.map { TableYear($0)?.year }
    for (row, number) in column.numbers.enumerated() where found[Int(number)] == nil {
      file.report(
        FileRules.notADate,
        "\("year".named) is \(column.texts[Int(number)].quoted): not a year",
        at: Document.Mark(line: Int(sheet.lines[row]), column: 1))
    }
    let years = Set(found.compactMap(\.self)).sorted()
    guard let first = years.first, let last = years.last else { return nil }
    cover(Coverage(from: PartialDate(year: first), to: PartialDate(year: last), isComplete: true))
    reportSkipped(years, at: sheet.place)
    let byYear = Dictionary(uniqueKeysWithValues: zip(years, Int32(0)...))
    let byText = found.map { $0.flatMap { byYear[$0] } ?? -1 }
    return Time(years: years, positions: column.numbers.map { byText[Int($0)] })
  }

  /// The number of the party of each row, or -1.
  private mutating func rowParties(_ cells: inout PartyCells, _ time: Time) -> [Int32] {
    let rows = sheet.lines
    return rows.indices.map { row in
      let mark = Document.Mark(line: Int(rows[row]), column: 1)
      guard !cells.isEmpty(row) else { return -1 }
      let year = Int(time.positions[row])
      let party = cells.number(row, at: mark, &self) {
        year < 0 ? nil : PartialDate(year: time.years[year])
      }
      return year < 0 ? -1 : party ?? -1
    }
  }

  /// Reports two rows of a panel on one party in one year: their cells could contradict each other.
  private func reportRepeatedRows(_ parties: [Int32], _ time: Time) {
    struct Key: Hashable {
      let party: Int32
      let year: Int32
    }
    var seen: [Key: Int32] = [:]
    for (row, party) in parties.enumerated() where party >= 0 && time.positions[row] >= 0 {
      let line = sheet.lines[row]
      if let first = seen.updateValue(line, forKey: Key(party: party, year: time.positions[row])) {
        file.report(
          TableRules.repeated, "line \(first) is about the same party and year",
          at: Document.Mark(line: Int(line), column: 1))
      }
    }
  }

  private mutating func add(
    _ ties: YearlyTies, _ parties: [Party.ID], _ coalitions: [Coalition.ID], _ claims: [Claim],
    _ count: Int, _ report: inout TableReport
  ) {
    var ties = ties
    let (block, assumed) = ties.block(
      parties: parties, coalitions: coalitions, claims: claims, in: file.file)
    report.read = block.lines.count - assumed
    report.merged = count - report.read
    builder.add(block)
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
