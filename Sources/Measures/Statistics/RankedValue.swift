/// A value's place in an order from the largest value to the smallest.
public struct RankedValue: Hashable, Sendable {
  /// The place of the value in the list that was ranked.
  public let index: Int
  /// One more than the number of larger values; `nil` for not-a-number.
  public let rank: Int?
  /// True if another value has the same rank.
  public let isTied: Bool

  /// The difference, relative to the larger of two values, that rounding alone can make.
  static let tolerance = 1e-9

  /// The places of some values in falling order, not-a-number last.
  ///
  /// Values are sorted first. Neighbours in the sorted list that only rounding keeps apart have one
  /// rank, and so on along a chain of neighbours, so that no value depends on the algorithm of the
  /// sort. Values of one rank follow the order given.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - precedes: The order of two places in the list whose values are tied.
  /// - Returns: A place for each value.
  /// - Complexity: O(*n* log *n*).
  public static func ranked(
    _ values: [Double], tiesBy precedes: (Int, Int) -> Bool = { $0 < $1 }
  ) -> [RankedValue] {
    let numbers = values.indices.filter { !values[$0].isNaN }.sorted {
      (values[$1], $0) < (values[$0], $1)
    }
    var ranked: [RankedValue] = []
    ranked.reserveCapacity(values.count)
    var first = 0
    while first < numbers.count {
      var end = first + 1
      while end < numbers.count, areTied(values[numbers[end - 1]], values[numbers[end]]) {
        end += 1
      }
      for index in numbers[first..<end].sorted(by: precedes) {
        ranked.append(RankedValue(index: index, rank: first + 1, isTied: end - first > 1))
      }
      first = end
    }
    for index in values.indices.filter({ values[$0].isNaN }).sorted(by: precedes) {
      ranked.append(RankedValue(index: index, rank: nil, isTied: false))
    }
    return ranked
  }

  private static func areTied(_ a: Double, _ b: Double) -> Bool {
    a == b || (a.isFinite && b.isFinite && abs(a - b) <= tolerance * max(abs(a), abs(b)))
  }
}
