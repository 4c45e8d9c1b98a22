import CompactGraph
import Measures
import Testing

@Suite struct StructuralHolesTests {
  /// In a triangle each has p = ½ with both: (½ + ¼)² twice. In a star the centre has ¼² four times.
  @Test func shapesByHand() throws {
    #expect(agree(try Shape.complete(3).constraint, [1.125, 1.125, 1.125]))
    #expect(agree(try Shape.complete(3).effectiveSize, [1, 1, 1]))
    #expect(agree(try Shape.star(5).constraint, [0.25, 1, 1, 1, 1]))
    #expect(agree(try Shape.star(5).effectiveSize, [4, 1, 1, 1, 1]))
  }

  /// 0 has 3 parts of 4 with 1 and 1 part with 2, who know each other with weight 1.
  @Test func weightsByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [
        .init(source: 0, target: 1, weight: 3), .init(source: 0, target: 2, weight: 1),
        .init(source: 1, target: 2, weight: 1),
      ])
    let toOne = 0.75 + 0.25 * 0.5
    let toTwo = 0.25 + 0.75 * 0.25
    #expect(agree([network.constraint[0]], [toOne * toOne + toTwo * toTwo]))
    #expect(agree([network.effectiveSize[0]], [2 - 0.25 * (1.0 / 3) - 0.75 * 1]))
  }

  @Test func nothingAtAll() throws {
    let untied = try Network(nodeCount: 2, edges: [(0, 0)])
    #expect(untied.constraint.allSatisfy { $0.isNaN } && untied.effectiveSize == [0, 0])
    #expect(try Shape.untied(0).constraint.isEmpty)
  }

  /// Without weights and directions, effective size is the contacts less their mean ties (Borgatti).
  @Test func effectiveSizeIsBorgattis() throws {
    for network in try randomNetworks(seed: 21, isDirected: false, isWeighted: false) {
      for (node, size) in network.effectiveSize.enumerated() {
        let contacts = network.targets(of: node).filter { Int($0) != node }
        let ties = network.induced(by: contacts)
        let among = 2 * Double(ties.edgeCount - ties.loopCount)
        let count = Double(contacts.count)
        #expect(agree([size], [count == 0 ? 0 : count - among / count]))
      }
      #expect(isBlindToNumbers(network) { $0.constraint.map { $0.isNaN ? -1 : $0 } })
    }
  }
}
