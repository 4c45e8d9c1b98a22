/// The periods of claims, equal ones stored once.
struct PeriodTable: Sendable {
  private var periods: [Holding.Period] = []
  private var numbers: [Int32]
  private var known: [Holding.Period: Int32] = [:]

  /// Rows without periods.
  init(count: Int) { numbers = [Int32](repeating: -1, count: count) }

  /// The period of a row; `nil` for one that does not count, and for one that must end before it can begin.
  subscript(row: Int) -> Holding.Period? {
    let number = Int(numbers[row])
    return number < 0 ? nil : periods[number]
  }

  /// Gives a row a period.
  mutating func set(_ period: Holding.Period?, at row: Int) {
    guard let period else { return }
    if let number = known[period] {
      numbers[row] = number
      return
    }
    numbers[row] = Int32(periods.count)
    known[period] = numbers[row]
    periods.append(period)
  }

  /// Gives a row the period of another.
  mutating func `repeat`(_ other: Int, at row: Int) { numbers[row] = numbers[other] }
}
