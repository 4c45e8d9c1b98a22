/// An order in which similar things come next to each other: nearest neighbours first, then reversals of stretches as
/// long as the sum of the distances of neighbours falls (2-opt; G. A. Croes, A method for solving traveling-salesman
/// problems, Operations Research 6, 1958).
enum ChainOrder {
  /// The order of things by their distances.
  ///
  /// - Complexity: O(*n*³) in the number of things, for each of at most 20 rounds.
  static func order(_ distances: [[Double]]) -> [Int] {
    guard distances.count > 2 else { return Array(distances.indices) }
    // From the thing with the least sum of distances, always on to the nearest.
    let sums = distances.map { $0.reduce(0, +) }
    var order = [distances.indices.min { (sums[$0], $0) < (sums[$1], $1) } ?? 0]
    var left = Set(distances.indices).subtracting(order)
    while let last = order.last,
      let next = left.min(by: {
        (distances[last][$0], $0) < (distances[last][$1], $1)
      })
    {
      order.append(next)
      left.remove(next)
    }
    for _ in 0..<20 where !improve(&order, distances) { break }
    return order
  }

  /// Reverses stretches that shorten the chain; whether any does.
  private static func improve(_ order: inout [Int], _ distances: [[Double]]) -> Bool {
    var isBetter = false
    for start in 0..<(order.count - 1) {
      for end in (start + 1)..<order.count {
        func distance(_ a: Int, _ b: Int) -> Double {
          order.indices.contains(a) && order.indices.contains(b)
            ? distances[order[a]][order[b]] : 0
        }
        let before = distance(start - 1, start) + distance(end, end + 1)
        let after = distance(start - 1, end) + distance(start, end + 1)
        guard after < before - 1e-9 else { continue }
        order[start...end].reverse()
        isBetter = true
      }
    }
    return isBetter
  }
}
