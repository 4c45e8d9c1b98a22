import CompactGraph

/// Numbers in rising order, of which those above a number are counted.
struct SortedNumbers: Sendable {
  private let numbers: [Int]

  /// - Complexity: O(*n* log *n*).
  init(_ numbers: some Sequence<Int>) { self.numbers = numbers.sorted() }

  /// The number of those that are larger than a number.
  ///
  /// - Complexity: O(log *n*).
  func count(above number: Int) -> Int {
    numbers.count - numbers.indices.partitioningIndex { numbers[$0] > number }
  }
}
