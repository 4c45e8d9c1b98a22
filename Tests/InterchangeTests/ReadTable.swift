import Dates
import GraphCore

@testable import Interchange

/// A table that tests read: its ties as short texts, its findings as codes.
struct ReadTable {
  /// The graph; `nil` if there are errors.
  let graph: CoalitionGraph?
  /// The account of each table.
  let reports: [TableReport]
  /// The findings of a table that is refused, or the remarks on one that is read.
  let findings: [Finding]

  init(_ text: String, change: (inout TableReader.Options) -> Void = { _ in }) {
    var options = TableReader.Options()
    change(&options)
    do {
      let reading = try TableReader.read(
        [TableFile("t.csv", Array(text.utf8))], options: options)
      graph = reading.graph
      reports = reading.reports
      findings = reading.graph.remarks
    } catch {
      graph = nil
      reports = []
      findings = error.findings
    }
  }

  /// The ties as `FRA-nato-member`.
  var ties: [String] {
    graph?.ties.map { "\($0.tie.party)-\($0.tie.coalition)-\($0.role.rawValue)" } ?? []
  }

  /// The ties with their dates, as `FRA-nato 1949…1990`.
  var periods: [String] {
    graph?.ties.map { row in
      "\(row.tie.party)-\(row.tie.coalition) \(row.claim.from?.description ?? "")"
        + "…\(row.claim.to?.description ?? "")"
    } ?? []
  }

  /// The codes of all findings.
  var codes: [String] { findings.map(\.code) }

  /// True if the rows or cells of each table add up.
  var addsUp: Bool {
    reports.allSatisfy { report in
      report.read + report.merged + report.leftOut.reduce(0) { $0 + $1.count } == report.total
    }
  }
}
