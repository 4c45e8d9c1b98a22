import Dates
import Documents
import GraphCore
import States

// Trade agreements: one row for each treaty, accession or withdrawal, with members in the columns c1, c2 and so on.
extension DatasetReader {
  /// A membership of one state in one treaty.
  private struct Membership {
    let state: String
    var from: PartialDate?
    var to: PartialDate?
    var attested: PartialDate?
    let row: Int
  }

  /// A treaty and who belongs to it, in the order of the years of its rows.
  private struct Treaty {
    let id: Coalition.ID
    var memberships: [Membership] = []
    /// The position of the membership of each present member.
    private var present: [String: Int] = [:]

    init(id: Coalition.ID) { self.id = id }

    /// Adds a membership, unless the state belongs already.
    mutating func join(_ membership: Membership) {
      guard present[membership.state] == nil else { return }
      present[membership.state] = memberships.count
      memberships.append(membership)
    }

    /// Ends the membership of a state; one that no row began is known by its end only.
    mutating func leave(_ state: String, in year: PartialDate?, row: Int) {
      if let position = present.removeValue(forKey: state) {
        memberships[position].to = year
      } else {
        memberships.append(Membership(state: state, to: year, row: row))
      }
    }
  }

  /// A row that is read.
  private struct Entry {
    let row: Int
    let treaty: Int
    let type: String
    let year: PartialDate?
  }

  /// Types of rows, in reading order within a year.
  private static let types = ["base_treaty", "accession", "withdrawal"]

  /// Reads the list of treaties.
  ///
  /// The members of a base treaty belong from its year. In an accession those join, and in a withdrawal those leave,
  /// who have the code 1 in their column mc where all others have 2. In other accessions all join that did not belong
  /// before; other withdrawals, protocols and consolidated texts are left out, with their number.
  mutating func readDESTA() {
    guard let sheet = sheet(with: dataset.columns[0]) else { return }
    let columns = sheet.header.filter {
      $0.first == "c" && $0.dropFirst().allSatisfy(\.isNumber) && $0.count > 1
    }
    var report = TableReport(
      file: sheet.file.file, form: "one treaty a row, members across", unit: .rows,
      total: sheet.rowCount)
    let entries = entries(sheet, columns, &report)
    let titles = titles(of: entries, sheet)
    var treaties: [Int: Treaty] = [:]
    var order: [Int] = []
    for entry in entries {
      if treaties[entry.treaty] == nil {
        treaties[entry.treaty] = Treaty(
          id: coalition(titles[entry.treaty] ?? "", kind: "trade agreement"))
        order.append(entry.treaty)
      }
      report.read += 1
      if entry.type == "base_treaty", let id = treaties[entry.treaty]?.id {
        let founding = Coalition.Founding(date: entry.year, claim: claim(sheet, entry.row))
        names.change(id, in: &builder) { treaty in
          if treaty.founded.isEmpty { treaty.founded = [founding] }
        }
      }
      add(entry, sheet, columns, to: &treaties[entry.treaty])
    }
    for treaty in order.compactMap({ treaties[$0] }) {
      for membership in treaty.memberships {
        var claim = claim(sheet, membership.row)
        claim.from = membership.from
        claim.to = membership.to
        claim.attested = membership.attested
        builder.add(Identifier(membership.state), to: treaty.id, claim)
      }
    }
    for left in report.leftOut {
      sheet.file.report(
        TableRules.rowsLeftOut,
        "\(left.count == 1 ? "1 row" : "\(left.count) rows") left out, first here: \(left.reason)",
        at: Document.Mark(line: left.firstLine, column: 1))
    }
    reports.append(report)
  }

  /// The names of treaties by number. Treaties of one name are set apart by the year, or else by the number.
  private func titles(of entries: [Entry], _ sheet: TableSheet) -> [Int: String] {
    var first: [Int: Entry] = [:]
    for entry in entries where first[entry.treaty] == nil { first[entry.treaty] = entry }
    func name(_ entry: Entry) -> String { sheet.text("name", entry.row) ?? "" }
    func dated(_ entry: Entry) -> String {
      entry.year.map { "\(name(entry)) (\($0))" } ?? name(entry)
    }
    let byName = Dictionary(grouping: first.values, by: { Spelling.folded(name($0)) })
    let byDate = Dictionary(grouping: first.values, by: { Spelling.folded(dated($0)) })
    return first.mapValues { entry in
      if byName[Spelling.folded(name(entry))]?.count == 1 { return name(entry) }
      return byDate[Spelling.folded(dated(entry))]?.count == 1
        ? dated(entry) : "\(name(entry)) (\(entry.treaty))"
    }
  }

  /// The rows that are read, those of each treaty by their years.
  private func entries(
    _ sheet: TableSheet, _ columns: [String], _ report: inout TableReport
  ) -> [Entry] {
    var entries: [(order: Int, entry: Entry)] = []
    // A protocol can have replaced a treaty, and later rows name it as their base.
    let bases = Dictionary(
      sheet.lines.indices.compactMap { row in
        sheet.number("number", row).flatMap { number in
          sheet.number("base_treaty", row).map { (number, $0) }
        }
      }, uniquingKeysWith: { first, _ in first })
    for row in sheet.lines.indices {
      let line = Int(sheet.lines[row])
      guard let base = sheet.number("base_treaty", row), sheet.text("name", row) != nil else {
        report.leaveOut("no treaty", line: line)
        continue
      }
      let treaty = bases[base] ?? base
      let type = sheet.text("entry_type", row) ?? "base_treaty"
      guard let order = DatasetReader.types.firstIndex(of: type) else {
        report.leaveOut(
          "\(type.replacing("_", with: " ")), which is no treaty of its own", line: line)
        continue
      }
      if type == "withdrawal", moving(row, sheet, columns).isEmpty {
        report.leaveOut("withdrawal that does not say who leaves", line: line)
        continue
      }
      let year = sheet.number("year", row).flatMap { PartialDate(year: $0) }
      entries.append((order, Entry(row: row, treaty: treaty, type: type, year: year)))
    }
    return entries.sorted {
      ($0.entry.treaty, $0.entry.year?.year ?? 0, $0.order, $0.entry.row)
        < ($1.entry.treaty, $1.entry.year?.year ?? 0, $1.order, $1.entry.row)
    }.map(\.entry)
  }

  /// The columns of those who leave in a withdrawal, or join in an accession; none if the codes do not tell.
  private func moving(_ row: Int, _ sheet: TableSheet, _ columns: [String]) -> Set<String> {
    let codes = columns.compactMap { column in
      sheet.number(column, row).map { _ in (column: column, code: sheet.number("m" + column, row)) }
    }
    guard codes.allSatisfy({ $0.code == 1 || $0.code == 2 }) else { return [] }
    return Set(codes.filter { $0.code == 1 }.map(\.column))
  }

  private func add(
    _ entry: Entry, _ sheet: TableSheet, _ columns: [String], to treaty: inout Treaty?
  ) {
    let isFirst = treaty?.memberships.isEmpty ?? true
    // In an accession, as in a withdrawal, those with the code 1 move if all others have 2; else all that are new.
    let moving = moving(entry.row, sheet, columns)
    let leaving = entry.type == "withdrawal" ? moving : []
    let joining = entry.type != "accession" ? [] : moving.isEmpty ? Set(columns) : moving
    for column in columns {
      guard let code = sheet.number(column, entry.row) else { continue }
      let text = String(code)
      let state =
        entry.year.flatMap { StateCodes.all.state(text, in: .isonum, on: $0) }
        ?? StateCodes.all.state(text, in: .isonum)
      guard let state else {
        sheet.file.report(
          TableRules.skippedNames, "the member \(code) is no number of ISO 3166-1",
          at: Document.Mark(line: Int(sheet.lines[entry.row]), column: 1))
        continue
      }
      if leaving.contains(column) {
        treaty?.leave(state, in: entry.year, row: entry.row)
      } else if entry.type == "base_treaty" || isFirst && entry.type == "accession"
        || joining.contains(column)
      {
        treaty?.join(Membership(state: state, from: entry.year, row: entry.row))
      } else if isFirst {
        // Members of a withdrawal without an earlier row belong in its year; since when, nothing says.
        treaty?.join(Membership(state: state, attested: entry.year, row: entry.row))
      }
    }
  }
}
