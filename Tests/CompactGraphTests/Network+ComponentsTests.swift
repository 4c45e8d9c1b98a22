import TestSupport
import Testing

@testable import CompactGraph

@Suite struct NetworkComponentsTests {
  @Test func partsByHand() throws {
    let network = try Network(nodeCount: 6, edges: [(4, 1), (0, 3), (5, 4)])
    let components = network.components
    #expect(components.labels == [0, 1, 2, 0, 1, 1] && components.sizes == [2, 3, 1])
    #expect(components.largest == 1 && components.nodes(of: 1) == [1, 4, 5])
  }

  @Test func directionsAreForgotten() throws {
    let network = try Network(nodeCount: 3, edges: [(1, 0), (2, 0)], isDirected: true)
    #expect(network.components.sizes == [3])
  }

  @Test func theFirstOfEqualPartsIsTheLargest() throws {
    let network = try Network(nodeCount: 4, edges: [(0, 1), (2, 3)])
    #expect(network.components.largest == 0)
  }

  /// Two nodes are in one part exactly if joining the ends of every edge joins them.
  @Test(arguments: [false, true])
  func partsAreThoseOfUnionFind(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 29)
    for _ in 0..<100 {
      let random = RandomEdges(using: &generator)
      let network = try Network(
        nodeCount: random.nodeCount, edges: random.edges, isDirected: isDirected)
      var parts = UnionFind(count: random.nodeCount)
      for edge in random.edges { parts.join(edge.source, edge.target) }
      let components = network.components
      #expect(components.groupCount == parts.partCount)
      for edge in random.edges {
        #expect(components.labels[edge.source] == components.labels[edge.target])
      }
      #expect(components.sizes.reduce(0, +) == random.nodeCount)
    }
  }

  /// Long paths with numbers in any order, and a large part beside small ones.
  @Test func largePartsAndLongPaths() throws {
    var generator = SeededGenerator(seed: 30)
    for _ in 0..<20 {
      let order = (0..<3_000).shuffled(using: &generator)
      // Paths of 2,000, 600 and 400 nodes.
      let edges = (1..<3_000).filter { $0 != 2_000 && $0 != 2_600 }.map {
        (order[$0 - 1], order[$0])
      }
      let components = try Network(nodeCount: 3_000, edges: edges).components
      #expect(components.sizes.sorted() == [400, 600, 2_000])
      #expect(components == Partition(Partition(components.labels).labels))
      #expect(edges.allSatisfy { components.labels[$0.0] == components.labels[$0.1] })
    }
  }
}
