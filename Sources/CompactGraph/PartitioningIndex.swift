extension Range<Int> {
  /// The first number from which a condition holds, found by halves.
  ///
  /// The name is that of swift-algorithms, of which nothing else would be used here.
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
