/// Groups on their way to higher modularity, node by node.
struct LocalMoving {
  /// The group of each node.
  private(set) var labels: [Int32]

  private let graph: ModularityGraph
  private let resolution: Double
  /// The strengths and the number of nodes of each group.
  private var out: [Double]
  private var into: [Double]
  private var sizes: [Int32]
  private var unused: [Int32] = []

  /// Starts from groups whose numbers lie below the number of nodes.
  init(_ graph: ModularityGraph, labels: [Int32], resolution: Double) {
    self.graph = graph
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
  /// Reports 9, 2019, doi:10.1038/s41598-019-41695-z.
  mutating func run(_ generator: inout SplitMix64, holding held: Int? = nil) {
    let count = graph.nodeCount
    guard count > 0 && graph.total > 0 else { return }
    let (starts, targets, weights) = (graph.starts, graph.targets, graph.weights)
    let (nodeOut, nodeInto) = (graph.out, graph.into)
    let factor = resolution / graph.total
    let least = 1e-9 * graph.unit
    var (labels, out, into, sizes, unused) = (labels, out, into, sizes, unused)
    self.labels = []
    var queue = generator.order(of: count)
    var isQueued = [Bool](repeating: true, count: count)
    var head = 0
    var waiting = count
    var weightTo = [Double](repeating: 0, count: count)
    var near: [Int32] = []
    while waiting > 0 {
      let node = Int(queue[head])
      head = head + 1 == count ? 0 : head + 1
      waiting -= 1
      isQueued[node] = false
      if node == held { continue }
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let group = labels[Int(targets[position])]
        let weight = weights?[position] ?? 2
        // Weights of 0 bring no group near.
        if weightTo[Int(group)] == 0 && weight > 0 { near.append(group) }
        weightTo[Int(group)] += weight
      }
      let (p, q) = (nodeOut[node], nodeInto[node])
      let old = Int(labels[node])
      out[old] -= p
      into[old] -= q
      sizes[old] -= 1
      var best = old
      var bestGain = weightTo[old] - factor * (p * into[old] + q * out[old]) + least
      if sizes[old] > 0, bestGain < 0, let empty = unused.last {
        (best, bestGain) = (Int(empty), 0)
      }
      var equals = 1
      for next in near {
        let group = Int(next)
        let gain = weightTo[group] - factor * (p * into[group] + q * out[group])
        if gain > bestGain + least {
          (best, bestGain, equals) = (group, gain, 1)
        } else if gain > bestGain - least && best != old && group != old {
          // Equals are drawn from, or the order of neighbours would decide.
          equals += 1
          if generator.index(below: equals) == 0 { best = group }
        }
        weightTo[group] = 0
      }
      near.removeAll(keepingCapacity: true)
      if best != old {
        if sizes[best] == 0 { unused.removeLast() }
        if sizes[old] == 0 {
          // Nothing is left, to the last digit.
          (out[old], into[old]) = (0, 0)
          unused.append(Int32(old))
        }
        labels[node] = Int32(best)
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let other = Int(targets[position])
          if isQueued[other] || Int(labels[other]) == best { continue }
          isQueued[other] = true
          let tail = head + waiting
          queue[tail >= count ? tail - count : tail] = Int32(other)
          waiting += 1
        }
      }
      out[best] += p
      into[best] += q
      sizes[best] += 1
    }
    (self.labels, self.out, self.into, self.sizes, self.unused) = (labels, out, into, sizes, unused)
  }
}
