import CompactGraph
import Measures
import Testing

@Suite struct CoreNumbersTests {
  /// A complete four, a tail of two, a node alone and a node with only itself.
  @Test func coresByHand() throws {
    let network = try Network(
      nodeCount: 8,
      edges: [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (7, 7)])
    #expect(network.coreNumbers == [3, 3, 3, 3, 1, 1, 0, 0])
  }

  @Test func shapes() throws {
    #expect(try Shape.untied(0).coreNumbers.isEmpty && Shape.untied(2).coreNumbers == [0, 0])
    #expect(try Shape.star(5).coreNumbers == [1, 1, 1, 1, 1])
    #expect(try Shape.cycle(4).coreNumbers == [2, 2, 2, 2])
    let bothWays = try Network(nodeCount: 2, edges: [(0, 1), (1, 0)], isDirected: true)
    #expect(bothWays.coreNumbers == [1, 1])
  }

  /// Within the nodes of core *k* everyone has *k* ties, and taking out again and again who has
  /// fewer leaves exactly those.
  @Test func peelingGivesTheSame() throws {
    for network in try randomNetworks(seed: 17, count: 60) {
      let cores = network.coreNumbers
      for k in 0...(cores.max() ?? 0) + 1 {
        var left = Set(0..<network.nodeCount)
        while let weak = left.first(where: { node in
          left.count(where: {
            $0 != node
              && (network.hasEdge(from: node, to: $0) || network.hasEdge(from: $0, to: node))
          }) < k
        }) {
          left.remove(weak)
        }
        #expect(left == Set(cores.indices.filter { cores[$0] >= k }))
      }
    }
  }

  /// A node has as many neighbours of at least its own number as the number says, and not one more of
  /// larger ones than that.
  @Test func numbersHoldThemselvesUp() throws {
    let network = try largeRandomNetwork(seed: 18)
    let cores = network.coreNumbers
    for node in cores.indices {
      let others = network.targets(of: node).map { cores[Int($0)] }
      #expect(others.count { $0 >= cores[node] } >= cores[node])
      #expect(others.count { $0 > cores[node] } <= cores[node])
    }
  }
}
