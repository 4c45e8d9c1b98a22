/// Lengths of shortest paths from one node at a time over edges of any positive length, with arrays
/// that are made once and used for every search.
///
/// E. W. Dijkstra, Numerische Mathematik 1, 1959, doi:10.1007/BF01386390. Two lengths that differ by
/// no more than 10⁻¹² of the larger are equal: sums of the same lengths in another order differ by
/// rounding, and that is no reason to call one path shorter.
package struct ShortestPathSearch: Sendable {
  /// The length of the shortest path to each node, infinite where there is none.
  package private(set) var lengths: [Double]
  /// The nodes that the last search reached, nearest first.
  package private(set) var reached: [Int32] = []
  /// The number of shortest paths to each node, times the number that the start was given.
  package private(set) var pathCounts: [Double]

  private var isSettled: [Bool]
  private var heap: [(length: Double, node: Int32)] = []

  /// Room for searches in a network of that many nodes.
  package init(nodeCount: Int) {
    lengths = [Double](repeating: .infinity, count: nodeCount)
    pathCounts = [Double](repeating: 0, count: nodeCount)
    isSettled = [Bool](repeating: false, count: nodeCount)
  }

  /// True if two lengths count as the same.
  package static func areEqual(_ a: Double, _ b: Double) -> Bool {
    a == b || abs(a - b) <= 1e-12 * max(abs(a), abs(b))
  }

  /// Walks from a node to all that can be reached over edges of finite length.
  ///
  /// - Precondition: Lengths are above zero, one for each entry of `targets`.
  /// - Complexity: O((*n* + *m*) log *n*) of the part that is reached.
  package mutating func search(
    from start: Int, starts: [Int32], targets: [Int32], lengths edgeLengths: [Double],
    pathCount: Double = 1
  ) {
    for node in reached {
      lengths[Int(node)] = .infinity
      pathCounts[Int(node)] = 0
      isSettled[Int(node)] = false
    }
    reached.removeAll(keepingCapacity: true)
    lengths[start] = 0
    pathCounts[start] = pathCount
    push(0, Int32(start))
    while let (length, next) = popNearest() {
      let node = Int(next)
      if isSettled[node] { continue }
      isSettled[node] = true
      reached.append(next)
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        let candidate = length + edgeLengths[position]
        if isSettled[target] || candidate == .infinity { continue }
        if lengths[target] != .infinity && Self.areEqual(candidate, lengths[target]) {
          pathCounts[target] += pathCounts[node]
        } else if candidate < lengths[target] {
          lengths[target] = candidate
          pathCounts[target] = pathCounts[node]
          push(candidate, Int32(target))
        }
      }
    }
  }

  private mutating func push(_ length: Double, _ node: Int32) {
    heap.append((length, node))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard isNearer(child, parent) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func popNearest() -> (length: Double, node: Int32)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count && isNearer(child + 1, child) { child += 1 }
      guard isNearer(child, parent) else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return top
  }

  private func isNearer(_ a: Int, _ b: Int) -> Bool {
    (heap[a].length, heap[a].node) < (heap[b].length, heap[b].node)
  }
}
