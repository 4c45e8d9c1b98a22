import CompactGraph
import Measures
import Testing

@Suite struct DensityTests {
  @Test func sharesByHand() throws {
    let network = try Network(nodeCount: 4, edges: [(0, 1), (1, 2), (2, 2)])
    #expect(abs(network.density - 1.0 / 3) < 1e-15 && network.reciprocity == 1)
    let directed = try Network(
      nodeCount: 3, edges: [(0, 1), (1, 0), (1, 2), (2, 2)], isDirected: true)
    #expect(directed.density == 0.5)
    #expect(abs((directed.reciprocity ?? 0) - 2.0 / 3) < 1e-15)
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 3] {
      #expect(try Shape.untied(count).density == 0 && Shape.untied(count).reciprocity == nil)
    }
    #expect(try Shape.complete(5).density == 1)
  }
}
