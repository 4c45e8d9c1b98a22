import Dates
import Documents
import GraphCore
import States

// Members of alliances: one row for each member and phase, with three columns a date.
extension DatasetReader {
  /// One row: what a member's rows of one alliance are merged from.
  private struct Spell {
    let from: PartialDate?
    let to: PartialDate?
    let row: Int
  }

  /// Reads the member-level table. Phases of one membership that follow each other are one membership.
  mutating func readATOP() {
    guard
      let sheet = sheet(with: dataset.columns[0])
    else { return }
    var report = TableReport(
      file: sheet.file.file, form: "one member and phase a row", unit: .rows,
      total: sheet.rowCount)
    struct Key: Hashable {
      let alliance: Int
      let member: Int
    }
    var spells: [Key: [Spell]] = [:]
    for row in sheet.lines.indices {
      let mark = Document.Mark(line: Int(sheet.lines[row]), column: 1)
      guard let alliance = sheet.number("atopid", row), let member = sheet.number("member", row)
      else {
        report.leaveOut("no alliance or no member", line: mark.line)
        sheet.file.report(
          TableRules.rowsLeftOut,
          "row left out: it has no number of an alliance, or none of a member",
          at: mark)
        continue
      }
      spells[Key(alliance: alliance, member: member), default: []].append(
        Spell(
          from: date(sheet, row, "ent"), to: date(sheet, row, "exit"), row: row))
    }
    for (key, rows) in spells.sorted(by: {
      ($0.key.alliance, $0.key.member) < ($1.key.alliance, $1.key.member)
    }) {
      let first = rows[0]
      let line = Int(sheet.lines[first.row])
      guard let state = state(key.member, rows) else {
        report.leaveOut(
          "member is no state of the Correlates of War list", count: rows.count, line: line)
        sheet.file.report(
          TableRules.skippedNames,
          "the member \(key.member) is no state of the Correlates of War list",
          at: Document.Mark(line: line, column: 1))
        continue
      }
      let alliance = coalition("ATOP \(key.alliance)", kind: "alliance")
      let merged = merged(rows)
      report.read += merged.count
      report.merged += rows.count - merged.count
      for spell in merged {
        var claim = claim(sheet, spell.row)
        claim.from = spell.from
        claim.to = spell.to
        builder.add(Identifier(state), to: alliance, claim)
      }
    }
    reports.append(report)
  }

  private func state(_ number: Int, _ rows: [Spell]) -> String? {
    let date = rows.lazy.compactMap(\.from).first
    return date.flatMap { StateCodes.all.state(String(number), in: .cow, on: $0) }
      ?? StateCodes.all.state(String(number), in: .cow)
  }

  /// The date of an entry or exit: 0 is an unknown month or day, and a year of 0 is none.
  private func date(_ sheet: TableSheet, _ row: Int, _ name: String) -> PartialDate? {
    guard let year = number(sheet, row, "yr" + name), year > 0 else { return nil }
    guard let month = number(sheet, row, "mo" + name), month > 0 else {
      return PartialDate(year: year)
    }
    let day = number(sheet, row, "day" + name).flatMap { $0 > 0 ? $0 : nil }
    if let date = PartialDate(year: year, month: month, day: day) { return date }
    let parts = [year, month] + [day].compactMap { $0 }
    report(
      "\(parts.map(String.init).joined(separator: "-")) is no date; the year is read", sheet, row)
    return PartialDate(year: year)
  }

  /// The number of a part of a date; a cell that has none is reported.
  private func number(_ sheet: TableSheet, _ row: Int, _ name: String) -> Int? {
    if let number = sheet.number(name, row) { return number }
    guard let cell = sheet.cell(name, row) else { return nil }
    report("`\(name)` is \(cell.quoted), which is no number; it is left out", sheet, row)
    return nil
  }

  private func report(_ message: String, _ sheet: TableSheet, _ row: Int) {
    sheet.file.report(
      TableRules.unreadableDates, message,
      at: Document.Mark(line: Int(sheet.lines[row]), column: 1))
  }

  /// The end that can be the later one, a whole year before a month of it; `nil` if one of them is open.
  private func later(_ a: PartialDate?, _ b: PartialDate?) -> PartialDate? {
    guard let a, let b else { return nil }
    return (a.latest, a.earliest) < (b.latest, b.earliest) ? b : a
  }

  /// Spells of one member, those that touch or overlap as one.
  private func merged(_ rows: [Spell]) -> [Spell] {
    let sorted = rows.sorted {
      ($0.from?.earliest ?? .distantPast, $0.row) < ($1.from?.earliest ?? .distantPast, $1.row)
    }
    var merged: [Spell] = []
    for spell in sorted {
      guard let last = merged.last else {
        merged.append(spell)
        continue
      }
      let touches =
        last.to == nil
        || (spell.from.map { $0.earliest <= (last.to?.latest.next ?? .distantFuture) } ?? true)
      if touches {
        merged[merged.count - 1] = Spell(
          from: last.from, to: later(last.to, spell.to), row: last.row)
      } else {
        merged.append(spell)
      }
    }
    return merged
  }
}
