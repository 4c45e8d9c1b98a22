import CompactGraph
import Measures
import Testing

@Suite struct DegreeTests {
  @Test func countsByHand() throws {
    let network = try Network(
      nodeCount: 4,
      edges: [
        .init(source: 0, target: 1, weight: 2), .init(source: 1, target: 1, weight: 3),
        .init(source: 1, target: 2, weight: 0),
      ])
    #expect(network.degrees() == [1, 4, 1, 0] && network.degrees(.in) == [1, 4, 1, 0])
    #expect(network.strengths() == [2, 8, 0, 0])
    #expect(agree(network.degreeCentrality(), [1.0 / 3, 4.0 / 3, 1.0 / 3, 0]))
    let directed = try Network(nodeCount: 3, edges: [(0, 1), (1, 1), (2, 1)], isDirected: true)
    #expect(directed.degrees(.out) == [1, 1, 1] && directed.degrees(.in) == [0, 3, 0])
    #expect(directed.degrees() == [1, 4, 1])
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).degrees().isEmpty)
    #expect(try Shape.untied(1).degreeCentrality() == [0])
  }

  /// The sum of all degrees is twice the number of edges.
  @Test func theHandshake() throws {
    for network in try randomNetworks(seed: 1) {
      #expect(network.degrees().reduce(0, +) == 2 * network.edgeCount)
      let total = network.edges.reduce(0) { $0 + $1.weight }
      #expect(network.strengths().reduce(0, +) == 2 * total)
      if network.isDirected {
        #expect(network.degrees(.out).reduce(0, +) == network.edgeCount)
        #expect(zip(network.degrees(.out), network.degrees(.in)).map(+) == network.degrees())
      }
    }
  }
}
