import CompactGraph
import Measures
import Testing

@Suite struct BiconnectivityTests {
  /// Two triangles that share node 2, and a tail 4–5 with a loop at its end.
  @Test func aBowTieByHand() throws {
    let network = try Network(
      nodeCount: 7, edges: [(0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4), (4, 5), (5, 5)])
    let parts = network.biconnectivity
    #expect(parts.edgeLabels == [0, 0, 0, 1, 1, 1, 2, -1] && parts.componentCount == 3)
    #expect(parts.articulationPoints == [2, 4] && parts.bridges == [6])
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 4] {
      let parts = try Shape.untied(count).biconnectivity
      #expect(
        parts.componentCount == 0 && parts.articulationPoints.isEmpty && parts.bridges.isEmpty)
    }
    #expect(try Shape.cycle(5).biconnectivity.componentCount == 1)
    #expect(try Shape.path(4).biconnectivity.bridges == [0, 1, 2])
    #expect(try Shape.path(100_000).biconnectivity.articulationPoints.count == 99_998)
  }

  /// Taking a node or an edge out makes more components exactly if it is one of those named.
  @Test func whatIsTakenOutIsMissed() throws {
    for network in try randomNetworks(seed: 16, count: 60).map(\.undirected) {
      let parts = network.biconnectivity
      let count = network.components.groupCount
      for node in 0..<network.nodeCount {
        let others = (0..<Int32(network.nodeCount)).filter { Int($0) != node }
        let left = network.induced(by: others).components.groupCount
        #expect(parts.articulationPoints.contains(Int32(node)) == (left > count))
      }
      for edge in network.edges.indices {
        var edges = network.edges
        edges.remove(at: edge)
        let left = try Network(nodeCount: network.nodeCount, edges: edges).components.groupCount
        #expect(parts.bridges.contains(Int32(edge)) == (left > count))
      }
    }
  }
}
