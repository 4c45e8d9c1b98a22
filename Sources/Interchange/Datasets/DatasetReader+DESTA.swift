import Dates
import Documents
import GraphCore
import States

// Trade agreements: one row for each treaty, accession or withdrawal, with members in the columns c1, c2 and so on.
extension DatasetReader {
  /// Reads the list of treaties.
  ///
  /// The members of a base treaty belong from its year. A member of an accession that is in no earlier row of the
  /// treaty belongs from the year of the accession. Who leaves in a withdrawal the columns do not say in one way,
  /// so those rows are left out, with their number.
  mutating func readDESTA() {
    guard let sheet = sheet(with: ["base_treaty", "name", "entry_type", "year", "c1"]) else {
      return
    }
    let columns = sheet.header.filter {
      $0.first == "c" && $0.dropFirst().allSatisfy(\.isNumber) && $0.count > 1
    }
    var report = TableReport(
      file: sheet.file.file, form: "one treaty a row, members across", unit: .rows,
      total: sheet.rowCount)
    struct Treaty {
      var name: String
      var id: Coalition.ID?
      var members: Set<String> = []
    }
    var treaties: [Int: Treaty] = [:]
    for row in sheet.lines.indices {
      let line = Int(sheet.lines[row])
      guard let number = sheet.number("base_treaty", row), let name = sheet.text("name", row) else {
        report.leaveOut("no treaty", line: line)
        continue
      }
      let type = sheet.text("entry_type", row) ?? "base_treaty"
      guard type == "base_treaty" || type == "accession" else {
        report.leaveOut(type.replacing("_", with: " "), line: line)
        continue
      }
      var treaty = treaties[number] ?? Treaty(name: name)
      let id = treaty.id ?? coalition(treaty.name, kind: "trade agreement")
      treaty.id = id
      report.read += 1
      let year = sheet.number("year", row).flatMap { PartialDate(year: $0) }
      if type == "base_treaty",
        let position = builder.coalitions.firstIndex(where: { $0.id == id }),
        builder.coalitions[position].founded.isEmpty
      {
        builder.coalitions[position].founded = [.init(date: year, claim: claim(sheet, row))]
      }
      for column in columns {
        guard let code = sheet.number(column, row) else { continue }
        let text = String(code)
        let state =
          year.flatMap { StateCodes.all.state(text, in: .isonum, on: $0) }
          ?? StateCodes.all.state(text, in: .isonum)
        guard let state else {
          sheet.file.report(
            TableRules.skippedNames, "the member \(code) is no number of ISO 3166-1",
            at: Document.Mark(line: line, column: 1))
          continue
        }
        guard treaty.members.insert(state).inserted else { continue }
        var claim = claim(sheet, row)
        claim.from = year
        builder.add(Identifier(state), to: id, claim)
      }
      treaties[number] = treaty
    }
    for left in report.leftOut {
      sheet.file.report(
        TableRules.skippedNames,
        "\(left.count) rows of the type \(left.reason.quoted) left out: the columns do not say who joins or leaves",
        at: Document.Mark(line: left.firstLine, column: 1))
    }
    reports.append(report)
  }
}
