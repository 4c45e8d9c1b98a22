import CompactGraph

/// Sums over the neighbours of every node of what these have: the product of the adjacency matrix with a
/// vector, which iterations compute again and again.
///
/// Each node's sum is made in the order of its ties, and totals over nodes in the order of sixteen fixed
/// parts, so that the bits are the same on any number of workers.
struct NeighbourSums: Sendable {
  /// The nodes of each part, with about as many ties in each.
  let parts: [Range<Int>]
  let workers: Int?
  private let starts: [Int32]
  private let neighbours: [Int32]
  private let weights: [Double]?

  /// Below so many ties the cores take longer to start than they save.
  private static let leastTies = 200_000

  /// `.in` sums over those who name a node, which is the transposed matrix.
  init(_ network: Network, _ direction: Network.Direction, workers: Int? = nil) {
    starts = direction == .out ? network.outStarts : network.inStarts
    neighbours = direction == .out ? network.outTargets : network.inSources
    weights = direction == .out ? network.outWeights : network.inWeights
    parts = Lanes.ranges(of: starts)
    self.workers = workers ?? (neighbours.count < Self.leastTies ? 1 : nil)
  }

  /// The sum of one node: the weights of its ties times what their other ends have.
  @inline(__always)
  func sum(_ node: Int, of vector: [Double]) -> Double {
    var sum = 0.0
    if let weights {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        sum += weights[position] * vector[Int(neighbours[position])]
      }
    } else {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        sum += vector[Int(neighbours[position])]
      }
    }
    return sum
  }

  /// Writes a number for every node, part by part: a function takes the nodes of a part and what the array
  /// holds for them, from 0 on. The sum of what it returns.
  func fill<Total: SIMD & Sendable>(
    _ array: inout [Double], _ body: @Sendable (Range<Int>, inout MutableSpan<Double>) -> Total
  ) -> Total where Total.Scalar == Double {
    Lanes.fill(&array, parts, workers: workers) { body(parts[$0], &$1) }.reduce(.zero, +)
  }
}
