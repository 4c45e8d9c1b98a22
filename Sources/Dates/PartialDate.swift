/// A date as well as it is known.
///
/// `2024`, `2024-01` and `2024-01-18` are different knowledge. So are `2024~` (about), `2024-06?`
/// (perhaps), `202X` (some year of the decade), `2024-XX` and `2024-22` (summer). A partial date
/// stands for one unknown day between `earliest` and `latest`. The notation is EDTF, levels 0 and 1
/// (ISO 8601-2:2019; Library of Congress, 2019).
public struct PartialDate: Hashable, Sendable {
  /// The knowledge of a month or of a day of the month.
  package enum Part: Hashable, Sendable {
    /// Its number.
    case known(Int)
    /// Only that there is one: `XX`.
    case unspecified
  }

  /// A quarter of a year, as people speak of it. The bounds are those of the northern hemisphere,
  /// wide enough for the meteorological and the astronomical season.
  package enum Season: Int, Hashable, Sendable, CaseIterable {
    /// March to June.
    case spring = 21
    /// June to September.
    case summer
    /// September to December.
    case autumn
    /// December to March; "winter 2024" may begin or end in 2024, so both are allowed.
    case winter
  }

  /// The qualification of a date by a source.
  public enum Qualifier: Character, Hashable, Sendable, CaseIterable {
    /// The source is not sure.
    case uncertain = "?"
    /// The source gives an estimate.
    case approximate = "~"
    /// Both.
    case uncertainAndApproximate = "%"
  }

  /// The year; where digits are unspecified, the one nearest to zero.
  public let year: Int
  /// The number of the year's last digits that are unspecified: none, one or two.
  package let unspecifiedYearDigits: Int
  /// The month, if it is said.
  package let month: Part?
  /// The day of the month, if it is said.
  package let day: Part?
  /// The season, in the place of a month.
  package let season: Season?
  /// The qualification by the source.
  public let qualifier: Qualifier?

  /// A date, or `nil` if the calendar has none such or a day is given without its month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil, qualifier: Qualifier? = nil) {
    self.init(
      year: year, month: month.map { .known($0) }, day: day.map { .known($0) },
      qualifier: qualifier)
  }

  /// A day, or `nil` for one that no calendar reaches.
  public init?(_ day: Day) {
    guard day != .distantPast, day != .distantFuture else { return nil }
    let civil = day.civil
    self.init(year: civil.year, month: civil.month, day: civil.day)
  }

  /// Any date of levels 0 and 1, or `nil` for a combination that they do not have.
  init?(
    year: Int, unspecifiedYearDigits: Int = 0, month: Part? = nil, day: Part? = nil,
    season: Season? = nil, qualifier: Qualifier? = nil
  ) {
    guard (-99_999_999_999...99_999_999_999).contains(year) else { return nil }
    switch (month, day) {
    case (nil, _?), (.unspecified?, .known?): return nil
    case (.known(let month)?, let day):
      guard (1...12).contains(month) else { return nil }
      if case .known(let day)? = day, Day(year: year, month: month, day: day) == nil { return nil }
    default: break
    }
    guard unspecifiedYearDigits == 0 || (month == nil && season == nil),
      season == nil || month == nil
    else { return nil }
    self.year = year
    self.unspecifiedYearDigits = unspecifiedYearDigits
    self.month = month
    self.day = day
    self.season = season
    self.qualifier = qualifier
  }

  /// The first day that this can be. A qualified date can be one unit of its precision earlier.
  public var earliest: Day { qualifier == nil ? stated.lowerBound : widened.lowerBound }

  /// The last day that this can be. A qualified date can be one unit of its precision later.
  public var latest: Day { qualifier == nil ? stated.upperBound : widened.upperBound }

  /// The days that the date names, its qualifier apart.
  package var stated: ClosedRange<Day> {
    if let season { return season.days(of: year) }
    var years = year...year
    if unspecifiedYearDigits > 0 {
      let span = unspecifiedYearDigits == 1 ? 9 : 99
      years = year < 0 ? year - span...year : year...year + span
    }
    switch (month, day) {
    case (.known(let month)?, .known(let day)?):
      return PartialDate.days(from: (year, month, day), to: (year, month, day))
    case (.known(let month)?, _):
      let last = Day.length(ofMonth: month, in: year)
      return PartialDate.days(from: (year, month, 1), to: (year, month, last))
    default:
      return PartialDate.days(from: (years.lowerBound, 1, 1), to: (years.upperBound, 12, 31))
    }
  }

  /// The stated days and one unit more on either side: a day, a month, a season, a year, a decade.
  private var widened: ClosedRange<Day> {
    let stated = stated
    switch (month, day) {
    case (.known?, .known?):
      return Day(number: stated.lowerBound.number - 1)...Day(number: stated.upperBound.number + 1)
    case (.known(let month)?, _):
      let before = month == 1 ? (year - 1, 12) : (year, month - 1)
      let after = month == 12 ? (year + 1, 1) : (year, month + 1)
      let last = Day.length(ofMonth: after.1, in: after.0)
      return PartialDate.days(from: (before.0, before.1, 1), to: (after.0, after.1, last))
    default:
      if season != nil {
        return Day(
          number: stated.lowerBound.number - 92)...Day(
            number: stated.upperBound.number + 92)
      }
      let span = [1, 10, 100][unspecifiedYearDigits]
      let low = year < 0 && span > 1 ? year - 2 * span + 1 : year - span
      let high = year < 0 && span > 1 ? year + span : year + 2 * span - 1
      return PartialDate.days(from: (low, 1, 1), to: (high, 12, 31))
    }
  }

  static func days(from first: (Int, Int, Int), to last: (Int, Int, Int)) -> ClosedRange<Day> {
    let first = Day(year: first.0, month: first.1, day: first.2) ?? .distantPast
    return first...max(first, Day(year: last.0, month: last.1, day: last.2) ?? .distantFuture)
  }
}

extension PartialDate.Season {
  fileprivate func days(of year: Int) -> ClosedRange<Day> {
    switch self {
    case .spring: PartialDate.days(from: (year, 3, 1), to: (year, 6, 30))
    case .summer: PartialDate.days(from: (year, 6, 1), to: (year, 9, 30))
    case .autumn: PartialDate.days(from: (year, 9, 1), to: (year, 12, 31))
    case .winter: PartialDate.days(from: (year, 1, 1), to: (year + 1, 3, 31))
    }
  }
}

extension PartialDate: Comparable {
  /// Earlier first; of two that begin on the same day, the better known first.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    let (x, y) = ((a.earliest, a.latest), (b.earliest, b.latest))
    return x == y ? a.description < b.description : x < y
  }
}
