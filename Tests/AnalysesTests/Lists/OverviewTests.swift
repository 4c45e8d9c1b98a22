import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct GraphSummaryTests {
  /// Every kind of fact that was collected is there, none dropped: the figures of the collection.
  @Test func theBundledGraphIsComplete() throws {
    let graph = try GraphFolder.ukraineSupport()
    let counts = Dictionary(
      uniqueKeysWithValues: graph.summary.rows.map { ($0[0].plain, Int($0[1].plain) ?? -1) })
    let collected = [
      "nodes: coalition": 36, "nodes: country": 61, "nodes: body": 16, "nodes: official": 92,
      "nodes: meeting": 63, "nodes: mechanism": 42, "sources": 308, "disputes": 49,
      "claims of membership or lead": 816, "declared sizes": 149, "appearances": 137,
      // One of them is stated by a second source.
      "offices": 98 + 1,
    ]
    for (what, count) in collected { #expect(counts[what] == count, "\(what)") }
    #expect(graph.disputes.map(\.sides.count).reduce(0, +) == 134)
    #expect(graph.disputes.allSatisfy { $0.sides.count >= 2 })
    #expect(counts["nodes"] == graph.nodes.count && counts["edges"] == graph.edges.count)
  }
}
