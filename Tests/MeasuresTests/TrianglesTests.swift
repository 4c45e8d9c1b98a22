import CompactGraph
import Testing

@testable import Measures

@Suite struct TrianglesTests {
  /// Two triangles with a tie in common, and a loop.
  @Test func cornersByHand() throws {
    let network = try Network(
      nodeCount: 5, edges: [(0, 1), (1, 2), (0, 2), (1, 3), (2, 3), (3, 4), (4, 4)])
    #expect(Triangles(of: network).corners == [1, 2, 2, 1, 0])
  }

  /// In a network that is large enough for several cores, against the neighbours that the ends of each
  /// tie have in common.
  @Test func cornersAreSharedNeighbours() throws {
    let network = try largeRandomNetwork(seed: 20)
    let neighbours = (0..<network.nodeCount).map { Set(network.targets(of: $0)) }
    let expected = (0..<network.nodeCount).map { node in
      neighbours[node].reduce(0) { $0 + neighbours[Int($1)].intersection(neighbours[node]).count }
        / 2
    }
    for workers in [nil, 1, 2, 8] {
      #expect(Triangles(of: network, workers: workers).corners == expected)
    }
  }
}
