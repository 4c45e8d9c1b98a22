import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct ModularityGraphTests {
  /// A triangle, a pair tied with weight 0 only, and one alone: parts 0 1 2, 3, 4 and 5.
  @Test func connectedParts() throws {
    let network = try Network(
      nodeCount: 6,
      edges: [(0, 1, 1.0), (1, 2, 2), (0, 2, 1), (3, 4, 0)].map {
        Network.Edge(source: $0.0, target: $0.1, weight: $0.2)
      })
    #expect(ModularityGraph(network).connectedParts == [[0, 1, 2], [3], [4], [5]])
  }

  /// Rows 0 and 2 meet the same columns, columns 0 and 1 the same rows; row 3 and column 3 nothing.
  @Test func twins() {
    let incidence = Incidence(
      rows: 4, columns: 4, ties: [(0, 0), (0, 1), (1, 2), (2, 0), (2, 1), (1, 0), (1, 1)])
    #expect(ModularityGraph(incidence).twins == Partition([0, 1, 0, 2, 3, 3, 4, 5]))
  }

  /// Modularity is a sum over groups: the parts' shares add up to the whole's, and groups as nodes have
  /// what they had as groups.
  @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
  func sharesAddUp(isDirected: Bool, isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<60 {
      let network = try RandomNetworks.next(
        &generator, nodes: 12, isDirected: isDirected, isWeighted: isWeighted)
      let graph = ModularityGraph(network)
      guard graph.total > 0 else { continue }
      let labels = Partition((0..<network.nodeCount).map { _ in generator.next() % 4 }).labels
      let whole = graph.quality(of: labels, resolution: 0.8)
      // Loops are no ties of the graph, so only differences are those of modularity.
      let apart = (0..<Int32(network.nodeCount)).map { $0 }
      let gain =
        network.modularity(of: Partition(labels), resolution: 0.8)
        - network.modularity(of: Partition(apart), resolution: 0.8)
      #expect(abs(whole - graph.quality(of: apart, resolution: 0.8) - gain) < 1e-12)

      let groups = Partition(labels).groups
      var places = [Int32](repeating: -1, count: network.nodeCount)
      let shares = groups.map { nodes in
        graph.part(of: nodes, places: &places)
          .quality(of: [Int32](repeating: 0, count: nodes.count), resolution: 0.8)
      }
      #expect(abs(shares.reduce(0, +) - whole) < 1e-12 && places.allSatisfy { $0 == -1 })

      let level = graph.aggregated(by: labels, count: groups.count)
      #expect(level.total == graph.total && level.nodeCount == groups.count)
    }
  }

  /// All cores together make the same graph of groups as one does.
  @Test func groupsTogetherAsOneByOne() throws {
    let graph = ModularityGraph(try largeRandomNetwork(seed: 23))
    let labels = (0..<graph.nodeCount).map { Int32($0 % 90) }
    let one = graph.aggregated(by: labels, count: 90)
    let all = graph.aggregated(by: labels, count: 90, together: 0)
    #expect(one.starts == all.starts && one.targets == all.targets && one.weights == all.weights)
    #expect(one.out == all.out && one.into == all.into && one.total == all.total)
  }
}
