import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct LocalMovingTests {
  /// Two triangles with a tie between them.
  @Test func twoTrianglesByHand() throws {
    let graph = ModularityGraph(
      try Network(nodeCount: 6, edges: [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)]))
    var moving = LocalMoving(graph, labels: [0, 1, 2, 3, 4, 5], resolution: 1)
    var generator = SplitMix64(seed: 1)
    moving.run(&generator)
    #expect(Partition(moving.labels) == Partition([0, 0, 0, 1, 1, 1]))
  }

  /// Looked at together or one by one, no node would gain by another move in the end; and any number of
  /// workers moves the same nodes.
  @Test(arguments: [100, 1_000_000])
  func noNodeGains(together: Int) throws {
    let network = try largeRandomNetwork(seed: 21)
    let graph = ModularityGraph(network)
    let start = (0..<Int32(graph.nodeCount)).map { $0 }
    var found: [[Int32]] = []
    for workers in [nil, 1, 2, 8] {
      var moving = LocalMoving(graph, labels: start, resolution: 1, together: together)
      var generator = SplitMix64(seed: 5)
      moving.run(&generator, workers: workers)
      found.append(moving.labels)
    }
    #expect(found.allSatisfy { $0 == found[0] })
    let labels = found[0]
    let reached = graph.quality(of: labels, resolution: 1)
    #expect(reached > 0.1)
    var out = [Double](repeating: 0, count: graph.nodeCount)
    for node in labels.indices { out[Int(labels[node])] += graph.out[node] }
    for node in labels.indices {
      var weights: [Int32: Double] = [:]
      for target in network.targets(of: node) { weights[labels[Int(target)], default: 0] += 2 }
      let strength = graph.out[node]
      func gain(_ group: Int32) -> Double {
        let others = out[Int(group)] - (group == labels[node] ? strength : 0)
        return weights[group, default: 0] - 2 * strength * others / graph.total
      }
      let present = gain(labels[node])
      #expect(present > -1e-6 && weights.keys.allSatisfy { gain($0) < present + 1e-6 })
    }
  }
}
