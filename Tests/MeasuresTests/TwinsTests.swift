import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct TwinsTests {
  /// Leaves of a star are twins; so are the corners opposite each other in a square. A loop changes
  /// nothing, and neighbours are never twins.
  @Test func classesByHand() throws {
    let star = Twins(of: try Shape.star(4))
    #expect(
      star.classes == [0, 1, 1, 1] && star.representatives == [0, 1] && star.sizes == [1, 3])
    let square = try Network(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 0)])
    #expect(Twins(of: square).classes == [0, 1, 0, 1, 2])
    let triangle = try Shape.complete(3)
    let untied = try Shape.untied(3)
    let nothing = try Shape.untied(0)
    #expect(Twins(of: triangle).sizes == [1, 1, 1])
    #expect(Twins(of: untied).sizes == [3] && Twins(of: nothing).sizes.isEmpty)
    let directed = try Network(nodeCount: 3, edges: [(0, 1), (0, 2)], isDirected: true)
    #expect(Twins(of: directed).sizes == [1, 1, 1])
  }

  /// Two nodes are in one class exactly if their neighbours, themselves apart, are the same.
  @Test func twinsHaveTheSameNeighbours() throws {
    for network in try randomNetworks(seed: 23, isDirected: false) {
      let twins = Twins(of: network)
      let rows = (0..<network.nodeCount).map { node in
        network.targets(of: node).filter { Int($0) != node }
      }
      for a in rows.indices {
        for b in rows.indices {
          #expect((twins.classes[a] == twins.classes[b]) == (rows[a] == rows[b]))
        }
      }
      #expect(twins.sizes.reduce(0, +) == Double(network.nodeCount))
    }
  }

  /// In affiliation networks with many twins, taking them together gives what pairs one by one do,
  /// and what sources one by one do when only some are asked.
  @Test func betweennessIsThatOfAllPairs() throws {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<40 {
      let ties = (0..<25).map { _ in
        (
          row: Int.random(in: 0..<4, using: &generator),
          column: Int.random(in: 0..<12, using: &generator)
        )
      }
      let network = Incidence(rows: 4, columns: 12, ties: ties).network
      let pairs = AllPairs(network) { _ in 1 }
      let n = network.nodeCount
      let sources = [0, 1, 5, 6, 7, 8]
      var expected = [Double](repeating: 0, count: n)
      for s in sources {
        for t in 0..<n where s != t && pairs.distances[s][t] < .infinity {
          for v in 0..<n where v != s && v != t {
            if pairs.distances[s][v] + pairs.distances[v][t] == pairs.distances[s][t] {
              expected[v] += pairs.counts[s][v] * pairs.counts[v][t] / pairs.counts[s][t]
            }
          }
        }
      }
      let found = network.dependencies(of: sources, lengths: .step, wantsEdges: false).ofNodes
      #expect(agree(found, expected))
      // With an edge asked for, twins are told apart.
      let apart = network.dependencies(of: 0..<n, lengths: .step, wantsEdges: true).ofNodes
      #expect(agree(network.betweenness().map { 2 * $0 }, apart))
    }
  }
}
