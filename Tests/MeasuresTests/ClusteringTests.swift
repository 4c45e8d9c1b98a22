import CompactGraph
import Measures
import Testing

@Suite struct ClusteringTests {
  /// A triangle 0–1–2 with a tail 2–3.
  @Test func aTriangleWithATail() throws {
    let network = try Network(nodeCount: 4, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 3)])
    #expect(network.triangles == [1, 1, 1, 0])
    #expect(agree(network.localClustering, [1, 1, 1.0 / 3, 0]))
    #expect(abs(network.averageClustering - 7.0 / 12) < 1e-15)
    #expect(abs(network.transitivity - 0.6) < 1e-15)
  }

  /// The same with weights 1, 2, 4 and a tail of 2. Node 2 has strength 8 and three neighbours.
  @Test func weightsByHand() throws {
    let network = try Network(
      nodeCount: 4,
      edges: [
        .init(source: 0, target: 1, weight: 1), .init(source: 1, target: 2, weight: 2),
        .init(source: 0, target: 2, weight: 4), .init(source: 2, target: 3, weight: 2),
      ])
    #expect(agree(network.localClustering(weights: .barrat), [1, 1, 6.0 / 16, 0]))
    // (¼ · ½ · 1)^⅓ is one half.
    #expect(agree(network.localClustering(weights: .onnela), [0.5, 0.5, 1.0 / 6, 0]))
  }

  @Test func nothingAtAll() throws {
    let empty = try Shape.untied(0)
    #expect(
      empty.localClustering.isEmpty && empty.averageClustering == 0 && empty.transitivity == 0)
    #expect(try Shape.path(2).localClustering == [0, 0] && Shape.star(4).transitivity == 0)
    #expect(try Shape.complete(6).transitivity == 1 && Shape.complete(6).averageClustering == 1)
    let zero = try Network(
      nodeCount: 3,
      edges: [(0, 1), (1, 2), (0, 2)].map { .init(source: $0.0, target: $0.1, weight: 0) })
    for weights in ClusteringWeights.allCases {
      #expect(zero.localClustering(weights: weights) == [0, 0, 0])
    }
  }

  /// Triangles are triples tied all round, and equal weights change nothing.
  @Test func triplesOneByOne() throws {
    for network in try randomNetworks(seed: 19) {
      let ties = network.undirected
      var corners = [Int](repeating: 0, count: network.nodeCount)
      for a in 0..<network.nodeCount {
        for b in 0..<a where ties.hasEdge(from: a, to: b) {
          for c in 0..<b where ties.hasEdge(from: a, to: c) && ties.hasEdge(from: b, to: c) {
            for node in [a, b, c] { corners[node] += 1 }
          }
        }
      }
      #expect(network.triangles == corners)
      let equal = try Network(
        nodeCount: network.nodeCount,
        edges: ties.edges.map { .init(source: $0.source, target: $0.target, weight: 2.5) })
      for weights in ClusteringWeights.allCases {
        #expect(agree(equal.localClustering(weights: weights), network.localClustering))
      }
    }
  }
}
