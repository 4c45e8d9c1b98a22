/// Rows and columns that take turns in choosing their groups.
///
/// A node that only sends is a row, one that only receives a column. With the groups of the rows given,
/// the best group of each column does not depend on the other columns, and the other way round (BRIM;
/// M. J. Barber, Physical Review E 76, 2007, doi:10.1103/PhysRevE.76.066102).
struct BipartitePropagation {
  /// The group of each node.
  private(set) var labels: [Int32]

  private let graph: ModularityGraph
  private let factor: Double
  /// The strengths of each group's rows and columns.
  private var out: [Double]
  private var into: [Double]
  private var weightTo: [Double]

  /// Runs from groups, or from a label for each node, drawn by lot, to groups that do not change.
  init(
    _ graph: ModularityGraph, _ resolution: Double, start: [Int32]?,
    _ generator: inout SplitMix64
  ) {
    self.graph = graph
    factor = resolution / graph.total
    labels = start ?? generator.order(of: graph.nodeCount)
    out = [Double](repeating: 0, count: graph.nodeCount)
    into = out
    weightTo = out
    let nodes = (0..<Int32(graph.nodeCount))
    let rows = nodes.filter { graph.out[Int($0)] > 0 }
    let columns = nodes.filter { graph.into[Int($0)] > 0 }
    // The larger mode chooses first: its labels at the start mean nothing.
    let (few, many) = rows.count <= columns.count ? (rows, columns) : (columns, rows)
    count()
    repeat {
      var isChanged = true
      while isChanged {
        let first = choose(many)
        let second = choose(few)
        isChanged = first || second
      }
    } while join()
  }

  private mutating func count() {
    for group in out.indices { (out[group], into[group]) = (0, 0) }
    for node in labels.indices {
      out[Int(labels[node])] += graph.out[node]
      into[Int(labels[node])] += graph.into[node]
    }
  }

  /// Gives each node of a mode the best group among its neighbours'; whether any gained by that.
  private mutating func choose(_ nodes: [Int32]) -> Bool {
    let (starts, targets, weights) = (graph.starts, graph.targets, graph.weights)
    let least = 1e-9 * graph.unit
    var isChanged = false
    var near: [Int32] = []
    for node in nodes.map({ Int($0) }) {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let group = labels[Int(targets[position])]
        if weightTo[Int(group)] == 0 { near.append(group) }
        weightTo[Int(group)] += weights?[position] ?? 2
      }
      let (p, q) = (factor * graph.out[node], factor * graph.into[node])
      let old = Int(labels[node])
      var best = old
      var greatest = weightTo[old] - p * into[old] - q * out[old] + least
      for next in near {
        let group = Int(next)
        let gain = weightTo[group] - p * into[group] - q * out[group]
        // Labels are random numbers, so the smaller is as good as any among equals.
        if gain > greatest + least || (best != old && abs(gain - greatest) <= least && group < best)
        {
          (best, greatest) = (group, gain)
        }
      }
      if best != old {
        labels[node] = Int32(best)
        isChanged = true
      }
      for group in near { weightTo[Int(group)] = 0 }
      near.removeAll(keepingCapacity: true)
    }
    if isChanged { count() }
    return isChanged
  }

  /// Joins pairs of groups that gain by it, best first and each group once; whether there were any.
  private mutating func join() -> Bool {
    var between: [GroupPair: Double] = [:]
    for node in labels.indices where graph.out[node] > 0 {
      for position in Int(graph.starts[node])..<Int(graph.starts[node + 1]) {
        let (a, b) = (labels[node], labels[Int(graph.targets[position])])
        if a != b {
          between[GroupPair(low: min(a, b), high: max(a, b)), default: 0] +=
            graph.weights?[position] ?? 2
        }
      }
    }
    var gains: [(pair: GroupPair, gain: Double)] = []
    for (pair, weight) in between {
      let (a, b) = (Int(pair.low), Int(pair.high))
      let gain = weight - factor * (out[a] * into[b] + out[b] * into[a])
      if gain > 1e-9 * graph.unit { gains.append((pair, gain)) }
    }
    gains.sort { ($1.gain, $0.pair.low, $0.pair.high) < ($0.gain, $1.pair.low, $1.pair.high) }
    var joined: [Int32: Int32] = [:]
    var isTaken: Set<Int32> = []
    for (pair, _) in gains where isTaken.isDisjoint(with: [pair.low, pair.high]) {
      joined[pair.high] = pair.low
      isTaken.formUnion([pair.low, pair.high])
    }
    for node in labels.indices { labels[node] = joined[labels[node]] ?? labels[node] }
    count()
    return !joined.isEmpty
  }

  private struct GroupPair: Hashable {
    let low: Int32
    let high: Int32
  }
}
