extension Range<Int> {
  /// The first number from which a condition holds, found by halves.
  ///
  /// swift-algorithms has the same function. This project would use no other part of that package.
  ///
  /// - Parameter isBehind: The condition, which has to hold for every number after one for which it holds.
  /// - Returns: The number; the upper bound if the condition holds for none.
  /// - Complexity: O(log *n*).
  package func partitioningIndex(where isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
