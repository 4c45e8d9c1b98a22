import TestSupport
import Testing

@testable import CompactGraph

@Suite struct NetworkTests {
  @Test func anUndirectedNetworkByHand() throws {
    let network = try Network(nodeCount: 4, edges: [(2, 0), (0, 1), (1, 1)])
    #expect(network.outStarts == [0, 2, 4, 5, 5])
    #expect(network.outTargets == [1, 2, 0, 1, 0])
    #expect(network.outWeights == nil && network.edgeCount == 3 && network.loopCount == 1)
    #expect(Array(network.targets(of: 0)) == [1, 2] && network.targets(of: 3).isEmpty)
    #expect(
      network.edges == [
        .init(source: 0, target: 1), .init(source: 0, target: 2), .init(source: 1, target: 1),
      ])
    #expect(network.edgeNumbers == [0, 1, 0, 2, 1])
    #expect(network.hasEdge(from: 0, to: 2) && network.hasEdge(from: 2, to: 0))
    #expect(!network.hasEdge(from: 2, to: 1) && network.weight(from: 2, to: 1) == 0)
  }

  @Test func aDirectedNetworkByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [
        .init(source: 2, target: 0, weight: 2), .init(source: 0, target: 1, weight: 0.5),
        .init(source: 2, target: 1, weight: 0),
      ], isDirected: true)
    #expect(network.outTargets == [1, 0, 1] && network.outWeights == [0.5, 2, 0])
    #expect(network.inStarts == [0, 1, 3, 3] && network.inSources == [2, 0, 2])
    #expect(network.inWeights == [2, 0.5, 0] && network.edgeCount == 3)
    #expect(network.edgeNumbers == [0, 1, 2])
    #expect(network.hasEdge(from: 2, to: 1) && !network.hasEdge(from: 1, to: 2))
  }

  @Test func nothingAtAll() throws {
    let empty = try Network(nodeCount: 0, edges: [(Int, Int)]())
    #expect(empty.nodeCount == 0 && empty.edgeCount == 0 && empty.edges.isEmpty)
    #expect(empty.components.groupCount == 0 && empty.components.largest == nil)
    #expect(empty.degreeOrder.isEmpty)
    let single = try Network(nodeCount: 1, edges: [(Int, Int)]())
    #expect(single.components.sizes == [1])
  }

  /// Whatever the list, the arrays are sound, and hold exactly the pairs of the list.
  @Test(arguments: [false, true])
  func everyNetworkIsSound(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let random = RandomEdges(using: &generator)
      let network = try Network(
        nodeCount: random.nodeCount, edges: random.edges, isDirected: isDirected)
      #expect(brokenInvariants(of: network) == [])
      var sums: [[Int]: Double] = [:]
      for edge in random.edges {
        let ends = [edge.source, edge.target]
        sums[isDirected ? ends : ends.sorted(), default: 0] += edge.weight
      }
      #expect(network.edgeCount == sums.count)
      for edge in network.edges { #expect(sums[[edge.source, edge.target]] == edge.weight) }
      for (position, number) in network.edgeNumbers.enumerated() {
        let edge = network.edges[Int(number)]
        let target = Int(network.outTargets[position])
        #expect(edge.target == target || (!isDirected && edge.source == target))
      }
    }
  }
}
