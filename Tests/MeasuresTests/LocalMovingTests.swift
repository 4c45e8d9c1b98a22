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

  /// Looked at together nodes find groups about as good as one by one; moving on from them loses nothing;
  /// and any number of workers moves the same nodes.
  @Test func togetherAsOneByOne() throws {
    let graph = ModularityGraph(try largeRandomNetwork(seed: 21))
    func moved(_ start: [Int32], together: Int, workers: Int? = nil) -> [Int32] {
      var moving = LocalMoving(graph, labels: start, resolution: 1, together: together)
      var generator = SplitMix64(seed: 5)
      moving.run(&generator, workers: workers)
      return moving.labels
    }
    func quality(_ labels: [Int32]) -> Double { graph.quality(of: labels, resolution: 1) }
    let single = (0..<Int32(graph.nodeCount)).map { $0 }
    let found = moved(single, together: 100)
    for workers in [1, 2, 8] {
      #expect(moved(single, together: 100, workers: workers) == found)
    }
    let alone = quality(moved(single, together: .max))
    #expect(alone > 0.1 && abs(quality(found) - alone) < 0.02)
    for together in [100, .max] {
      #expect(quality(moved(found, together: together)) > quality(found) - 1e-3)
    }
  }
}
