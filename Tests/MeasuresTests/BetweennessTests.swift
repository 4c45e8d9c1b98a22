import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct BetweennessTests {
  /// A square 0–1–2–3 with a tail 2–4: node 2 lies on all paths to 4, and each corner on half of
  /// those between its neighbours.
  @Test func aSquareWithATail() throws {
    let network = try Network(nodeCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (2, 4)])
    #expect(agree(network.betweenness(), [0.5, 1, 3.5, 1, 0]))
    #expect(agree(network.betweenness(normalized: true), [0.5, 1, 3.5, 1, 0].map { $0 / 6 }))
    // 0–1, 0–3, 1–2, 2–3, 2–4.
    #expect(agree(network.edgeBetweenness(), [2.5, 2.5, 3.5, 3.5, 4]))
  }

  @Test func directionsByHand() throws {
    let network = try Network(nodeCount: 3, edges: [(0, 1), (1, 2), (2, 1)], isDirected: true)
    #expect(agree(network.betweenness(), [0, 1, 0]))
    #expect(agree(network.betweenness(normalized: true), [0, 0.5, 0]))
    #expect(agree(network.edgeBetweenness(), [2, 2, 1]))
  }

  /// The long way round is shorter when the direct tie is heavy, and the other way round when
  /// weights are strengths.
  @Test func lengthsByHand() throws {
    let network = try Network(
      nodeCount: 3,
      edges: [
        .init(source: 0, target: 1, weight: 1), .init(source: 1, target: 2, weight: 1),
        .init(source: 0, target: 2, weight: 4),
      ])
    #expect(network.betweenness() == [0, 0, 0])
    #expect(network.betweenness(lengths: .weight) == [0, 1, 0])
    #expect(network.betweenness(lengths: .inverseWeight) == [0, 0, 0])
    #expect(network.edgeBetweenness(lengths: .weight) == [2, 0, 2])
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 2, 4] {
      let network = try Shape.untied(count)
      #expect(network.betweenness(normalized: true) == [Double](repeating: 0, count: count))
      #expect(network.edgeBetweenness().isEmpty)
    }
    #expect(try Shape.path(2).edgeBetweenness(normalized: true) == [1])
    #expect(try Network(nodeCount: 1, edges: [(0, 0)]).edgeBetweenness(normalized: true) == [0])
  }

  /// Every pair's paths, counted one by one, give the same as dependencies do.
  @Test func scoresAreThoseOfAllPairs() throws {
    for network in try randomNetworks(seed: 4, count: 80) {
      for lengths in [EdgeLength.step, .weight] {
        let pairs = AllPairs(network) { weight in
          guard lengths == .weight && network.isWeighted else { return 1 }
          return weight == 0 ? .infinity : weight
        }
        let n = network.nodeCount
        var expected = [Double](repeating: 0, count: n)
        var distanceSum = 0.0
        for s in 0..<n {
          for t in 0..<n where s != t && pairs.distances[s][t] < .infinity {
            if !network.isDirected && s > t { continue }
            distanceSum += pairs.distances[s][t]
            for v in 0..<n where v != s && v != t {
              if pairs.distances[s][v] + pairs.distances[v][t] == pairs.distances[s][t] {
                expected[v] += pairs.counts[s][v] * pairs.counts[v][t] / pairs.counts[s][t]
              }
            }
          }
        }
        #expect(agree(network.betweenness(lengths: lengths), expected))
        // Every path is as long as its edges together.
        let edges = network.edgeBetweenness(lengths: lengths)
        var length = 0.0
        for (edge, score) in zip(network.edges, edges) {
          length += lengths == .weight && network.isWeighted ? score * edge.weight : score
        }
        #expect(agree([length], [distanceSum]))
      }
    }
  }

  @Test func numbersDoNotMatter() throws {
    for network in try randomNetworks(seed: 5) {
      #expect(isBlindToNumbers(network) { $0.betweenness() })
      #expect(isBlindToNumbers(network) { $0.betweenness(lengths: .inverseWeight) })
    }
  }

  @Test func anyNumberOfWorkersGivesTheSameBits() throws {
    var generator = SeededGenerator(seed: 6)
    let edges = (0..<400).map { _ in
      (Int.random(in: 0..<150, using: &generator), Int.random(in: 0..<150, using: &generator))
    }
    let network = try Network(nodeCount: 150, edges: edges)
    let scores = network.betweenness(workers: 1)
    #expect(scores == network.betweenness(workers: 2) && scores == network.betweenness(workers: 8))
    #expect(scores == network.betweenness())
  }

  /// The bound holds for every node and sample, as it does with the probability promised.
  @Test func samplesStayWithinTheirBound() throws {
    var generator = SeededGenerator(seed: 7)
    let edges = (0..<300).map { _ in
      (Int.random(in: 0..<120, using: &generator), Int.random(in: 0..<120, using: &generator))
    }
    let network = try Network(nodeCount: 120, edges: edges)
    let exact = network.betweenness(normalized: true)
    for seed in 0..<20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var again = generator
      let sample = network.sampledBetweenness(sources: 60, confidence: 0.99, using: &generator)
      #expect(sample.sourceCount == 60 && sample.errorBound > 0 && sample.errorBound < 0.3)
      #expect(zip(sample.values, exact).allSatisfy { abs($0 - $1) <= sample.errorBound })
      #expect(sample == network.sampledBetweenness(sources: 60, confidence: 0.99, using: &again))
    }
    let all = network.sampledBetweenness(sources: 500, using: &generator)
    #expect(all.errorBound == 0 && all.sourceCount == 120 && agree(all.values, exact))
    #expect(try Shape.path(2).sampledBetweenness(sources: 1, using: &generator).values == [0, 0])
  }
}
