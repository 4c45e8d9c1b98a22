import Analyses
import Interchange

extension Answer {
  /// The account of the rows of tables: for each table the number of all, of those that were read or merged, and
  /// of those that were left out for each reason. The numbers add up.
  init(_ reports: [TableReport]) {
    struct Line {
      let report: TableReport
      let outcome: String
      let count: Int
      var reason: String?
      var line: Int?
    }
    let lines = reports.flatMap { report in
      [
        Line(report: report, outcome: "all", count: report.total),
        Line(report: report, outcome: "read", count: report.read),
        Line(report: report, outcome: "merged", count: report.merged),
      ]
        + report.leftOut.map {
          Line(
            report: report, outcome: "left out", count: $0.count, reason: $0.reason,
            line: $0.firstLine)
        }
    }
    let table = Table(
      "input",
      columns: [
        Column("file", .text), Column("form", .text), Column("unit", .text),
        Column("outcome", .text), Column("count", .integer), Column("reason", .text),
        Column("first_line", .integer),
      ], rows: lines
    ) { line in
      [
        .text(line.report.file), .text(line.report.form), .text(line.report.unit.rawValue),
        .text(line.outcome), .integer(line.count), line.reason.map { .text($0) } ?? .missing,
        line.line.map { .integer($0) } ?? .missing,
      ]
    }
    self.init(command: "convert", tables: [table])
  }
}
