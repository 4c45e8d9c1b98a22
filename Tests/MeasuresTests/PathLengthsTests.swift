import CompactGraph
import Measures
import Testing

@Suite struct PathLengthsTests {
  /// A path of four: six pairs, at 1, 1, 1, 2, 2 and 3.
  @Test func aPathByHand() throws {
    let lengths = try Shape.path(4).pathLengths()
    #expect(lengths.pairCount == 12 && lengths.diameter == 3 && lengths.radius == 2)
    #expect(abs((lengths.mean ?? 0) - 10.0 / 6) < 1e-15)
    #expect(abs(lengths.globalEfficiency - (3 + 1 + 1.0 / 3) / 6) < 1e-12)
  }

  @Test func weightsByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [.init(source: 0, target: 1, weight: 0.5), .init(source: 1, target: 2, weight: 2)])
    #expect(network.pathLengths(.weight).diameter == 2.5)
    #expect(network.pathLengths(.inverseWeight).diameter == 2.5)
    #expect(network.pathLengths(.weight).mean == 5.0 / 3)
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 3] {
      let lengths = try Shape.untied(count).pathLengths()
      #expect(lengths.pairCount == 0 && lengths.mean == nil && lengths.diameter == 0)
      #expect(lengths.globalEfficiency == 0 && lengths.radius == 0)
    }
  }
}
