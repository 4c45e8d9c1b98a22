import Foundation
import NetworkMeasures

/// An edge list of a million nodes, read as a user of the package reads it, and five measures.
///
/// Printed is one line of JSON: the seconds of each step, and numbers by which the results of other
/// programs are compared, whatever the order of their nodes.
enum GraphFromFile {
  static func run(_ file: String) throws {
    var steps: [String] = []
    func step<Result>(_ name: String, _ compute: () throws -> Result) rethrows -> Result {
      let begin = ContinuousClock.now
      let result = try compute()
      steps.append("\"\(name)\": \((ContinuousClock.now - begin) / .seconds(1))")
      return result
    }
    let network = try step("read") {
      try Network(EdgeList(utf8: [UInt8](Data(contentsOf: URL(filePath: file)))))
    }
    let scores = step("pagerank") { network.pageRank(until: StoppingRule(tolerance: 1e-9)).values }
    let cores = step("cores") { network.coreNumbers }
    let components = step("components") { network.components.groupCount }
    let clustering = step("clustering") { network.localClustering }
    print(
      """
      {"steps": {\(steps.joined(separator: ", "))}, "results": {"nodes": \(network.nodeCount), \
      "edges": \(network.edgeCount), "largest PageRank": \(scores.max() ?? 0), \
      "sum of squares of PageRank": \(scores.reduce(0) { $0 + $1 * $1 }), \
      "sum of core numbers": \(cores.reduce(0, +)), "largest core number": \(cores.max() ?? 0), \
      "components": \(components), "sum of clustering": \(clustering.reduce(0, +))}}
      """)
  }
}
