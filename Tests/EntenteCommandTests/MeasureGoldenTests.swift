import Foundation
import GraphCore
import Interchange
import Measures
import TestSupport
import Testing

/// Every measure of the lists as the commands print it: one row for each table and measure, with the number of
/// rows, the sum of the values, and the first and the last row.
///
/// The southern women's numbers were compared with networkx, igraph, scikit-learn and bicm before they were
/// recorded, as were those of the lead roles of the bundled graph; `Scripts/reference` compares every single value.
@Suite struct MeasureGoldenTests {
  /// A table: its name, and the command of each measure without its input.
  private struct Table {
    let name: String
    let runs: [(label: String, line: String)]
  }

  private static let women = [
    Table(name: "brokers", runs: [("leiden", "brokers --by leiden")]),
    Table(name: "groups", runs: MeasureRuns.groupings.map { ($0, "groups --by \($0)") }),
    Table(name: "measure", runs: [("", "measure")]),
    Table(
      name: "overlap",
      runs: OverlapMeasure.allCases.map { ($0.name, "overlap --measure \($0.name) --top 30") }),
    Table(
      name: "rank-coalitions",
      runs: MeasureRuns.ofMembers.map { ($0.option, "rank --of coalitions --by \($0.option)") }),
    Table(
      name: "rank-countries",
      runs: MeasureRuns.ofMembers.map { ($0.option, "rank --by \($0.option)") }),
    Table(name: "rank-ties", runs: [("betweenness", "rank --of ties")]),
    Table(
      name: "significance",
      runs: [
        ("hypergeometric", "--correction holm"), ("sdsm", "--correction bh"),
        ("fdsm", "--correction bonferroni --trials 200"),
      ].map { ($0.0, "overlap --significance \($0.0) \($0.1)") }),
  ]

  private static let leads = [
    Table(
      name: "brokers",
      runs: [("strong-components", "brokers --by strong-components --on leader-follower")]),
    Table(name: "measure", runs: [("", "measure"), ("census", "census")]),
    Table(
      name: "rank-coalitions",
      runs: MeasureRuns.ofLeads.filter { $0.network == .leadership }.map {
        ($0.option, "rank --of coalitions --by \($0.option)")
      }),
    Table(
      name: "rank-countries",
      runs: MeasureRuns.ofLeads.map { ($0.option, "rank --by \($0.option)") }),
  ]

  @Test("The numbers of the southern women are the recorded ones")
  func ofWomen() throws {
    let scratch = try Scratch()
    try GraphFolder.write(
      SouthernWomen.graph(),
      to: scratch.folder.appending(path: "women", directoryHint: .isDirectory))
    try check(MeasureGoldenTests.women, "women", in: scratch)
  }

  @Test("The numbers of the lead roles of the bundled graph are the recorded ones")
  func ofLeads() throws { try check(MeasureGoldenTests.leads, nil, in: Scratch()) }

  private func check(_ tables: [Table], _ input: String?, in scratch: Scratch) throws {
    var text = "table,measure,rows,sum,first,last\n"
    for table in tables {
      for run in table.runs {
        let rows = try CommandLine.rows(
          run.line + (input.map { " " + $0 } ?? ""), in: scratch.folder)
        text += try lines(table.name, run.label, rows)
      }
    }
    try Golden.check(
      text, against: "Tests/EntenteCommandTests/Golden/\(input ?? "leads").csv")
  }

  /// The names of columns that are measures.
  private static let measures = Set(
    NodeMeasure.all.map { $0.name.replacing("-", with: "_") } + OverlapMeasure.allCases.map(\.name))

  private func lines(
    _ table: String, _ label: String, _ rows: [[String: String]]
  ) throws -> String {
    if table == "measure" {
      return rows.map { row in
        let name = (label.isEmpty ? "" : "\(label) ") + (row["measure"] ?? "")
        return "\(table),\(name),1,\(shown(row["value"])),,\n"
      }.joined()
    }
    let first = try #require(rows.first, "\(table) \(label)")
    let value = try #require(
      ["p", "total", "size"].first { first[$0] != nil }
        ?? first.keys.sorted().first { Self.measures.contains($0) }, "\(first.keys)")
    let sum = rows.reduce(0.0) { $0 + (Double($1[value] ?? "") ?? 0) }
    func end(_ row: [String: String]?) -> String {
      let names = ["party_name", "node_name", "coalition_name", "group", "a_name", "b_name"]
      let label = names.compactMap { row?[$0] }.joined(separator: " – ")
      return "\(label) \(shown(row?[value]))"
    }
    return
      "\(table),\(label),\(rows.count),\(shown("\(sum)")),\(end(rows.first)),\(end(rows.last))\n"
  }

  /// A number with eight digits: what is beyond is rounding.
  private func shown(_ text: String?) -> String {
    guard let text, text.contains("."), let number = Double(text) else { return text ?? "" }
    return abs(number) < 1e-14 ? "0" : String(format: "%.8g", number)
  }
}
