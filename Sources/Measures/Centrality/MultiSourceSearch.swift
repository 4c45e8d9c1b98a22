import CompactGraph

/// Breadth-first search from 256 nodes at once, one bit for each.
///
/// A node holds a set of bits: which of the 256 have arrived. A step hands the newly arrived bits
/// on along every tie. The number of new bits at a node in step *d* is how many of the 256 lie at
/// distance *d* from it, which is all that sums of distances need; no search is ever told apart.
enum MultiSourceSearch {
  private typealias Bits = SIMD4<UInt64>
  private static let width = 256

  /// Sums of steps from each node (`.out`) or to it (`.in`).
  static func distanceSums(
    of network: Network, _ direction: Network.Direction, workers: Int?
  ) -> DistanceSums {
    let nodeCount = network.nodeCount
    // What is visited most lies together; bits of far ends travel against the direction asked for.
    let order = network.degreeOrder
    let renumbered = network.renumbered(by: order)
    let starts = direction == .out ? renumbered.inStarts : renumbered.outStarts
    let targets = direction == .out ? renumbered.inSources : renumbered.outTargets
    let totals = WorkDone.measure(nodeCount) { meter in
      Lanes.run(
        workers: workers, into: Totals(nodeCount: nodeCount),
        lane: { lane in
          var search = Search(nodeCount: nodeCount)
          var totals = Totals(nodeCount: lane * width < nodeCount ? nodeCount : 0)
          for first in stride(from: lane * width, to: nodeCount, by: Lanes.count * width) {
            let last = min(first + width, nodeCount)
            search.run(from: first..<last, starts: starts, targets: targets, into: &totals)
            meter.add(last - first)
          }
          return totals
        }, merge: { $0.add($1) })
    }
    var sums = DistanceSums(nodeCount: nodeCount)
    for (new, old) in order.enumerated() {
      sums.reached[Int(old)] = Int(totals.reached[new])
      sums.sums[Int(old)] = Double(totals.sums[new])
      sums.inverseSums[Int(old)] = Double(totals.inverses[new]) / totals.one
      sums.eccentricities[Int(old)] = Double(totals.farthest[new])
    }
    return sums
  }

  /// Whole numbers, so that the order of adding cannot matter: equal nodes get equal scores.
  private struct Totals: Sendable {
    var reached: [Int32]
    var sums: [Int64]
    /// Sums of one over the distance, in units of 1 / `one`.
    var inverses: [UInt64]
    var farthest: [Int32]
    /// As fine as *n* ones in a sum allow.
    let one: Double

    init(nodeCount: Int) {
      reached = [Int32](repeating: 0, count: nodeCount)
      sums = [Int64](repeating: 0, count: nodeCount)
      inverses = [UInt64](repeating: 0, count: nodeCount)
      farthest = reached
      one = Double(UInt64.max >> 1).nextDown / Double(max(nodeCount, 1))
    }

    mutating func add(_ other: Totals) {
      for node in other.reached.indices {
        reached[node] += other.reached[node]
        sums[node] += other.sums[node]
        inverses[node] += other.inverses[node]
        farthest[node] = max(farthest[node], other.farthest[node])
      }
    }
  }

  private struct Search {
    private var seen: [Bits]
    private var frontier: [Bits]
    private var next: [Bits]
    private var active: [Int32] = []
    private var arrived: [Int32] = []

    init(nodeCount: Int) {
      seen = [Bits](repeating: .zero, count: nodeCount)
      frontier = seen
      next = seen
    }

    mutating func run(
      from sources: Range<Int>, starts: [Int32], targets: [Int32], into totals: inout Totals
    ) {
      for node in seen.indices { seen[node] = .zero }
      active.removeAll(keepingCapacity: true)
      for (bit, source) in sources.enumerated() {
        seen[source][bit >> 6] = 1 << UInt64(bit & 63)
        frontier[source] = seen[source]
        active.append(Int32(source))
      }
      var distance: Int32 = 0
      while !active.isEmpty {
        distance += 1
        hand(on: starts, targets)
        collect(distance, into: &totals)
      }
    }

    /// Every active node gives its newly arrived bits to its neighbours.
    private mutating func hand(on starts: [Int32], _ targets: [Int32]) {
      arrived.removeAll(keepingCapacity: true)
      // Few active nodes: note who is given anything. Many: look at all nodes afterwards.
      let isSparse = active.count < seen.count / 16
      for node in active {
        let bits = frontier[Int(node)]
        frontier[Int(node)] = .zero
        for position in Int(starts[Int(node)])..<Int(starts[Int(node) + 1]) {
          let target = Int(targets[position])
          if isSparse && next[target] == .zero { arrived.append(Int32(target)) }
          next[target] |= bits
        }
      }
      if !isSparse { arrived.append(contentsOf: 0..<Int32(seen.count)) }
    }

    /// Counts the bits that arrived for the first time; they become the next frontier.
    private mutating func collect(_ distance: Int32, into totals: inout Totals) {
      let inverse = UInt64(totals.one / Double(distance))
      active.removeAll(keepingCapacity: true)
      for arrival in arrived {
        let node = Int(arrival)
        let new = next[node] & ~seen[node]
        next[node] = .zero
        if new == .zero { continue }
        seen[node] |= new
        frontier[node] = new
        active.append(arrival)
        let count =
          new[0].nonzeroBitCount + new[1].nonzeroBitCount + new[2].nonzeroBitCount
          + new[3].nonzeroBitCount
        totals.reached[node] += Int32(count)
        totals.sums[node] += Int64(count) * Int64(distance)
        totals.inverses[node] += UInt64(count) * inverse
        totals.farthest[node] = distance
      }
    }
  }
}
