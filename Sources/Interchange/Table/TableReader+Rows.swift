import Dates
import Documents
import GraphCore
import States

// One tie a row.
extension TableReader {
  /// Reads every row below the header.
  mutating func readRows(_ columns: TableColumns, _ header: [String], at place: Place) {
    guard var rows = RowReader(columns, header, in: table) else { return }
    rows.read(&self)
    let ignored = columns.hasHeader ? header.indices.filter { !columns.isRead($0) } : []
    reportIgnored(ignored.map { header[$0] }, at: place)
    rows.report(in: file, at: place)
  }
}

/// Reads the rows of a table, column by column: what a cell means is found out once for each distinct cell. Rows
/// that are left out are remembered.
private struct RowReader {
  private typealias Meaning = TableColumns.Meaning

  private let columns: [Int: CellColumn]
  private let positions: [Meaning: Int]
  private let lines: [Int32]
  private var roles: RoleColumns
  private var impossible = 0
  private var unknownRoles: [String: Int] = [:]
  private var firstUnknown: Int?

  init?(_ columns: TableColumns, _ header: [String], in table: TextTable) {
    positions = columns.positions
    let wanted = header.indices.filter(columns.isRead)
    guard
      let read = table.columns(wanted, ofRowsWith: header.count, hasHeader: columns.hasHeader)
    else { return nil }
    let byPosition = Dictionary(uniqueKeysWithValues: zip(wanted, read.columns))
    self.columns = byPosition
    lines = read.lines
    roles = RoleColumns(
      role: columns.positions[.role].flatMap { byPosition[$0] },
      lead: columns.lead.flatMap { byPosition[$0] },
      other: columns.otherRole.flatMap { byPosition[$0] })
  }

  private func column(_ meaning: Meaning) -> CellColumn? {
    positions[meaning].flatMap { columns[$0] }
  }

  mutating func read(_ reader: inout TableReader) {
    guard let partyCells = column(.party), let coalitionCells = column(.coalition) else { return }
    let file = reader.file
    var parties = ValueColumn<Party.ID>(partyCells, nothing: [""])
    var coalitions = ValueColumn<Coalition.ID>(coalitionCells)
    var from = ValueColumn<PartialDate>(column(.from))
    var to = ValueColumn<PartialDate>(column(.to))
    var attested = ValueColumn<PartialDate>(column(.attested))
    let censored = column(.censored).map { column in
      (
        isTrue: column.texts.map { ["1", "1.0", "true", "yes"].contains($0.lowercased()) },
        numbers: column.numbers
      )
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
        let missing = parties.isEmpty(row) ? "country" : "coalition"
        file.report(FileRules.missingField, "this row has no \(missing)", at: mark)
        continue
      }
      var role: Int32 = 0
      if roles.isPresent {
        let word = roles.word(of: row)
        guard case .role = word.meaning else {
          leaveOut(word, line: mark.line)
          continue
        }
        role = word.number
      }
      guard let party = parties.number(row, { reader.names.party($0, at: mark, in: file) }) else {
        continue
      }
      partyNumbers.append(party)
      from.take(row) { RowReader.date($0, "from", mark, file) }
      if let censored, censored.isTrue[Int(censored.numbers[row])] {
        to.skip()
      } else {
        to.take(row) { RowReader.date($0, "to", mark, file) }
      }
      attested.take(row) { RowReader.date($0, "attested", mark, file) }
      evidence.take(row, mark, &reader)
      coalitions.take(row) { reader.names.coalition($0, addingTo: &reader.builder) }
      if roles.isPresent { roleNumbers.append(role) }
      kept.append(lines[row])
    }
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
  }

  private mutating func leaveOut(_ word: RoleColumns.Word, line: Int) {
    if word.meaning == .impossible {
      impossible += 1
      return
    }
    unknownRoles[word.text, default: 0] += 1
    firstUnknown = firstUnknown ?? line
  }

  private static func date(
    _ text: String, _ name: String, _ mark: Document.Mark, _ file: FileReading
  ) -> PartialDate? {
    // Spreadsheets write a year as 1995.0.
    let plain = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    do {
      return try PartialDate(parsing: plain)
    } catch {
      file.report(FileRules.notADate, DateMessage.of(text, error.reason, in: name), at: mark)
      return nil
    }
  }

  /// Reports the rows that were left out.
  func report(in file: FileReading, at place: Place) {
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
