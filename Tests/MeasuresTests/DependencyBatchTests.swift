import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct DependencyBatchTests {
  /// A path 0–1–2–3: from 0 two nodes lie behind 1 and one behind 2; from 3 the other way round.
  @Test func aPathByHand() throws {
    let path = try Shape.path(4)
    var batch = DependencyBatch(
      network: path, sizes: [1, 1, 1, 1], weights: [1, 1, 1, 1])
    batch.add(sources: [0], times: [1, 0, 0, 0])
    #expect(batch.ofNodes == [0, 2, 1, 0])
    batch.add(sources: [0, 3], times: [1, 0, 0, 2])
    #expect(batch.ofNodes == [0, 6, 6, 0])
  }

  /// Eight sources together depend on the nodes as they do one by one, along whichever ties the steps
  /// go: in a network with a wide middle they go both ways.
  @Test(arguments: [false, true])
  func togetherAsOneByOne(isDirected: Bool) throws {
    var networks = try randomNetworks(seed: 14, count: 40, isDirected: isDirected)
    let large = try largeRandomNetwork(seed: 15)
    networks.append(
      isDirected
        ? try Network(
          nodeCount: large.nodeCount, edges: large.edges.map { ($0.source, $0.target) },
          isDirected: true) : large)
    for network in networks {
      let count = network.nodeCount
      let sources = Array(stride(from: 0, to: count, by: count / 20 + 1))
      let ones = [Double](repeating: 1, count: count)
      var batch = DependencyBatch(network: network, sizes: ones, weights: ones)
      var single = Dependencies(network: network, edgeNumbers: [])
      for first in stride(from: 0, to: sources.count, by: DependencyBatch.width) {
        batch.add(
          sources: sources[first..<min(first + DependencyBatch.width, sources.count)], times: ones)
      }
      for source in sources {
        single.add(source: source, starts: network.outStarts, targets: network.outTargets)
      }
      #expect(agree(batch.ofNodes, single.ofNodes, within: 1e-11))
    }
  }

  /// From the first node of a row of 1,500 diamonds 2¹⁵⁰⁰ shortest paths lead to the last, more than a
  /// number holds; every joint lies before all that comes after it.
  @Test func numbersOfPathsMayBeVast() throws {
    let count = 1_500
    let edges = (0..<count).flatMap { diamond in
      let first = 3 * diamond
      return [
        (first, first + 1), (first, first + 2), (first + 1, first + 3), (first + 2, first + 3),
      ]
    }
    let network = try Network(nodeCount: 3 * count + 1, edges: edges)
    let ones = [Double](repeating: 1, count: network.nodeCount)
    var batch = DependencyBatch(network: network, sizes: ones, weights: ones)
    batch.add(sources: [0], times: ones)
    #expect(batch.ofNodes[3 * count] == 0 && batch.ofNodes[3 * count - 3] == 3)
    #expect(batch.ofNodes[3] == Double(3 * count - 3))
  }
}
