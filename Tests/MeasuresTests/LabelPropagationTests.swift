import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct LabelPropagationTests {
  /// Two cliques that share nothing, and one node alone.
  @Test func byHand() throws {
    let clique = [(0, 1), (0, 2), (1, 2)]
    let network = try Network(nodeCount: 7, edges: clique + clique.map { ($0.0 + 3, $0.1 + 3) })
    let found = network.labelPropagation(seed: 4)
    #expect(found.partition == Partition([0, 0, 0, 1, 1, 1, 2]) && found.hasConverged)
  }

  /// Every node has a label that weighs most among its neighbours; groups lie within components.
  @Test(arguments: [false, true])
  func theRuleHolds(isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 74)
    for seed in 0..<150 as Range<UInt64> {
      let network = try RandomNetworks.next(
        &generator, nodes: 14, isDirected: false, isWeighted: isWeighted)
      let found = network.labelPropagation(seed: seed)
      #expect(found.hasConverged && found == network.labelPropagation(seed: seed))
      let labels = found.partition.labels
      let components = network.components.labels
      for node in labels.indices {
        var weights: [Int32: Double] = [:]
        for other in network.targets(of: node) where Int(other) != node {
          weights[labels[Int(other)], default: 0] += network.weight(from: node, to: Int(other))
        }
        let most = weights.values.max() ?? 0
        #expect(most == 0 || agree(weights[labels[node]] ?? 0, most))
        for other in labels.indices where labels[other] == labels[node] {
          #expect(components[other] == components[node])
        }
      }
    }
  }
}
