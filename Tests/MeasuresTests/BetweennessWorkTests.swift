import CompactGraph
import Measures
import Testing

@Suite struct BetweennessWorkTests {
  /// A path of four has three ties with six ends, walked twice from each node; the leaves of a star are
  /// one, and parts that are apart do not meet.
  @Test func workByHand() throws {
    #expect(try Shape.path(4).betweennessWork() == 2 * 6 * 4)
    #expect(try Shape.star(9).betweennessWork() == 2 * 2 * 2)
    let apart = try Network(nodeCount: 7, edges: [(0, 1), (1, 2), (2, 3), (4, 5)])
    #expect(apart.betweennessWork() == 2 * 6 * 4 + 2 * 2 * 2)
    #expect(try Shape.untied(3).betweennessWork() == 0 && Shape.untied(0).betweennessWork() == 0)
    let weighted = try Network(
      nodeCount: 3,
      edges: [.init(source: 0, target: 1, weight: 2), .init(source: 0, target: 2, weight: 2)])
    #expect(weighted.betweennessWork(lengths: .weight) == 2 * 4 * 3)
    #expect(weighted.betweennessWork() == 2 * 2 * 2)
  }

  /// The number of sources keeps the bound, and one fewer does not.
  @Test func sourcesKeepTheBound() throws {
    let network = try largeRandomNetwork(seed: 16)
    for bound in [0.05, 0.1, 0.3] {
      let sources = network.sourcesForBetweenness(errorBound: bound, confidence: 0.9)
      var generator = SplitMix64(seed: 1)
      let sample = network.sampledBetweenness(
        sources: sources, confidence: 0.9, using: &generator)
      #expect(sample.errorBound <= bound)
      let fewer = network.sampledBetweenness(
        sources: sources - 1, confidence: 0.9, using: &generator)
      #expect(fewer.errorBound > bound)
    }
    #expect(network.sourcesForBetweenness(errorBound: 1e-6) == network.nodeCount)
    #expect(try Shape.untied(0).sourcesForBetweenness(errorBound: 0.1) == 1)
  }
}
