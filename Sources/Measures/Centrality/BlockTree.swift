import CompactGraph

/// An undirected network cut at its articulation points, so that shortest paths are searched within its
/// biconnected components only.
///
/// What lies behind an articulation point is a weight of that node: a pair of nodes in different
/// branches has all its paths through it, and within a component each node represents all behind it
/// (A. E. Sarıyüce, E. Saule, K. Kaya and Ü. V. Çatalyürek, Shattering and compressing networks for
/// betweenness centrality, SDM 2013, doi:10.1137/1.9781611972832.76). A node with one neighbour is such a
/// branch, as is any tree.
struct BlockTree {
  /// The nodes of a part: how many of them are sources, and how many there are.
  private typealias Pair = SIMD2<Double>

  /// The dependency on each node of pairs that lie in different branches of it, source by source.
  private(set) var through: [Double]

  private let nodeCount: Int
  private var edges: [Network.Edge] = []
  private var edgeStarts: [Int]
  private var nodes: [Int32] = []
  private var nodeStarts = [0]
  /// The node by which a component hangs on the one above it, −1 at the top.
  private var above: [Int32]
  /// What lies behind that node, on the side of the component; and all that is connected to it.
  private var below: [Pair]
  private var whole: [Pair]
  /// Each node with all that hangs below it.
  private var own: [Pair]

  /// The number of biconnected components.
  var count: Int { above.count }

  /// - Parameters:
  ///   - network: An undirected network.
  ///   - cuts: Its articulation points and biconnected components.
  ///   - sources: The number of times that each node is a source.
  /// - Complexity: O(*n* + *m*).
  init(of network: Network, _ cuts: Biconnectivity, sources: [Double]) {
    nodeCount = network.nodeCount
    through = [Double](repeating: 0, count: nodeCount)
    edgeStarts = [Int](repeating: 0, count: cuts.componentCount + 1)
    above = [Int32](repeating: -1, count: cuts.componentCount)
    below = [Pair](repeating: .zero, count: cuts.componentCount)
    whole = below
    own = sources.map { Pair($0, 1) }
    sortEdges(network.edges, cuts.edgeLabels)
    listNodes()
    hang(cuts.articulationPoints)
  }

  /// A biconnected component, with weights that stand for what lies behind its nodes.
  ///
  /// - Returns: The component; the node of the whole for each of its nodes; how many sources and how many
  ///   nodes each stands for. `nil` for two nodes, which have nothing between them.
  func block(
    _ number: Int, places: inout [Int32]
  ) -> (network: Network, nodes: ArraySlice<Int32>, sources: [Double], targets: [Double])? {
    let nodes = nodes[nodeStarts[number]..<nodeStarts[number + 1]]
    if nodes.count < 3 { return nil }
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    let edges = edges[edgeStarts[number]..<edgeStarts[number + 1]]
    var starts = [Int32](repeating: 0, count: nodes.count + 1)
    for edge in edges {
      starts[Int(places[edge.source]) + 1] += 1
      starts[Int(places[edge.target]) + 1] += 1
    }
    for place in 0..<nodes.count { starts[place + 1] += starts[place] }
    var next = starts
    var targets = [Int32](repeating: 0, count: 2 * edges.count)
    // Edges ascend, and a node is the target of those that come before its own.
    for edge in edges {
      let (a, b) = (places[edge.source], places[edge.target])
      targets[Int(next[Int(a)])] = b
      targets[Int(next[Int(b)])] = a
      next[Int(a)] += 1
      next[Int(b)] += 1
    }
    let weights = nodes.map { weight(of: $0, in: number) }
    return (
      Network(isDirected: false, starts: starts, targets: targets, weights: nil), nodes,
      weights.map { $0[0] }, weights.map { $0[1] }
    )
  }

  private func weight(of node: Int32, in number: Int) -> Pair {
    node == above[number] ? whole[number] - below[number] : own[Int(node)]
  }

  private mutating func sortEdges(_ all: [Network.Edge], _ labels: [Int32]) {
    for label in labels where label >= 0 { edgeStarts[Int(label) + 1] += 1 }
    for number in 0..<count { edgeStarts[number + 1] += edgeStarts[number] }
    var next = edgeStarts
    edges = [Network.Edge](
      repeating: Network.Edge(source: 0, target: 0), count: edgeStarts[count])
    for (edge, label) in zip(all, labels) where label >= 0 {
      edges[next[Int(label)]] = edge
      next[Int(label)] += 1
    }
  }

  private mutating func listNodes() {
    var last = [Int32](repeating: -1, count: nodeCount)
    for number in 0..<count {
      let first = nodes.count
      for edge in edges[edgeStarts[number]..<edgeStarts[number + 1]] {
        for node in [edge.source, edge.target] where last[node] != Int32(number) {
          last[node] = Int32(number)
          nodes.append(Int32(node))
        }
      }
      nodes[first...].sort()
      nodeStarts.append(nodes.count)
    }
  }

  /// Hangs the components on each other, and weighs what is below and above each.
  private mutating func hang(_ articulationPoints: [Int32]) {
    var ofPoint = [Int32](repeating: -1, count: nodeCount)
    for (place, node) in articulationPoints.enumerated() { ofPoint[Int(node)] = Int32(place) }
    var meeting = [[Int32]](repeating: [], count: articulationPoints.count)
    for number in 0..<count {
      for node in nodes[nodeStarts[number]..<nodeStarts[number + 1]] where ofPoint[Int(node)] >= 0 {
        meeting[Int(ofPoint[Int(node)])].append(Int32(number))
      }
    }
    var order: [Int32] = []
    var tops = [Int32](repeating: -1, count: count)
    for top in 0..<count where tops[top] < 0 {
      tops[top] = Int32(top)
      var next = order.count
      order.append(Int32(top))
      while next < order.count {
        let number = Int(order[next])
        next += 1
        for node in nodes[nodeStarts[number]..<nodeStarts[number + 1]]
        where ofPoint[Int(node)] >= 0 && node != above[number] {
          for other in meeting[Int(ofPoint[Int(node)])] where tops[Int(other)] < 0 {
            tops[Int(other)] = Int32(top)
            above[Int(other)] = node
            order.append(other)
          }
        }
      }
    }
    let single = own
    for number in order.reversed().map({ Int($0) }) {
      for node in nodes[nodeStarts[number]..<nodeStarts[number + 1]] where node != above[number] {
        below[number] += own[Int(node)]
      }
      if above[number] >= 0 { own[Int(above[number])] += below[number] }
    }
    for number in 0..<count { whole[number] = below[Int(tops[number])] }
    for (place, node) in articulationPoints.enumerated() {
      let node = Int(node)
      for number in meeting[place].map({ Int($0) }) {
        // The branch of the node in which the component lies.
        let branch = Int(above[number]) == node ? below[number] : whole[number] - own[node]
        through[node] += branch[0] * (whole[number][1] - single[node][1] - branch[1])
      }
    }
  }
}
