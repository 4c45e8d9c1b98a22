import CompactGraph
import Foundation

/// Computes every measure of every graph in a file, for Scripts/reference to compare.
///
/// A graph begins with a line of its own: `network NAME directed|undirected weighted|plain NODES` or
/// `incidence NAME ROWS COLUMNS`. Its edges follow, one a line: two numbers from 0 and, if weighted,
/// the weight. Printed is one line for each measure of each graph: the graph's name, the measure's,
/// and the values, separated by tabs; values by spaces. Words choose measures by their names.
@main
struct MeasureDriver {
  static func main() throws {
    guard CommandLine.arguments.count >= 2 else {
      FileHandle.standardError.write(Data("Usage: MeasureDriver FILE [WORD ...]\n".utf8))
      exit(64)
    }
    let words = Array(CommandLine.arguments.dropFirst(2))
    let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
    var graph: GivenGraph?
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if Int(fields[0]) != nil {
        graph?.edges.append(fields)
      } else {
        try graph?.printMeasures(with: words)
        graph = GivenGraph(head: fields)
      }
    }
    try graph?.printMeasures(with: words)
  }
}

/// A graph as it stands in the file.
private struct GivenGraph {
  let head: [Substring]
  var edges: [[Substring]] = []

  init(head: [Substring]) { self.head = head }

  /// Those with one of the words in their names, or all without words.
  func printMeasures(with words: [String]) throws {
    func isWanted(_ name: String) -> Bool { words.isEmpty || words.contains { name.contains($0) } }
    if head[0] == "incidence" {
      let incidence = Incidence(
        rows: number(head[2]), columns: number(head[3]),
        ties: edges.map { (row: number($0[0]), column: number($0[1])) })
      let measures = twoModeMeasures + overlapMeasures + affiliationMeasures
      for measure in measures where isWanted(measure.name) {
        report(measure.name, measure.values(incidence))
      }
      return
    }
    let weights = edges.map { $0.count > 2 ? Double($0[2]) ?? .nan : 1 }
    let network = try Network(
      nodeCount: number(head[4]), sources: edges.map { number($0[0]) },
      targets: edges.map { number($0[1]) }, weights: head[3] == "weighted" ? weights : nil,
      isDirected: head[2] == "directed")
    let measures = networkMeasures + communityMeasures
    for measure in measures where measure.applies(to: network) && isWanted(measure.name) {
      report(measure.name, measure.values(network))
    }
  }

  private func report(_ measure: String, _ values: [Double]) {
    print(head[1], measure, values.map { "\($0)" }.joined(separator: " "), separator: "\t")
  }

  private func number(_ text: Substring) -> Int {
    guard let number = Int(text) else { fatalError("\(text) is no number") }
    return number
  }
}
