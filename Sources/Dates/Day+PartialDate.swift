extension ClosedRange<Day> {
  /// The month or the year of the days, if they are its last ones or all: a date without a day or a month. Days up to
  /// that of a report are neither.
  package var date: PartialDate? {
    guard lowerBound != .distantPast, upperBound != .distantFuture else { return nil }
    let civil = upperBound.civil
    return [
      PartialDate(year: civil.year, month: civil.month), PartialDate(year: civil.year),
    ].compactMap(\.self).first { $0.latest == upperBound && $0.earliest <= lowerBound }
  }

  /// True if the days are those of a month or a year.
  package var isMonthOrYear: Bool { date != nil }
}
