import Dates

extension ClosedRange<Day> {
  /// The day at which a picture shows a start: that of the date itself, or the day by which it was so.
  var shown: Day { isMonthOrYear ? lowerBound : upperBound }
}
