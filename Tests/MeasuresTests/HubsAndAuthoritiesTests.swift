import CompactGraph
import Measures
import Testing

@Suite struct HubsAndAuthoritiesTests {
  /// 0 and 1 name 2, and 1 names 3 too: AAᵀ = [[1, 1], [1, 2]], whose first vector is (1, φ).
  @Test func theGoldenSection() throws {
    let network = try Network(nodeCount: 4, edges: [(0, 2), (1, 2), (1, 3)], isDirected: true)
    let scores = network.hubsAndAuthorities()
    let golden = (1 + 5.0.squareRoot()) / 2
    #expect(agree(scores.hubs.values, [1 / (1 + golden), golden / (1 + golden), 0, 0]))
    #expect(agree(scores.authorities.values, [0, 0, golden / (1 + golden), 1 / (1 + golden)]))
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).hubsAndAuthorities().hubs.values.isEmpty)
    #expect(try Shape.untied(2).hubsAndAuthorities().authorities.values == [0, 0])
  }

  /// Hubs are in proportion to what their authorities add up to, and both add up to one; undirected,
  /// the two are the same.
  @Test func eachIsTheSumOfTheOther() throws {
    for network in try randomNetworks(seed: 11)
    where network.edges.contains(where: { $0.weight > 0 }) {
      let scores = network.hubsAndAuthorities()
      let (hubs, authorities) = (scores.hubs.values, scores.authorities.values)
      let sums = (0..<network.nodeCount).map { node in
        network.targets(of: node).reduce(0.0) {
          $0 + network.weight(from: node, to: Int($1)) * authorities[Int($1)]
        }
      }
      let total = sums.reduce(0, +)
      #expect(abs(hubs.reduce(0, +) - 1) < 1e-12 && abs(authorities.reduce(0, +) - 1) < 1e-12)
      #expect(agree(sums.map { $0 / total }, hubs, within: 1e-9))
      if !network.isDirected { #expect(agree(hubs, authorities, within: 1e-9)) }
    }
  }
}
