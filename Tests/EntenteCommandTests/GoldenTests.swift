import Foundation
import TestSupport
import Testing

/// What the program prints, against what a person has read and found right.
///
/// To record anew, set `RECORD_GOLDEN=1`, and read what changed: recording fails the test.
@Suite struct GoldenTests {
  static let runs: [(file: String, arguments: [String])] = [
    ("help.txt", ["--help"]),
    ("help-rank.txt", ["rank", "--help"]),
    ("help-overlap.txt", ["overlap", "--help"]),
    ("help-groups.txt", ["groups", "--help"]),
    ("help-measure.txt", ["measure", "--help"]),
    ("help-measures.txt", ["help", "measures"]),
    ("help-draw.txt", ["draw", "--help"]),
    ("help-show.txt", ["show", "--help"]),
    ("help-export.txt", ["export", "--help"]),
    ("help-check.txt", ["check", "--help"]),
    ("help-diff.txt", ["diff", "--help"]),
    ("help-timeline.txt", ["timeline", "--help"]),
    ("help-what-if.txt", ["what-if", "--help"]),
    ("help-convert.txt", ["convert", "--help"]),
    ("timeline-poland.csv", ["timeline", "POL", "--kind", "capability", "--format", "csv"]),
    ("what-if.csv", ["what-if", "--leave", "USA:artillery", "--format", "csv"]),
    (
      "what-would-change.csv",
      ["rank", "--kind", "capability", "--what-would-change", "--top", "3", "--format", "csv"]
    ),
    ("disputes.txt", ["check", "--disputes"]),
    ("rank.txt", ["rank", "--format", "table"]),
    ("rank-capability.csv", ["rank", "--kind", "capability", "--format", "csv"]),
    ("rank-2024-06.csv", ["rank", "--as-of", "2024-06", "--format", "csv"]),
    ("rank-top.json", ["rank", "--top", "3", "--format", "json"]),
    ("overlap.txt", ["overlap", "--kind", "capability", "--format", "table", "--top", "12"]),
    (
      "overlap-countries.csv",
      [
        "overlap", "--of", "countries", "--with", "Poland", "--measure", "jaccard", "--top", "10",
        "--format", "csv",
      ]
    ),
    (
      "rank-sources.txt",
      ["rank", "--kind", "capability", "--top", "3", "--sources", "--format", "table"]
    ),
    ("rank-betweenness.txt", ["rank", "--by", "betweenness", "--format", "table", "--top", "12"]),
    (
      "rank-coalitions.csv",
      ["rank", "--by", "eigenvector", "--of", "coalitions", "--format", "csv"]
    ),
    (
      "rank-officials.txt",
      ["rank", "--of", "officials", "--by", "degree", "--format", "table", "--top", "8"]
    ),
    ("rank-methods.txt", ["rank", "--by", "betweenness", "--methods"]),
    (
      "overlap-sdsm.txt",
      [
        "overlap", "--of", "coalitions", "--measure", "jaccard", "--significance", "sdsm",
        "--format",
        "table", "--top", "12",
      ]
    ),
    ("overlap-sets.txt", ["overlap", "--sets", "--kind", "capability", "--format", "table"]),
    ("groups.txt", ["groups", "--by", "leiden", "--runs", "50", "--format", "table"]),
    ("measure.txt", ["measure", "--format", "table"]),
    ("tenures.csv", ["measure", "--tenures", "--kind", "capability", "--format", "csv"]),
    ("show-artillery.txt", ["show", "artillery", "--as-of", "2025-01-20"]),
    ("show-willing.txt", ["show", "coalition-of-the-willing", "--as-of", "2025-07-10"]),
    ("show-france.txt", ["show", "FRA"]),
    ("show-klochko.txt", ["show", "klochko"]),
    ("show-meeting.txt", ["show", "artillery-2025-01"]),
    ("summary.csv", ["show", "--summary", "--format", "csv"]),
    ("draw-capability.dot", ["draw", "--kind", "capability", "--format", "dot"]),
    (
      "draw-artillery.dot",
      ["draw", "--focus", "artillery", "--as-of", "2025-01-20", "--format", "dot"]
    ),
  ]

  @Test(arguments: runs)
  func printsWhatWasFoundRight(_ file: String, _ arguments: [String]) throws {
    let golden = Repository.root.appending(path: "Tests/EntenteTests/Golden/\(file)")
    let outcome = try Program.run(arguments, environment: ["COLUMNS": "100"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try outcome.bytes.write(to: golden)
      Issue.record("recorded \(file)")
      return
    }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    if outcome.output != expected {
      Issue.record("\(file) differs:\n\(difference(expected, outcome.output))")
    }
  }

  /// The lines that were taken out and put in, the first ten.
  private func difference(_ old: String, _ new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    return after.difference(from: before).prefix(10).map { change in
      switch change {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }
}
