import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct ClosenessTests {
  /// Nodes 0–1–2 in a row, 3–4 apart, 5 alone.
  @Test func scoresByHand() throws {
    let network = try Network(nodeCount: 6, edges: [(0, 1), (1, 2), (3, 4)])
    let component = network.closeness(scope: .component)
    #expect(agree(component, [2.0 / 3, 1, 2.0 / 3, 1, 1, 0]))
    #expect(agree(network.closeness(), [4.0 / 15, 0.4, 4.0 / 15, 0.2, 0.2, 0]))
    #expect(agree(network.harmonicCentrality(), [1.5, 2, 1.5, 1, 1, 0]))
    #expect(agree(network.harmonicCentrality(normalized: true), [0.3, 0.4, 0.3, 0.2, 0.2, 0]))
  }

  @Test func directionsByHand() throws {
    let network = try Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    #expect(agree(network.harmonicCentrality(.out), [1.5, 1, 0]))
    #expect(agree(network.harmonicCentrality(.in), [0, 1, 1.5]))
    #expect(agree(network.closeness(.in), [0, 0.5, 2.0 / 3]))
  }

  @Test func lengthsByHand() throws {
    let network = try Network(
      nodeCount: 4,
      edges: [
        .init(source: 0, target: 1, weight: 4), .init(source: 1, target: 2, weight: 0.5),
        .init(source: 2, target: 3, weight: 0),
      ])
    #expect(
      agree(network.harmonicCentrality(lengths: .weight), [0.25 + 1 / 4.5, 2.25, 2 + 1 / 4.5, 0]))
    #expect(
      agree(
        network.closeness(lengths: .inverseWeight, scope: .component),
        [2 / 2.5, 2 / 2.25, 2 / 4.25, 0]))
  }

  @Test func nothingAtAll() throws {
    for count in [0, 1, 3] {
      let none = [Double](repeating: 0, count: count)
      let network = try Shape.untied(count)
      #expect(network.closeness() == none && network.closeness(scope: .component) == none)
      #expect(network.harmonicCentrality(normalized: true) == none)
    }
    #expect(try Network(nodeCount: 1, edges: [(0, 0)]).closeness() == [0])
  }

  /// Sums of distances are those of all pairs, in both directions and by all lengths.
  @Test func sumsAreThoseOfAllPairs() throws {
    for network in try randomNetworks(seed: 2, count: 60) {
      for lengths in EdgeLength.allCases {
        let pairs = AllPairs(network) { weight in
          guard lengths != .step && network.isWeighted else { return 1 }
          return weight == 0 ? .infinity : lengths == .weight ? weight : 1 / weight
        }
        for direction in Network.Direction.allCases {
          let sums = network.distanceSums(direction, lengths: lengths)
          for node in 0..<network.nodeCount {
            let row = (0..<network.nodeCount).filter { $0 != node }.map {
              direction == .out ? pairs.distances[node][$0] : pairs.distances[$0][node]
            }.filter { $0 < .infinity }
            #expect(sums.reached[node] == row.count)
            #expect(agree([sums.sums[node]], [row.reduce(0, +)]))
            #expect(agree([sums.inverseSums[node]], [row.reduce(0) { $0 + 1 / $1 }]))
            #expect(agree([sums.eccentricities[node]], [row.max() ?? 0]))
          }
        }
      }
    }
  }

  /// More nodes than one pass takes at once: the bits of several passes add up to single searches.
  @Test func manySourcesAreSingleSearches() throws {
    var generator = SeededGenerator(seed: 3)
    let count = 600
    let edges = (0..<900).map { _ in
      (
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
      )
    }
    // A long path beside it, so that few nodes are at work at a time.
    let path = (0..<300).map { (count + $0, count + $0 + 1) }
    let network = try Network(nodeCount: count + 301, edges: edges + path, isDirected: true)
    let sums = network.distanceSums(.out)
    let one = network.distanceSums(.out, lengths: .step, workers: 1)
    #expect(sums == one && sums == network.distanceSums(.out, lengths: .step, workers: 8))
    for node in 0..<network.nodeCount {
      let steps = distances(from: node, in: network).filter { $0 > 0 }
      #expect(sums.reached[node] == steps.count)
      #expect(sums.sums[node] == Double(steps.reduce(0, +)))
      let inverse = steps.reduce(0.0) { $0 + 1 / Double($1) }
      #expect(abs(sums.inverseSums[node] - inverse) < 1e-10)
    }
  }

  /// In a cycle all nodes are alike, and their scores are the same to the last bit.
  @Test func equalNodesGetEqualBits() throws {
    let cycle = try Shape.cycle(700)
    #expect(Set(cycle.harmonicCentrality()).count == 1 && Set(cycle.closeness()).count == 1)
  }
}
