import CompactGraph
import Measures
import Testing

@Suite struct BrokerageTests {
  /// i → j → k with every pattern of groups; then i → k closes the triad.
  @Test func eachRole() throws {
    let open = try Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    func role(_ groups: [Int]) -> [Int] {
      let broker = open.brokerage(groups: groups)[1]
      return [
        broker.coordinator, broker.itinerant, broker.gatekeeper, broker.representative,
        broker.liaison,
      ]
    }
    #expect(role([1, 1, 1]) == [1, 0, 0, 0, 0] && role([1, 2, 1]) == [0, 1, 0, 0, 0])
    #expect(role([1, 2, 2]) == [0, 0, 1, 0, 0] && role([2, 2, 1]) == [0, 0, 0, 1, 0])
    #expect(role([1, 2, 3]) == [0, 0, 0, 0, 1])
    let closed = try Network(nodeCount: 3, edges: [(0, 1), (1, 2), (0, 2)], isDirected: true)
    #expect(closed.brokerage(groups: [1, 2, 3]).allSatisfy { $0.total == 0 })
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).brokerage(groups: []).isEmpty)
    // Of a star all pairs of leaves, both ways round.
    #expect(try Shape.star(5).brokerage(groups: [0, 0, 0, 0, 0]).map(\.total) == [12, 0, 0, 0, 0])
  }

  /// Turning every tie round makes gatekeepers representatives and changes nothing else.
  @Test func turningTiesRound() throws {
    for network in try randomNetworks(seed: 22, isDirected: true) {
      let groups = (0..<network.nodeCount).map { $0 % 3 }
      let turned = try Network(
        nodeCount: network.nodeCount, edges: network.edges.map { ($0.target, $0.source) },
        isDirected: true)
      for (a, b) in zip(network.brokerage(groups: groups), turned.brokerage(groups: groups)) {
        #expect(a.gatekeeper == b.representative && a.representative == b.gatekeeper)
        #expect(a.coordinator == b.coordinator && a.liaison == b.liaison)
        #expect(a.itinerant == b.itinerant && a.total == b.total)
      }
    }
  }
}
