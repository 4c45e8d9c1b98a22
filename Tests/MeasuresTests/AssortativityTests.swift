import CompactGraph
import Measures
import Testing

@Suite struct AssortativityTests {
  /// In a star every tie joins the largest to the smallest; in a path of four the middle tie joins
  /// equals: ends (1, 2), (2, 2), (2, 1) and back.
  @Test func shapes() throws {
    #expect(abs((try Shape.star(5).degreeAssortativity ?? 0) + 1) < 1e-15)
    #expect(abs((try Shape.path(4).degreeAssortativity ?? 0) + 0.5) < 1e-15)
    let directed = try Network(nodeCount: 3, edges: [(0, 1), (0, 2), (1, 2)], isDirected: true)
    // Out-degrees 2, 2, 1 with in-degrees 1, 2, 2.
    #expect(abs((directed.degreeAssortativity ?? 0) + 0.5) < 1e-15)
  }

  @Test func whereDegreesAreAlikeThereIsNone() throws {
    for network in [
      try Shape.untied(0), try Shape.untied(3), try Shape.cycle(5), try Shape.path(2),
      try Network(nodeCount: 2, edges: [(0, 0), (0, 1)]),
    ] { #expect(network.degreeAssortativity == nil) }
  }

  @Test func itIsACorrelation() throws {
    for network in try randomNetworks(seed: 20) {
      guard let value = network.degreeAssortativity else { continue }
      #expect(abs(value) <= 1 + 1e-12)
      let order = (0..<Int32(network.nodeCount)).reversed()
      let turned = network.renumbered(by: Array(order)).degreeAssortativity
      #expect(agree([turned ?? .nan], [value]))
    }
  }
}
