import TestSupport
import Testing

@testable import CompactGraph

@Suite struct NetworkBuildingTests {
  private let parallel: [Network.Edge] = [
    .init(source: 0, target: 1, weight: 2), .init(source: 1, target: 0, weight: 3),
    .init(source: 0, target: 1, weight: 4),
  ]

  @Test func parallelEdgesByEachRule() throws {
    let merged = try Network(nodeCount: 2, edges: parallel)
    #expect(merged.edgeCount == 1 && merged.outWeights == [9, 9])
    let directed = try Network(nodeCount: 2, edges: parallel, isDirected: true)
    #expect(directed.outTargets == [1, 0] && directed.outWeights == [6, 3])
    let counted = try Network(nodeCount: 2, edges: parallel, parallelEdges: .count)
    #expect(counted.outWeights == [3, 3])
    let plain = try Network(nodeCount: 2, edges: [(0, 1), (1, 0)])
    #expect(plain.edgeCount == 1 && plain.outWeights == nil)
    let plainCount = try Network(nodeCount: 2, edges: [(0, 1), (1, 0)], parallelEdges: .count)
    #expect(plainCount.outWeights == [2, 2])
    #expect(throws: NetworkError.parallelEdges(source: 0, target: 1, count: 3)) {
      try Network(nodeCount: 2, edges: parallel, parallelEdges: .refuse)
    }
  }

  @Test func selfLoopsByEachRule() throws {
    let edges = [(0, 0), (0, 1)]
    #expect(try Network(nodeCount: 2, edges: edges).outTargets == [0, 1, 0])
    #expect(try Network(nodeCount: 2, edges: edges, selfLoops: .drop).outTargets == [1, 0])
    #expect(throws: NetworkError.selfLoop(edge: 0, node: 0)) {
      try Network(nodeCount: 2, edges: edges, selfLoops: .refuse)
    }
  }

  @Test func whatIsRefused() throws {
    #expect(throws: NetworkError.noSuchNode(edge: 1, node: 2, nodeCount: 2)) {
      try Network(nodeCount: 2, edges: [(0, 1), (0, 2)])
    }
    #expect(throws: NetworkError.noSuchNode(edge: 0, node: -1, nodeCount: 2)) {
      try Network(nodeCount: 2, edges: [(-1, 1)])
    }
    #expect(throws: NetworkError.weightIsNegative(edge: 0, weight: -1)) {
      try Network(nodeCount: 2, edges: [.init(source: 0, target: 1, weight: -1)])
    }
    for weight in [Double.nan, .infinity] {
      #expect(throws: NetworkError.weightIsNoNumber(edge: 0)) {
        try Network(nodeCount: 2, edges: [.init(source: 0, target: 1, weight: weight)])
      }
    }
    let huge = Network.Edge(source: 0, target: 1, weight: .greatestFiniteMagnitude)
    #expect(throws: NetworkError.sumIsInfinite(source: 0, target: 1)) {
      try Network(nodeCount: 2, edges: [huge, huge])
    }
    #expect(throws: NetworkError.tooLarge(nodes: 1 << 31, edges: 0)) {
      try Network(nodeCount: 1 << 31, edges: [(Int, Int)]())
    }
  }

  @Test func everyReasonIsASentence() {
    let reasons: [NetworkError] = [
      .tooLarge(nodes: 1, edges: 1), .noSuchNode(edge: 0, node: 1, nodeCount: 0),
      .weightIsNoNumber(edge: 0), .weightIsNegative(edge: 0, weight: -1),
      .selfLoop(edge: 0, node: 0), .parallelEdges(source: 0, target: 1, count: 2),
      .sumIsInfinite(source: 0, target: 1),
    ]
    #expect(reasons.allSatisfy { $0.description.hasSuffix(".") })
  }

  /// The same edges in another order give the same bits, also where weights add up inexactly.
  @Test func orderDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      var edges = RandomEdges(using: &generator).edges
      edges = edges.map { .init(source: $0.source, target: $0.target, weight: $0.weight / 3 + 0.1) }
      let network = try Network(nodeCount: 14, edges: edges)
      #expect(try Network(nodeCount: 14, edges: edges.shuffled(using: &generator)) == network)
      let turned = edges.map {
        Network.Edge(source: $0.target, target: $0.source, weight: $0.weight)
      }
      #expect(try Network(nodeCount: 14, edges: turned) == network)
    }
  }

  @Test func aMillionParallelEdgesAreOne() throws {
    let ends = [Int32](repeating: 0, count: 1_000_000)
    let others = [Int32](repeating: 1, count: 1_000_000)
    let network = try Network(
      nodeCount: 2, sources: ends, targets: others, weights: nil, parallelEdges: .count)
    #expect(network.outWeights == [1_000_000, 1_000_000])
  }
}
