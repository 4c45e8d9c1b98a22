import Dates
import Documents
import GraphCore
import States

// Operations: their participants, names, dates and larger operations, by identifiers of Wikidata.
extension DatasetReader {
  /// Reads participants, and operations and their parts where there are tables of them.
  ///
  /// The dates are those of the operations: when a participant came or went is not in the data. So they become
  /// attributes, and the graph says who took part, at whatever time.
  mutating func readOperations() {
    guard let participants = sheet(with: dataset.columns[0]) else {
      return
    }
    var coalitions: [String: Coalition.ID] = [:]
    if let operations = sheet(with: ["qid", "label"], isRequired: false) {
      var report = TableReport(
        file: operations.file.file, form: "one operation a row", unit: .rows,
        total: operations.rowCount)
      for row in operations.lines.indices {
        guard let qid = operations.text("qid", row), coalitions[qid] == nil else {
          report.leaveOut(
            "no identifier, or one that came before", line: Int(operations.lines[row]))
          continue
        }
        coalitions[qid] = operation(qid, operations.text("label", row) ?? qid)
        describe(qid, coalitions, operations, row)
        report.read += 1
      }
      reports.append(report)
    }
    readParts(&coalitions)
    readParticipants(participants, &coalitions)
  }

  /// The coalition of an operation. Operations can have one label, and stay apart.
  private mutating func operation(_ qid: String, _ label: String) -> Coalition.ID {
    let isTaken = names.knownCoalition(label) != nil
    let id = coalition(isTaken ? "\(label) (\(qid))" : label, kind: "operation")
    names.change(id, in: &builder) { $0.attributes["wikidata"] = qid }
    return id
  }

  private mutating func describe(
    _ qid: String, _ coalitions: [String: Coalition.ID], _ sheet: TableSheet, _ row: Int
  ) {
    guard let id = coalitions[qid] else { return }
    let start = date(sheet, "start", row)
    let end = date(sheet, "end", row)
    names.change(id, in: &builder) { coalition in
      if let start { coalition.attributes["start"] = start.description }
      if let end { coalition.attributes["end"] = end.description }
      if let kind = sheet.text("classes", row) { coalition.attributes["classes"] = kind }
      if let places = sheet.text("locations", row) { coalition.attributes["locations"] = places }
    }
  }

  /// A date; what Wikidata writes for an unknown one is none.
  private func date(_ sheet: TableSheet, _ column: String, _ row: Int) -> PartialDate? {
    guard let text = sheet.text(column, row) else { return nil }
    if let date = PartialDate(TableDate.plain(text)) { return date }
    sheet.file.report(
      TableRules.unreadableDates, "\(column.named) is \(text.quoted), which is no date",
      at: Document.Mark(line: Int(sheet.lines[row]), column: 1))
    return nil
  }

  private mutating func readParts(_ coalitions: inout [String: Coalition.ID]) {
    guard let parts = sheet(with: ["operation", "part_of"], isRequired: false) else { return }
    var report = TableReport(
      file: parts.file.file, form: "one part of an operation a row", unit: .rows,
      total: parts.rowCount)
    var larger: [Coalition.ID: Coalition.ID] = [:]
    for row in parts.lines.indices {
      let line = Int(parts.lines[row])
      guard let part = parts.text("operation", row).flatMap({ coalitions[$0] }),
        let qid = parts.text("part_of", row)
      else {
        report.leaveOut("operation is not in the table of operations", line: line)
        continue
      }
      let whole = coalitions[qid] ?? operation(qid, parts.text("part_of_label", row) ?? qid)
      coalitions[qid] = whole
      guard larger[part] == nil, !isCircle(part, whole, larger) else {
        report.leaveOut("a second larger operation, or a circle", line: line)
        continue
      }
      larger[part] = whole
      names.change(part, in: &builder) { $0.partOf = whole }
      report.read += 1
    }
    reports.append(report)
  }

  private func isCircle(
    _ part: Coalition.ID, _ whole: Coalition.ID, _ larger: [Coalition.ID: Coalition.ID]
  ) -> Bool {
    var next: Coalition.ID? = whole
    while let id = next {
      if id == part { return true }
      next = larger[id]
    }
    return false
  }

  private mutating func readParticipants(
    _ sheet: TableSheet, _ coalitions: inout [String: Coalition.ID]
  ) {
    var report = TableReport(
      file: sheet.file.file, form: "one participant a row", unit: .rows, total: sheet.rowCount)
    var seen: Set<TieKey> = []
    for row in sheet.lines.indices {
      let line = Int(sheet.lines[row])
      guard let qid = sheet.text("operation", row),
        let label = sheet.text("participant_label", row) ?? sheet.text("participant", row)
      else {
        report.leaveOut("no operation or no participant", line: line)
        continue
      }
      let operation = coalitions[qid] ?? operation(qid, qid)
      coalitions[qid] = operation
      let party: Party.ID
      switch names.kind(of: label) {
      case .state(let code): party = Identifier(code)
      case .organisation(let known): party = names.organisation(known, addingTo: &builder)
      case .states, .coalition, .number, .other: party = names.other(label, addingTo: &builder)
      }
      guard seen.insert(TieKey(party, operation)).inserted else {
        report.merged += 1
        continue
      }
      builder.add(party, to: operation, claim(sheet, row))
      report.read += 1
    }
    reports.append(report)
  }
}
