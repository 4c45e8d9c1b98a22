import CompactGraph

/// Groups on their way to higher modularity, node by node.
struct LocalMoving: Sendable {
  /// The group of each node.
  private(set) var labels: [Int32]

  private let graph: ModularityGraph
  private let resolution: Double
  private let leastTogether: Int
  /// The strengths and the number of nodes of each group.
  private var out: [Double]
  private var into: [Double]
  private var sizes: [Int32]
  private var unused: [Int32] = []

  /// Starts from groups whose numbers lie below the number of nodes.
  ///
  /// In a graph with a number of nodes or more, nodes are looked at together.
  init(
    _ graph: ModularityGraph, labels: [Int32], resolution: Double,
    together leastTogether: Int = 50_000
  ) {
    self.graph = graph
    self.leastTogether = leastTogether
    self.labels = labels
    self.resolution = resolution
    out = [Double](repeating: 0, count: graph.nodeCount)
    into = out
    sizes = [Int32](repeating: 0, count: graph.nodeCount)
    for node in labels.indices {
      let group = Int(labels[node])
      out[group] += graph.out[node]
      into[group] += graph.into[node]
      sizes[group] += 1
    }
    for group in sizes.indices.reversed() where sizes[group] == 0 { unused.append(Int32(group)) }
  }

  /// Moves each node to where modularity gains most, until no move gains; nodes are looked at in a
  /// random order, and again when a neighbour has left their group.
  ///
  /// The queue is that of V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden, Scientific
  /// Reports 9, 2019, doi:10.1038/s41598-019-41695-z. In large graphs nodes are looked at some thousand at
  /// a time while many wait, each with the groups as they were before the thousand moved: few of them
  /// are neighbours, and the last nodes are looked at one by one. How many workers look changes nothing.
  mutating func run(
    _ generator: inout SplitMix64, holding held: Int? = nil, workers: Int? = nil
  ) {
    guard graph.nodeCount > 0 && graph.total > 0 else { return }
    var queue = MovingQueue(generator.order(of: graph.nodeCount))
    if graph.nodeCount >= leastTogether && held == nil {
      moveTogether(&queue, &generator, workers)
    }
    var weights = GroupWeights(below: graph.nodeCount)
    while queue.count > 0 {
      let node = queue.next()
      if node == held { continue }
      let best = choice(of: node, &weights, &generator)
      if best != labels[node] { move(node, to: best, &queue) }
    }
  }

  /// The label that stands for a group without nodes.
  private static let alone: Int32 = -1

  /// Looks at a few thousand nodes at a time while many more wait.
  private mutating func moveTogether(
    _ queue: inout MovingQueue, _ generator: inout SplitMix64, _ workers: Int?
  ) {
    let few = min(graph.nodeCount / 64, 8_192)
    let parts = Lanes.ranges(of: few)
    // Groups may swap nodes for ever where neighbours move together; one by one they do not.
    var left = 20 * graph.nodeCount
    while queue.count > 8 * few && left > 0 {
      left -= few
      let nodes = (0..<few).map { _ in Int32(queue.next()) }
      let choices = choices(of: nodes, parts, seed: generator.next(), workers)
      for place in nodes.indices where choices[place] != labels[Int(nodes[place])] {
        move(Int(nodes[place]), to: choices[place], &queue)
      }
    }
  }

  /// The groups in which nodes gain most, as the groups are now.
  ///
  /// A function of its own, so that no copy of the arrays is left when nodes move.
  private func choices(
    of nodes: [Int32], _ parts: [Range<Int>], seed: UInt64, _ workers: Int?
  ) -> [Int32] {
    Lanes.run(workers: workers, into: [Int32]()) { lane in
      var weights = GroupWeights(below: graph.nodeCount)
      var generator = SplitMix64(seed: seed, stream: lane + 1)
      return parts[lane].map { choice(of: Int(nodes[$0]), &weights, &generator) }
    } merge: {
      $0.append(contentsOf: $1)
    }
  }

  /// The group in which a node gains most: its own among equals, or `alone`.
  @inline(__always)
  private func choice(
    of node: Int, _ near: inout GroupWeights, _ generator: inout SplitMix64
  ) -> Int32 {
    let row = Int(graph.starts[node])..<Int(graph.starts[node + 1])
    near.reset(ties: row.count)
    if let weights = graph.weights {
      // Weights of 0 bring no group near.
      for position in row where weights[position] > 0 {
        near.add(weights[position], to: labels[Int(graph.targets[position])])
      }
    } else {
      for position in row { near.add(2, to: labels[Int(graph.targets[position])]) }
    }
    let factor = resolution / graph.total
    let least = 1e-9 * graph.unit
    let (p, q) = (graph.out[node], graph.into[node])
    let own = labels[node]
    let old = Int(own)
    var best = own
    var bestGain =
      near.weight(to: own) - factor * (p * (into[old] - q) + q * (out[old] - p)) + least
    if sizes[old] > 1, bestGain < 0 { (best, bestGain) = (Self.alone, 0) }
    var equals = 1
    for number in 0..<near.count {
      let (next, weight) = near[number]
      if next == own { continue }
      let group = Int(next)
      let gain = weight - factor * (p * into[group] + q * out[group])
      if gain > bestGain + least {
        (best, bestGain, equals) = (next, gain, 1)
      } else if gain > bestGain - least && best != own {
        // Equals are drawn from, or the order of neighbours would decide.
        equals += 1
        if generator.index(below: equals) == 0 { best = next }
      }
    }
    return best
  }

  /// Moves a node, and lets those of its neighbours wait that are not in its new group.
  private mutating func move(_ node: Int, to choice: Int32, _ queue: inout MovingQueue) {
    let old = Int(labels[node])
    var best = Int(choice)
    if choice == Self.alone {
      guard sizes[old] > 1, let empty = unused.popLast() else { return }
      best = Int(empty)
    } else if sizes[best] == 0 {
      // All others have left it since it was chosen.
      queue.add(node)
      return
    }
    let (p, q) = (graph.out[node], graph.into[node])
    out[old] -= p
    into[old] -= q
    sizes[old] -= 1
    if sizes[old] == 0 {
      // Nothing is left, to the last digit.
      (out[old], into[old]) = (0, 0)
      unused.append(Int32(old))
    }
    out[best] += p
    into[best] += q
    sizes[best] += 1
    labels[node] = Int32(best)
    for position in Int(graph.starts[node])..<Int(graph.starts[node + 1]) {
      let other = Int(graph.targets[position])
      if Int(labels[other]) != best { queue.add(other) }
    }
  }
}
