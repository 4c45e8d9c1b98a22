import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct GroupRearrangementTests {
  /// Never worse, from any groups; from all in one group it finds the two cliques.
  @Test(arguments: [ModularitySearch.Method.louvain, .leiden])
  func neverWorse(method: ModularitySearch.Method) throws {
    var generator = SeededGenerator(seed: 78)
    var random = SplitMix64(seed: 5)
    let search = ModularitySearch(method, resolution: 1)
    for _ in 0..<80 {
      let network = try RandomNetworks.next(
        &generator, nodes: 14, isDirected: false, isWeighted: true)
      let graph = ModularityGraph(network)
      guard !graph.targets.isEmpty else { continue }
      let labels = (0..<network.nodeCount).map { _ in Int32(generator.next() % 5) }
      let start = ModularitySearch.compacted(labels).labels
      var groups = GroupRearrangement(graph, labels: start, search)
      groups.run(most: 5, &random)
      let before = graph.quality(of: start, resolution: 1)
      let after = network.modularity(of: Partition(groups.labels))
      #expect(after >= network.modularity(of: Partition(start)) - 1e-9)
      if !groups.isChanged { #expect(Partition(groups.labels) == Partition(start)) }
      #expect(before <= 1)
    }
    let clique = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    let cliques = try Network(
      nodeCount: 8, edges: clique + clique.map { ($0.0 + 4, $0.1 + 4) } + [(3, 4)])
    var groups = GroupRearrangement(
      ModularityGraph(cliques), labels: [Int32](repeating: 0, count: 8), search)
    groups.run(most: 10, &random)
    #expect(Partition(groups.labels) == Partition([0, 0, 0, 0, 1, 1, 1, 1]))
  }
}
