import Dates

/// Days as places on a level line.
struct TimeScale: Sendable {
  /// The first day.
  let first: Day
  /// The last day.
  let last: Day
  /// The place of the first day.
  let left: Double
  /// The place of the last day.
  let right: Double

  /// The place of a day, or of an end of the scale for a day beyond it.
  func x(_ day: Day) -> Double {
    if day <= first { return left }
    if day >= last { return right }
    let span = Double(max(1, last.number - first.number))
    return left + Double(day.number - first.number) / span * (right - left)
  }

  /// The first days of years that are written at the scale, at most about twelve.
  var years: [(year: Int, x: Double)] {
    let (from, to) = (first.civil.year, last.civil.year)
    let step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].first { (to - from) / $0 <= 12 } ?? 1000
    return stride(from: (from + step - 1) / step * step, through: to, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1), (first...last).contains(day) else {
        return nil
      }
      return (year, x(day))
    }
  }
}
