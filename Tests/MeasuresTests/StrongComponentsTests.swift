import CompactGraph
import Measures
import Testing

@Suite struct StrongComponentsTests {
  /// A cycle 1 → 3 → 4 → 1 that leads on to 0, and 2 apart.
  @Test func aCycleByHand() throws {
    let network = try Network(
      nodeCount: 5, edges: [(1, 3), (3, 4), (4, 1), (4, 0)], isDirected: true)
    #expect(network.strongComponents.labels == [0, 1, 2, 1, 1])
    #expect(network.strongComponents.sizes == [1, 3, 1])
  }

  @Test func undirectedOnesAreTheComponents() throws {
    for network in try randomNetworks(seed: 14, isDirected: false) {
      #expect(network.strongComponents == network.components)
    }
    #expect(try Shape.untied(0).strongComponents.groupCount == 0)
  }

  /// A path so long that a walk that calls itself would run out of stack.
  @Test func aLongPath() throws {
    let count = 100_000
    let path = try Network(
      nodeCount: count, edges: (1..<count).map { ($0 - 1, $0) }, isDirected: true)
    #expect(path.strongComponents.groupCount == count)
  }

  /// Two nodes are in one exactly if each is reached from the other.
  @Test func membersReachEachOther() throws {
    for network in try randomNetworks(seed: 15, isDirected: true) {
      let labels = network.strongComponents.labels
      let reached = (0..<network.nodeCount).map { distances(from: $0, in: network) }
      for a in labels.indices {
        for b in labels.indices {
          #expect((labels[a] == labels[b]) == (reached[a][b] >= 0 && reached[b][a] >= 0))
        }
      }
    }
  }
}
