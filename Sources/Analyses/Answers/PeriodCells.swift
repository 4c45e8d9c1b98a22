import Dates

/// A start or an end in a table: one word for people, the first and the last day that it can be for machines.
enum PeriodCells {
  /// The columns: a date in words for people, `NAME_first` and `NAME_last` in machine formats.
  static func columns(
    _ name: String, heading: String? = nil, _ priority: Priority = .essential
  ) -> [Column] {
    [
      Column(name, .text, heading: heading, priority, for: .people),
      Column(name, .days, for: .machines),
    ]
  }

  /// The cells of the days that can be the start or the end; empty where nothing limits them.
  static func cells(_ days: ClosedRange<Day>?) -> [Cell] {
    guard let days, let words = words(days) else { return [.missing, .missing] }
    return [.text(words), .days(days)]
  }

  /// The days as one date where a year, a month or a day is meant, else as the two between which they lie.
  /// `nil` for an open end and for days that nothing limits.
  static func words(_ days: ClosedRange<Day>) -> String? {
    switch (PartialDate(days.lowerBound), PartialDate(days.upperBound)) {
    case (nil, nil): return nil
    case (nil, let last?): return "by \(last)"
    case (let first?, nil): return "\(first) or later"
    case (let first?, let last?):
      let (start, end) = (days.lowerBound.civil, days.upperBound.civil)
      let candidates = [
        first, PartialDate(year: start.year, month: start.month), PartialDate(year: start.year),
      ].compactMap(\.self)
      if start.year == end.year, let date = candidates.first(where: { $0.stated == days }) {
        return "\(date)"
      }
      return "between \(first) and \(last)"
    }
  }
}
