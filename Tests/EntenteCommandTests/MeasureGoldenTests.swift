import Foundation
import Interchange
import TestSupport
import Testing

/// Every measure of the catalogue as the commands print it, a line for each number with the measure in
/// front of it, so that a difference says which measure changed. Numbers have nine digits.
///
/// The southern women's numbers were compared with networkx 3.6.1, igraph 1.0.0, scikit-learn 1.9.1 and
/// bicm 3.4.0 before they were recorded, measure by measure, as were those of the leads of the graph that
/// ships with the program. To record anew, set `RECORD_GOLDEN=1`, and compare again.
@Suite struct MeasureGoldenTests {
  struct Golden: Sendable, CustomTestStringConvertible {
    let file: String
    let header: String
    /// What stands in front of each line, and the command without its input.
    let runs: [(label: String, command: String)]
    var isOfWomen = true
    var testDescription: String { file }
  }

  private static let measures = [
    "degree", "degree --on projection", "strength", "closeness", "closeness --on projection",
    "harmonic", "harmonic --on projection", "betweenness", "betweenness --on projection",
    "eigenvector", "eigenvector --on projection", "pagerank", "pagerank --on projection", "katz",
    "katz --on projection", "subgraph", "subgraph --on projection", "birank", "redundancy",
    "s-betweenness --share 3", "s-closeness --share 3", "s-harmonic --share 3", "clustering",
    "clustering-barrat", "clustering-onnela", "constraint", "effective-size", "brokerage", "core",
    "core --on projection",
  ]
  private static let leadMeasures = ["leads", "hits"]
  private static let followMeasures = [
    "out-degree", "in-degree", "betweenness --on leader-follower", "brokerage --on leader-follower",
  ]
  private static let methods = [
    "leiden", "louvain", "propagation", "components", "cores", "twins", "core-periphery",
  ]

  static let goldens = [
    Golden(
      file: "women-rank-countries.csv", header: "measure,rank,code,country,score",
      runs: measures.map { ($0, "rank --by \($0)") }),
    Golden(
      file: "women-rank-coalitions.csv", header: "measure,rank,id,coalition,score",
      runs: measures.map { ($0, "rank --of coalitions --by \($0)") }),
    Golden(
      file: "women-rank-ties.csv", header: "measure,rank,code,country,id,coalition,score,bridge",
      runs: [("betweenness", "rank --of ties")]),
    Golden(
      file: "women-overlap.csv", header: "measure,a,b,value,value_upper,names",
      runs: ["shared", "jaccard", "overlap", "cosine", "newman", "ratio"].map {
        ($0, "overlap --measure \($0) --top 30")
      }),
    Golden(
      file: "women-significance.csv",
      header: "model,a,b,value,shared,expected,p,p_adjusted,significant",
      runs: [
        ("hypergeometric", "--correction holm"), ("sdsm", "--correction bh"),
        ("fdsm", "--correction bonferroni --trials 200"),
      ].map { ($0.0, "overlap --significance \($0.0) \($0.1)") }),
    Golden(
      file: "women-groups.csv", header: "method,group,id,name,stability",
      runs: methods.map { ($0, "groups --by \($0)") }
        + methods.filter { $0 != "louvain" }.map {
          ($0 + " --of both", "groups --of both --by \($0)")
        }
        + [("leiden --runs 20", "groups --runs 20")]),
    Golden(
      file: "women-brokers.csv",
      header:
        "groups,id,name,group,coordinator,itinerant,gatekeeper,representative,liaison,total",
      runs: [("leiden", "groups --brokers projection")]),
    Golden(
      file: "women-measure.csv", header: "command,measure,value,definition,source",
      runs: [("measure", "measure")]),
    Golden(
      file: "leads-rank-countries.csv", header: "measure,rank,code,country,score",
      runs: (leadMeasures + followMeasures).map { ($0, "rank --by \($0)") }, isOfWomen: false),
    Golden(
      file: "leads-rank-coalitions.csv", header: "measure,rank,id,coalition,score",
      runs: leadMeasures.map { ($0, "rank --of coalitions --by \($0)") }, isOfWomen: false),
    Golden(
      file: "leads-brokers.csv",
      header:
        "groups,id,name,group,coordinator,itinerant,gatekeeper,representative,liaison,total",
      runs: [("strong-components", "groups --by strong-components --brokers leader-follower")],
      isOfWomen: false),
    Golden(
      file: "leads-measure.csv", header: "command,measure,value,definition,source",
      runs: [("measure", "measure"), ("measure --census", "measure --census")], isOfWomen: false),
  ]

  @Test(arguments: goldens) func everyMeasure(_ golden: Golden) throws {
    let scratch = try Scratch()
    let women = scratch.folder.appending(path: "women", directoryHint: .isDirectory)
    try GraphFolder.write(SouthernWomen.graph(), to: women)
    var text = golden.header + "\n"
    for (label, command) in golden.runs {
      let outcome = try Program.run(
        command.split(separator: " ").map(String.init) + (golden.isOfWomen ? ["women"] : [])
          + ["--format", "csv"], in: scratch.folder)
      #expect(outcome.status == 0, "\(label): \(outcome.complaints)")
      let lines = outcome.output.split(separator: "\n")
      #expect(golden.header.hasSuffix(lines.first ?? "nothing"), "\(label)")
      #expect(lines.count > 1, "\(label)")
      for line in lines.dropFirst() { text += "\(label),\(rounded(line))\n" }
    }
    let file = Repository.root.appending(path: "Tests/EntenteTests/Golden/\(golden.file)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(golden.file)")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let (old, new) = (expected.split(separator: "\n"), text.split(separator: "\n"))
    let differences = new.difference(from: old).prefix(10).map { change in
      switch change {
      case .remove(_, let line, _): "-\(line)"
      case .insert(_, let line, _): "+\(line)"
      }
    }
    #expect(differences.isEmpty, "\(golden.file) differs:\n\(differences.joined(separator: "\n"))")
  }

  /// The line with nine digits of each number that has more: what is beyond is rounding.
  private func rounded(_ line: Substring) -> String {
    line.split(separator: ",", omittingEmptySubsequences: false).map { field in
      guard field.contains("."), let number = Double(field) else { return String(field) }
      return abs(number) < 1e-14 ? "0.0" : String(format: "%.9g", number)
    }.joined(separator: ",")
  }
}
