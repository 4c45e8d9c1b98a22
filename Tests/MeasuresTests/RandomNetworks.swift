import CompactGraph
import TestSupport

/// Small random networks of varied shape for laws to be tried on: sparse and dense, with loops,
/// apart, with weights in quarters (so that equal lengths are equal) and some of them zero.
func randomNetworks(
  seed: UInt64, count: Int = 40, isDirected: Bool? = nil, isWeighted: Bool? = nil
) throws -> [Network] {
  var generator = SeededGenerator(seed: seed)
  return try (0..<count).map { _ in
    let nodeCount = Int.random(in: 1...12, using: &generator)
    let edgeCount = Int.random(in: 0...(3 * nodeCount), using: &generator)
    let directed = Bool.random(using: &generator)
    let weighted = Bool.random(using: &generator)
    var edges: [Network.Edge] = []
    for _ in 0..<edgeCount {
      edges.append(
        Network.Edge(
          source: Int.random(in: 0..<nodeCount, using: &generator),
          target: Int.random(in: 0..<nodeCount, using: &generator),
          weight: Double(Int.random(in: 0...8, using: &generator)) / 4))
    }
    let network = try Network(
      nodeCount: nodeCount, edges: edges, isDirected: isDirected ?? directed)
    return isWeighted ?? weighted ? network : network.withoutWeights
  }
}

/// A network of 3,000 nodes and tens of thousands of edges, a few nodes with very many, some with none: enough for
/// work to be spread over several cores.
func largeRandomNetwork(seed: UInt64) throws -> Network {
  var generator = SeededGenerator(seed: seed)
  func node() -> Int {
    let part = Double.random(in: 0..<1, using: &generator)
    return Int(3_000 * part * part * part)
  }
  return try Network(
    nodeCount: 3_100, edges: (0..<45_000).map { _ in (node(), node()) }, selfLoops: .drop)
}

/// A path, a cycle, a star (centre 0) or a complete network.
enum Shape {
  static func path(_ count: Int) throws -> Network {
    try Network(nodeCount: count, edges: (0..<max(count - 1, 0)).map { ($0, $0 + 1) })
  }

  static func cycle(_ count: Int) throws -> Network {
    try Network(nodeCount: count, edges: (0..<count).map { ($0, ($0 + 1) % count) })
  }

  static func star(_ count: Int) throws -> Network {
    try Network(nodeCount: count, edges: (1..<count).map { (0, $0) })
  }

  static func complete(_ count: Int) throws -> Network {
    try Network(
      nodeCount: count, edges: (0..<count).flatMap { a in (0..<a).map { (a, $0) } })
  }

  static func untied(_ count: Int) throws -> Network {
    try Network(nodeCount: count, edges: [(Int, Int)]())
  }
}

/// Whether two lists agree to a number of parts in one, relative above 1.
func agree(_ a: [Double], _ b: [Double], within tolerance: Double = 1e-12) -> Bool {
  a.count == b.count
    && zip(a, b).allSatisfy { $0 == $1 || abs($0 - $1) <= tolerance * max(1, abs($1)) }
}

/// Whether a measure gives a renumbered network the renumbered values.
func isBlindToNumbers(
  _ network: Network, within tolerance: Double = 1e-12, _ measure: (Network) -> [Double]
) -> Bool {
  var generator = SeededGenerator(seed: UInt64(network.edgeCount))
  let order = (0..<Int32(network.nodeCount)).shuffled(using: &generator)
  let values = measure(network)
  return agree(
    measure(network.renumbered(by: order)), order.map { values[Int($0)] }, within: tolerance)
}

/// Distances and numbers of shortest paths between all pairs, by trying every way.
struct AllPairs {
  var distances: [[Double]]
  var counts: [[Double]]

  /// After Floyd and Warshall; paths are counted in the order of their lengths.
  init(_ network: Network, length: (Double) -> Double) {
    let n = network.nodeCount
    var step = [[Double]](repeating: [Double](repeating: .infinity, count: n), count: n)
    for a in 0..<n {
      for b in network.targets(of: a) where Int(b) != a {
        step[a][Int(b)] = length(network.weight(from: a, to: Int(b)))
      }
    }
    distances = step
    for a in 0..<n { distances[a][a] = 0 }
    for k in 0..<n {
      for a in 0..<n {
        for b in 0..<n { distances[a][b] = min(distances[a][b], distances[a][k] + distances[k][b]) }
      }
    }
    counts = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
    for a in 0..<n {
      counts[a][a] = 1
      for b in (0..<n).sorted(by: { distances[a][$0] < distances[a][$1] })
      where b != a && distances[a][b] < .infinity {
        for k in 0..<n where distances[a][k] + step[k][b] == distances[a][b] {
          counts[a][b] += counts[a][k]
        }
      }
    }
  }
}
