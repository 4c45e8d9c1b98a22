package import Dates
package import GraphCore

extension Answer {
  /// Findings as a table, with the number of each severity.
  ///
  /// - Parameters:
  ///   - findings: The findings, of a review or of a reader that found no valid graph.
  ///   - level: The least severity that is listed; the numbers are of all.
  ///   - date: The newest date of the graph, if there is one.
  package init(_ findings: [Finding], level: Finding.Severity, date: PartialDate?) {
    let table = Table(
      "findings",
      columns: [
        Column("severity", .text), Column("code", .text), Column("file", .text),
        Column("line", .integer), Column("column", .integer),
        Column("message", .text),
      ], rows: findings.filter { $0.severity >= level }
    ) { finding in
      let place = finding.place
      return [
        .text(finding.severity.rawValue), .text(finding.code),
        place.file.map { .text($0) } ?? .missing,
        place.file == nil ? .missing : .integer(place.line),
        place.file == nil ? .missing : .integer(place.column), .text(finding.message),
      ]
    }
    self.init(
      command: "check", question: [("level", .text(level.rawValue))], date: date,
      counts: Finding.Severity.allCases.reversed().map { severity in
        ("\(severity.rawValue)s", .integer(findings.count { $0.severity == severity }))
      }, tables: [table])
  }
}
