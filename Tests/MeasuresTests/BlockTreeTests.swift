import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct BlockTreeTests {
  /// A triangle 0–1–2, of which 2 is tied to 3, and 3 to the leaves 4 and 5; 6 is alone.
  @Test func aTriangleWithABranchByHand() throws {
    let network = try Network(
      nodeCount: 7, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (3, 5)])
    let ones = [Double](repeating: 1, count: 7)
    let tree = BlockTree(of: network, network.biconnectivity, sources: ones)
    #expect(tree.count == 4)
    // Of 2 the branches have two and three nodes, of 3 three, one and one.
    #expect(tree.through == [0, 0, 12, 14, 0, 0, 0])
    var places = [Int32](repeating: 0, count: 7)
    let blocks = (0..<4).compactMap { tree.block($0, places: &places) }
    #expect(blocks.count == 1 && Array(blocks[0].nodes) == [0, 1, 2])
    #expect(blocks[0].sources == [1, 1, 4] && blocks[0].targets == [1, 1, 4])
    #expect(blocks[0].network.edgeCount == 3)
  }

  /// Cut or whole, the dependencies of all nodes and of some are the same: on trees, on random networks
  /// and on rings that hang together.
  @Test func partsAddUpToTheWhole() throws {
    var generator = SeededGenerator(seed: 13)
    var networks = try randomNetworks(seed: 13, count: 60, isDirected: false)
    for _ in 0..<20 {
      let count = Int.random(in: 2...60, using: &generator)
      var edges = (1..<count).map { (Int.random(in: 0..<$0, using: &generator), $0) }
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        edges.append(
          (
            Int.random(in: 0..<count, using: &generator),
            Int.random(in: 0..<count, using: &generator)
          ))
      }
      networks.append(try Network(nodeCount: count + 1, edges: edges))
    }
    for network in networks {
      for step in [1, 3] {
        let sources = Array(stride(from: 0, to: network.nodeCount, by: step))
        var single = Dependencies(network: network, edgeNumbers: [])
        for source in sources {
          single.add(source: source, starts: network.outStarts, targets: network.outTargets)
        }
        let parts = network.dependencies(of: sources, lengths: .step, wantsEdges: false).ofNodes
        #expect(agree(parts, single.ofNodes))
      }
    }
  }
}
