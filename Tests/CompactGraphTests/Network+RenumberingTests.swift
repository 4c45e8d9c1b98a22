import TestSupport
import Testing

@testable import CompactGraph

@Suite struct NetworkRenumberingTests {
  @Test func aStarByHand() throws {
    let star = try Network(nodeCount: 4, edges: [(2, 0), (2, 1), (2, 3)])
    #expect(star.degreeOrder == [2, 0, 1, 3])
    let renumbered = star.renumbered(by: star.degreeOrder)
    #expect(renumbered.outTargets == [1, 2, 3, 0, 0, 0])
    let part = star.induced(by: [3, 2])
    #expect(part.nodeCount == 2 && part.outTargets == [1, 0])
  }

  @Test func thresholdsByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [.init(source: 0, target: 1, weight: 2), .init(source: 1, target: 2, weight: 1)])
    #expect(network.keepingEdges(weighing: 2).outTargets == [1, 0])
    #expect(network.keepingEdges(weighing: 2).outWeights == nil)
    #expect(network.keepingEdges(weighing: 3).edgeCount == 0)
    #expect(network.withoutWeights.outWeights == nil && network.withoutWeights.edgeCount == 2)
  }

  /// Renumbering moves every tie with its weight, and going back gives the same bits.
  @Test(arguments: [false, true])
  func renumberingIsUndone(isDirected: Bool) throws {
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<100 {
      let random = RandomEdges(using: &generator)
      let network = try Network(
        nodeCount: random.nodeCount, edges: random.edges, isDirected: isDirected)
      let order = (0..<Int32(random.nodeCount)).shuffled(using: &generator)
      let renumbered = network.renumbered(by: order)
      #expect(brokenInvariants(of: renumbered) == [])
      for a in order.indices {
        for b in order.indices {
          #expect(
            renumbered.weight(from: a, to: b)
              == network.weight(from: Int(order[a]), to: Int(order[b])))
        }
      }
      var back = [Int32](repeating: 0, count: order.count)
      for (new, old) in order.enumerated() { back[Int(old)] = Int32(new) }
      #expect(renumbered.renumbered(by: back) == network)
    }
  }

  /// Without directions, a pair's weight is the sum of both directions', and loops count once.
  @Test func forgettingDirections() throws {
    var generator = SeededGenerator(seed: 19)
    for _ in 0..<100 {
      let random = RandomEdges(using: &generator)
      let directed = try Network(
        nodeCount: random.nodeCount, edges: random.edges, isDirected: true)
      let network = directed.undirected
      #expect(brokenInvariants(of: network) == [])
      #expect(try network == Network(nodeCount: random.nodeCount, edges: random.edges))
    }
  }
}
