/// A day of the proleptic Gregorian calendar, as a number of days since 1970-01-01.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int

  /// The day with this number.
  public init(number: Int) { self.number = number }

  /// A day by year, month and day of the month, or `nil` if the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (-99_999_999_999...99_999_999_999).contains(year),
      (1...Day.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.number = Day.daysFromCivil(year: year, month: month, day: day)
  }

  /// Before every day that a source could mean.
  public static let distantPast = Day(number: .min)
  /// After every day that a source could mean.
  public static let distantFuture = Day(number: .max)

  /// The day after, or `nil` after the last.
  package var next: Day? { self == .distantFuture ? nil : Day(number: number + 1) }

  /// Year, month and day of the month; the reverse of `init(year:month:day:)`.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      yearOfEra + era * 400 + (month < 10 ? 0 : 1), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// The number of days in a month.
  ///
  /// - Precondition: `month` is between 1 and 12.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Years are counted from March, so that the leap day is the last of its year and no table of
  /// months is needed (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2014).
  private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Day: Comparable {
  /// True if one day is before another.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
}
