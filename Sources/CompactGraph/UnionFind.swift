/// A partition of the numbers from 0 that grows coarser by joining two of its parts.
///
/// Parts are trees, kept flat by halving paths and joining the smaller to the larger (Tarjan,
/// Journal of the ACM 22, 1975).
package struct UnionFind: Sendable {
  private var parents: [Int32]
  private var sizes: [Int32]
  /// The number of parts.
  package private(set) var partCount: Int

  /// Each number in a part of its own.
  package init(count: Int) {
    precondition(count <= Int32.max)
    parents = (0..<Int32(count)).map { $0 }
    sizes = [Int32](repeating: 1, count: count)
    partCount = count
  }

  /// The number that stands for the part of another.
  ///
  /// - Complexity: amortised O(α(*n*)).
  package mutating func representative(of number: Int) -> Int {
    var current = number
    while Int(parents[current]) != current {
      parents[current] = parents[Int(parents[current])]
      current = Int(parents[current])
    }
    return current
  }

  /// Makes the parts of two numbers one.
  package mutating func join(_ a: Int, _ b: Int) {
    var (a, b) = (representative(of: a), representative(of: b))
    guard a != b else { return }
    if sizes[a] < sizes[b] { swap(&a, &b) }
    parents[b] = Int32(a)
    sizes[a] += sizes[b]
    partCount -= 1
  }
}
