import CompactGraph
import TestSupport

/// Random edge lists of varied shape, with loops and parallel edges, for laws to be tried on.
struct RandomEdges {
  var nodeCount: Int
  var edges: [Network.Edge]

  init(using generator: inout SeededGenerator) {
    nodeCount = Int.random(in: 1...14, using: &generator)
    let count = Int.random(in: 0...40, using: &generator)
    edges = []
    for _ in 0..<count {
      edges.append(
        Network.Edge(
          source: Int.random(in: 0..<nodeCount, using: &generator),
          target: Int.random(in: 0..<nodeCount, using: &generator),
          weight: Double(Int.random(in: 0...8, using: &generator)) / 4))
    }
  }
}

/// What is wrong with the arrays of a network; nothing for every network that can be built.
func brokenInvariants(of network: Network) -> [String] {
  var broken: [String] = []
  func check(_ holds: Bool, _ law: String) { if !holds { broken.append(law) } }
  for (starts, targets, weights) in [
    (network.outStarts, network.outTargets, network.outWeights),
    (network.inStarts, network.inSources, network.inWeights),
  ] {
    check(starts.count == network.nodeCount + 1 && starts.first == 0, "one start a node")
    check(Int(starts.last ?? -1) == targets.count, "the last start is the end")
    check(weights == nil || weights?.count == targets.count, "one weight a tie")
    check(
      weights?.allSatisfy { $0.isFinite && $0 >= 0 } ?? true, "weights are finite, not negative")
    for node in 0..<network.nodeCount {
      let row = targets[Int(starts[node])..<Int(starts[node + 1])]
      check(zip(row, row.dropFirst()).allSatisfy(<), "rows ascend strictly")
      check(row.allSatisfy { (0..<Int32(network.nodeCount)).contains($0) }, "targets exist")
    }
  }
  for node in 0..<network.nodeCount {
    for target in network.targets(of: node) {
      check(
        network.sources(of: Int(target)).contains(Int32(node)), "every tie is read from both ends")
      if !network.isDirected {
        check(
          network.weight(from: Int(target), to: node)
            == network.weight(from: node, to: Int(target)),
          "undirected ties weigh the same from both ends")
      }
    }
  }
  check(network.edges.count == network.edgeCount, "edges are counted once")
  check(
    network.edges.count(where: { $0.source == $0.target }) == network.loopCount, "loops are counted"
  )
  return broken
}
