import CompactGraph
import Foundation

/// Computes every measure of every graph in a file, for Scripts/reference to compare.
///
/// A graph begins with a line of its own: `network NAME directed|undirected weighted|plain NODES` or
/// `incidence NAME ROWS COLUMNS`. Its edges follow, one a line: two numbers from 0 and, if weighted,
/// the weight. Printed is one line for each measure of each graph: the graph's name, the measure's,
/// and the values, separated by tabs; values by spaces. Words choose measures by their names. A dated
/// network begins with `history NAME COUNTRIES COALITIONS DATE DATE` (see `History`).
///
/// With `--time` first, the words are whole names, and printed are the seconds that the measure takes:
/// the median of calls that go on for a twentieth of a second after a first one that does not count.
@main
struct MeasureDriver {
  static func main() throws {
    var arguments = CommandLine.arguments.dropFirst()
    let isTimed = arguments.first == "--time"
    if isTimed { arguments.removeFirst() }
    guard let file = arguments.popFirst() else {
      FileHandle.standardError.write(Data("Usage: MeasureDriver [--time] FILE [WORD ...]\n".utf8))
      exit(64)
    }
    let choice = Choice(words: Array(arguments), isTimed: isTimed)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    var graph: GivenGraph?
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if Int(fields[0]) != nil {
        graph?.edges.append(fields)
      } else {
        try graph?.printMeasures(choice)
        graph = GivenGraph(head: fields)
      }
    }
    try graph?.printMeasures(choice)
  }
}

/// Which measures are wanted, and whether their time is.
private struct Choice {
  let words: [String]
  let isTimed: Bool

  func wants(_ name: String) -> Bool {
    words.isEmpty || words.contains { isTimed ? name == $0 : name.contains($0) }
  }

  func report(_ graph: Substring, _ measure: String, _ compute: () -> [Double]) {
    let values = isTimed ? [seconds(of: compute)] : compute()
    print(graph, measure, values.map { "\($0)" }.joined(separator: " "), separator: "\t")
  }

  private func seconds(of compute: () -> [Double]) -> Double {
    let clock = ContinuousClock()
    var times: [Duration] = []
    var sum = Duration.zero
    var valueCount = compute().count
    while times.isEmpty || (sum < .milliseconds(50) && times.count < 1000) {
      let time = clock.measure { valueCount += compute().count }
      times.append(time)
      sum += time
    }
    precondition(valueCount >= 0)
    return times.sorted()[times.count / 2] / .seconds(1)
  }
}

/// A graph as it stands in the file.
private struct GivenGraph {
  let head: [Substring]
  var edges: [[Substring]] = []

  init(head: [Substring]) { self.head = head }

  func printMeasures(_ choice: Choice) throws {
    switch head[0] {
    case "incidence":
      let incidence = Incidence(
        rows: number(head[2]), columns: number(head[3]),
        ties: edges.map { (row: number($0[0]), column: number($0[1])) })
      let measures =
        nodeMeasures + twoModeMeasures + overlapMeasures + affiliationMeasures + setMeasures
      for measure in measures where choice.wants(measure.name) {
        choice.report(head[1], measure.name) { measure.values(incidence) }
      }
    case "history":
      let history = try History(head: head, lines: edges)
      for measure in historyMeasures where choice.wants(measure.name) {
        choice.report(head[1], measure.name) { measure.values(history) }
      }
    default:
      let weights = edges.map { $0.count > 2 ? Double($0[2]) ?? .nan : 1 }
      let network = try Network(
        nodeCount: number(head[4]), sources: edges.map { number($0[0]) },
        targets: edges.map { number($0[1]) }, weights: head[3] == "weighted" ? weights : nil,
        isDirected: head[2] == "directed")
      let measures =
        networkMeasures + communityMeasures + positionMeasures
        + (choice.isTimed ? timedMeasures : [])
      for measure in measures where measure.applies(to: network) && choice.wants(measure.name) {
        choice.report(head[1], measure.name) { measure.values(network) }
      }
    }
  }

  private func number(_ text: Substring) -> Int {
    guard let number = Int(text) else { fatalError("\(text) is no number") }
    return number
  }
}
