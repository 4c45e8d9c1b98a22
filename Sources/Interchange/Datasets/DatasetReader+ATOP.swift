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
      let sheet = sheet(with: ["atopid", "member", "yrent", "moent", "dayent", "yrexit"])
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
    guard let year = sheet.number("yr" + name, row), year > 0 else { return nil }
    guard let month = sheet.number("mo" + name, row), month > 0 else {
      return PartialDate(year: year)
    }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let start = "\(year)-\(padded(month))"
    guard let day = sheet.number("day" + name, row), day > 0 else { return PartialDate(start) }
    return PartialDate("\(start)-\(padded(day))") ?? PartialDate(start)
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
        let isOpen = last.to == nil || spell.to == nil
        let end = isOpen ? nil : max(last.to ?? "1", spell.to ?? "1")
        merged[merged.count - 1] = Spell(from: last.from, to: end, row: last.row)
      } else {
        merged.append(spell)
      }
    }
    return merged
  }
}
