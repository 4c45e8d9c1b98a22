import CompactGraph
import Foundation

/// The diagonal of *e* to the power of a small matrix of ones and noughts, eight nodes at a time.
///
/// Closed walks of 2*k* ties are the square of the walks of *k* ties to each node, and those of one less
/// the product of these with the walks of *k* − 1: half as many lengths have to be walked, and nothing
/// cancels.
struct WalkSeries {
  /// Beyond, whole columns take longer than Lanczos's method.
  static let mostNodes = 128

  /// The entries of the diagonal, times *e* to the minus shift.
  let values: [Double]

  init(_ network: Network, shift: Double) {
    let count = network.nodeCount
    let (starts, targets) = (network.outStarts, network.outTargets)
    // No eigenvalue is above the root of the most walks of two ties.
    let most = (0..<count).reduce(0) { most, node in
      max(most, network.targets(of: node).reduce(0) { $0 + network.targets(of: Int($1)).count })
    }
    let bound = Double(most).squareRoot()
    let scale = exp(-shift)
    values = Lanes.run(
      into: [Double](repeating: 0, count: count),
      lane: { lane in
        stride(from: 8 * lane, to: count, by: 8 * Lanes.count).map { first in
          let walks = Self.closedWalks(first, count, bound, starts, targets)
          return (first, walks * scale)
        }
      },
      merge: { values, found in
        for (first, eight) in found {
          for place in 0..<min(8, count - first) { values[first + place] = eight[place] }
        }
      })
  }

  /// The closed walks of eight nodes, each divided by the factorial of its length.
  private static func closedWalks(
    _ first: Int, _ count: Int, _ bound: Double, _ starts: [Int32], _ targets: [Int32]
  ) -> SIMD8<Double> {
    // Walks of one length to every node, divided by the length's factorial.
    var walks = [SIMD8<Double>](repeating: .zero, count: count)
    for place in 0..<min(8, count - first) { walks[first + place][place] = 1 }
    var next = walks
    var sum = SIMD8<Double>(repeating: 1)
    // (k!)² / (2k)!
    var share = 1.0
    var length = 1.0
    while true {
      var even = SIMD8<Double>.zero
      var odd = SIMD8<Double>.zero
      for node in 0..<count {
        var longer = SIMD8<Double>.zero
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          longer += walks[Int(targets[position])]
        }
        longer *= 1 / length
        next[node] = longer
        even += longer * longer
        odd += longer * walks[node]
      }
      swap(&walks, &next)
      share *= length / (2 * (2 * length - 1))
      let added = share * (even + 2 * odd)
      sum += added
      // From twice the bound on, each length adds less than half of what the last did.
      if 2 * length > 2 * bound, all(added .<= 1e-17 * sum) { return sum }
      length += 1
    }
  }
}
