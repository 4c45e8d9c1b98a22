import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct ModularityTests {
  /// Two triangles joined by a tie: 2 (3/7 − (7/14)²) = 5/14. With weights of 2 the same. As a directed
  /// cycle of four in two halves: 2 (1/4 − 2·2/16) = 0.
  @Test func byHand() throws {
    let edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]
    let halves = Partition([0, 0, 0, 1, 1, 1])
    let network = try Network(nodeCount: 6, edges: edges)
    #expect(agree(network.modularity(of: halves), 5.0 / 14))
    #expect(agree(network.modularity(of: halves, resolution: 0.5), 6.0 / 7 - 0.25))
    let heavy = try Network(
      nodeCount: 6, edges: edges.map { Network.Edge(source: $0.0, target: $0.1, weight: 2) })
    #expect(agree(heavy.modularity(of: halves), 5.0 / 14))
    let cycle = try Network(
      nodeCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], isDirected: true)
    #expect(abs(cycle.modularity(of: Partition([0, 0, 1, 1]))) < 1e-15)
    // One loop and one tie: within 1 of 2 edges, strengths 3 and 1 of 4.
    let loop = try Network(nodeCount: 2, edges: [(0, 0), (0, 1)])
    #expect(agree(loop.modularity(of: Partition([0, 1])), 0.5 - 10.0 / 16))
  }

  /// Two separate blocks of rows and columns: 2 (1/2 − 1/4) = 1/2.
  @Test func barberByHand() {
    let blocks = Incidence(
      rows: 4, columns: 4,
      ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3)])
    #expect(blocks.modularity(of: Partition([0, 0, 1, 1, 0, 0, 1, 1])) == 0.5)
    #expect(blocks.modularity(of: Partition([0, 0, 0, 0, 0, 0, 0, 0])) == 0)
    #expect(blocks.modularity(of: Partition([0, 0, 1, 1, 1, 1, 0, 0])) == -0.5)
  }

  @Test func nothing() throws {
    #expect(
      try Network(nodeCount: 3, edges: [(Int, Int)]()).modularity(of: Partition([0, 1, 1])) == 0)
    #expect(
      try Network(nodeCount: 0, edges: [(Int, Int)]()).modularity(of: Partition([Int]())) == 0)
    #expect(Incidence(rows: 1, columns: 1, ties: []).modularity(of: Partition([0, 0])) == 0)
  }

  /// By the sum over all pairs of nodes; one group alone has 1 less the resolution.
  @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
  func theSameAsAllPairs(isDirected: Bool, isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<150 {
      let network = try RandomNetworks.next(
        &generator, isDirected: isDirected, isWeighted: isWeighted)
      let count = network.nodeCount
      let partition = Partition((0..<count).map { _ in Int.random(in: 0...2, using: &generator) })
      let resolution = Double(Int.random(in: 1...8, using: &generator)) / 4
      func entry(_ a: Int, _ b: Int) -> Double {
        network.weight(from: a, to: b) * (a == b && !isDirected ? 2 : 1)
      }
      let out = (0..<count).map { a in (0..<count).reduce(0) { $0 + entry(a, $1) } }
      let into = (0..<count).map { b in (0..<count).reduce(0) { $0 + entry($1, b) } }
      let total = out.reduce(0, +)
      var sum = 0.0
      for a in 0..<count {
        for b in 0..<count where partition.labels[a] == partition.labels[b] && total > 0 {
          sum += (entry(a, b) - resolution * out[a] * into[b] / total) / total
        }
      }
      #expect(abs(network.modularity(of: partition, resolution: resolution) - sum) < 1e-12)
      let one = network.modularity(
        of: Partition([Int](repeating: 0, count: count)), resolution: 0.25)
      #expect(abs(one - (total > 0 ? 0.75 : 0)) < 1e-12)
    }
  }
}
