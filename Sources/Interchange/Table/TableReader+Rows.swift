import Dates
import Documents
import GraphCore
import States

// One tie a row.
extension TableReader {
  /// Reads every row below the header.
  mutating func readRows(_ layout: TableLayout) {
    let rows = RowReader(
      layout, sheet, words: layout.words)
    let report = rows.read(&self)
    finish(report, layout)
  }
}

/// Reads the rows of a table, column by column: what a cell means is found out once for each distinct cell. Rows
/// that are left out are counted.
private struct RowReader {
  private typealias Meaning = TableColumns.Meaning

  private let sheet: TableSheet
  private let layout: TableLayout
  private let roles: RoleColumns

  init(_ layout: TableLayout, _ sheet: TableSheet, words: [String: RoleWord]) {
    self.sheet = sheet
    self.layout = layout
    roles = RoleColumns(layout, sheet, words: words)
  }

  private func column(_ meaning: Meaning) -> CellColumn? {
    layout.columns.positions[meaning].flatMap { sheet.columns[$0] }
  }

  /// A date of a row, by which a name can mean a state. A text that is none is reported where its column is taken
  /// over.
  private static func date(
    of row: Int, in columns: [ValueColumn<PartialDate>]
  ) -> PartialDate? {
    for var column in columns {
      if let number = column.number(row, { try? PartialDate(parsing: TableDate.plain($0)) }),
        number >= 0
      {
        return column.values[Int(number)]
      }
    }
    return nil
  }

  func read(_ reader: inout TableReader) -> TableReport {
    var report = TableReport(
      file: reader.file.file, form: "one membership a row", unit: .rows, total: sheet.rowCount)
    guard let partyCells = column(.party), let coalitionCells = column(.coalition) else {
      return report
    }
    let file = reader.file
    let lines = sheet.lines
    reader.names.expect(coalitionCells.texts)
    var parties = PartyCells(partyCells, reader.meanings(of: partyCells))
    var coalitions = ValueColumn<Coalition.ID>(coalitionCells)
    var from = ValueColumn<PartialDate>(column(.from), of: .dates)
    var to = ValueColumn<PartialDate>(column(.to), of: .ends)
    var attested = ValueColumn<PartialDate>(column(.attested), of: .dates)
    // A message names the columns as the table does.
    let headings = [Meaning.from, .to, .attested].map { meaning in
      layout.columns.positions[meaning].map { sheet.header[$0] } ?? meaning.rawValue
    }
    let censored = column(.censored).map { column in
      (isTrue: column.texts.map { CellWord($0) == .yes }, numbers: column.numbers)
    }
    var evidence = EvidenceColumns(
      sources: column(.source), confidence: column(.confidence), notes: column(.note))
    var unknown = UnknownRoles()
    var partyNumbers: [Int32] = []
    var roleNumbers: [Int32] = []
    var kept: [Int32] = []
    partyNumbers.reserveCapacity(lines.count)
    kept.reserveCapacity(lines.count)

    for row in lines.indices {
      let mark = Document.Mark(line: Int(lines[row]), column: 1)
      guard !parties.isEmpty(row), !coalitions.isEmpty(row) else {
        report.leaveOut(
          parties.isEmpty(row) ? TableReport.noMember : TableReport.noCoalition, line: mark.line)
        continue
      }
      var role: Int32 = 0
      if roles.isPresent {
        let word = roles.word(of: row)
        guard case .role = word.meaning else {
          unknown.leaveOut(word, line: mark.line, &report)
          // Who votes no, or has a weight of 0, is there all the same.
          if case .other = word.meaning,
            let party = parties.number(
              row, at: mark, &reader, on: { RowReader.date(of: row, in: [from, attested, to]) })
          {
            reader.list(parties.values[Int(party)])
          }
          continue
        }
        role = word.number
      }
      let party = parties.number(row, at: mark, &reader) {
        RowReader.date(of: row, in: [from, attested, to])
      }
      guard let party else {
        report.leaveOut("unknown name", line: mark.line)
        continue
      }
      partyNumbers.append(party)
      from.take(row) { TableDate.date($0, headings[0], mark, file) }
      if let censored, censored.isTrue[Int(censored.numbers[row])] {
        to.skip()
      } else {
        to.take(row) { TableDate.date($0, headings[1], mark, file) }
      }
      attested.take(row) { TableDate.date($0, headings[2], mark, file) }
      evidence.take(row, mark, &reader)
      coalitions.take(row) { reader.names.coalition($0, addingTo: &reader.builder) }
      if roles.isPresent { roleNumbers.append(role) }
      kept.append(lines[row])
    }
    report.reportEmpty(!sheet.hasNameless, in: file)
    unknown.report(report, in: file, at: sheet.place)
    report.read = kept.count
    report.areClaims = true
    reader.builder.add(
      TieBlock(
        parties: .init(parties.values, TieColumn(partyNumbers, expecting: 0)),
        coalitions: coalitions.block,
        roles: .init(
          roles.values,
          roles.isPresent
            ? TieColumn(roleNumbers, expecting: 0) : TieColumn(repeating: 0, count: kept.count)),
        from: from.block,
        to: to.block, attested: attested.block, claims: evidence.block(own: reader.ownSource),
        file: file.file,
        lines: kept))
    return report
  }
}
