import Dates
import Documents
import GraphCore
import States

// One tie a row.
extension TableReader {
  /// Reads every row below the header.
  mutating func readRows(_ layout: TableLayout) {
    var rows = RowReader(layout, sheet, words: options.roleWords)
    let report = rows.read(&self)
    rows.reportRoles(in: file, at: sheet.place)
    finish(report, layout)
  }
}

/// Reads the rows of a table, column by column: what a cell means is found out once for each distinct cell. Rows
/// that are left out are counted.
private struct RowReader {
  private typealias Meaning = TableColumns.Meaning

  private let sheet: TableSheet
  private let layout: TableLayout
  private var roles: RoleColumns
  private var impossible = 0
  private var unknownRoles: [String: Int] = [:]
  private var firstUnknown: Int?

  init(_ layout: TableLayout, _ sheet: TableSheet, words: [String: RoleWord]) {
    self.sheet = sheet
    self.layout = layout
    let columns = layout.columns
    roles = RoleColumns(
      role: columns.positions[.role].flatMap { sheet.columns[$0] },
      lead: columns.lead.flatMap { sheet.columns[$0] },
      other: columns.otherRole.flatMap { sheet.columns[$0] }, usual: layout.usualRole,
      words: words)
  }

  private func column(_ meaning: Meaning) -> CellColumn? {
    layout.columns.positions[meaning].flatMap { sheet.columns[$0] }
  }

  mutating func read(_ reader: inout TableReader) -> TableReport {
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
    var from = ValueColumn<PartialDate>(column(.from))
    var to = ValueColumn<PartialDate>(column(.to))
    var attested = ValueColumn<PartialDate>(column(.attested))
    let censored = column(.censored).map { column in
      (isTrue: column.texts.map { CellWord($0) == .yes }, numbers: column.numbers)
    }
    var evidence = EvidenceColumns(
      sources: column(.source), confidence: column(.confidence), notes: column(.note))
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
          leaveOut(word, line: mark.line, &report)
          continue
        }
        role = word.number
      }
      let party = parties.number(row, at: mark, &reader) {
        for (column, name) in [(from, "from"), (attested, "attested"), (to, "to")] {
          var column = column
          if let number = column.number(row, { TableDate.date($0, name, mark, file) }), number >= 0
          {
            return column.values[Int(number)]
          }
        }
        return nil
      }
      guard let party else {
        report.leaveOut("unknown name", line: mark.line)
        continue
      }
      partyNumbers.append(party)
      from.take(row) { TableDate.date($0, "from", mark, file) }
      if let censored, censored.isTrue[Int(censored.numbers[row])] {
        to.skip()
      } else {
        to.take(row) { TableDate.date($0, "to", mark, file) }
      }
      attested.take(row) { TableDate.date($0, "attested", mark, file) }
      evidence.take(row, mark, &reader)
      coalitions.take(row) { reader.names.coalition($0, addingTo: &reader.builder) }
      if roles.isPresent { roleNumbers.append(role) }
      kept.append(lines[row])
    }
    report.reportEmpty(in: file)
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

  private mutating func leaveOut(
    _ word: RoleColumns.Word, line: Int, _ report: inout TableReport
  ) {
    if word.meaning == .impossible {
      impossible += 1
      report.leaveOut("-1: the state or the organisation did not exist", line: line)
      return
    }
    if case .other(let reason) = word.meaning {
      report.leaveOut(reason, line: line)
      return
    }
    report.leaveOut("unknown role", line: line)
    unknownRoles[word.text, default: 0] += 1
    firstUnknown = firstUnknown ?? line
  }

  /// Reports the rows that were left out because of their role.
  func reportRoles(in file: FileReading, at place: Place) {
    if impossible > 0 {
      file.sink.report(
        TableRules.noTiePossible,
        "\(rows(impossible)) left out: -1 means that the state or the organisation did not exist",
        at: place)
    }
    guard let line = firstUnknown else { return }
    let count = unknownRoles.values.reduce(0, +)
    let words = unknownRoles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key.quoted) (\($0.value))" }
    file.report(
      TableRules.unknownRole,
      "\(rows(count)) left out because of an unknown role: \(words.listed)"
        + "; allowed: \(RoleWord.allowed.joined(separator: ", "))",
      at: Document.Mark(line: line, column: 1))
  }

  private func rows(_ count: Int) -> String { count == 1 ? "1 row" : "\(count) rows" }
}
