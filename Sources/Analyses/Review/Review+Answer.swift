package import GraphCore

extension Review {
  /// The findings as a table.
  ///
  /// - Parameters:
  ///   - graph: The graph that was reviewed.
  ///   - level: The least severity that is listed.
  /// - Returns: The answer with the table and the number of findings of each severity.
  package func answer(in graph: CoalitionGraph, level: Finding.Severity = .warning) -> Answer {
    let listed = findings.filter { $0.severity >= level }
    let table = Table(
      "findings",
      columns: [
        Column("severity", .text), Column("code", .text),
        Column("message", .text, isWrapped: true), Column("file", .text),
        Column("line", .integer), Column("column", .integer),
      ], rows: listed
    ) { finding in
      let place = finding.place
      return [
        .text(finding.severity.rawValue), .text(finding.code), .text(finding.message),
        place.file.map { .text($0) } ?? .missing,
        place.file == nil ? .missing : .integer(place.line),
        place.file == nil ? .missing : .integer(place.column),
      ]
    }
    return Answer(
      command: "check", question: [("level", .text(level.rawValue))], date: graph.newestDate,
      counts: Finding.Severity.allCases.reversed().map { severity in
        (
          "\(severity.rawValue)s",
          .integer(findings.count { $0.severity == severity })
        )
      }, tables: [table])
  }
}
