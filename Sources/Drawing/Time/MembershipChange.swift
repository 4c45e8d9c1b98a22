import Dates

/// Parties that joined or left a coalition at the same time, known as exactly as the sources have it.
struct MembershipChange: Hashable, Sendable {
  /// How exactly the time is known.
  enum Precision: Int, Hashable, Sendable, CaseIterable {
    /// A day.
    case day
    /// A month or a year, or what is left of it after the founding.
    case span
    /// A day by which it was so; it may have begun or ended long before.
    case by
  }

  /// The days on which it may have been; only the last one, if any earlier day is possible.
  let days: ClosedRange<Day>
  let precision: Precision
  /// True if they left.
  let isEnd: Bool
  /// The number of parties.
  var count: Int

  /// A change of one party on one of some days.
  init(_ days: ClosedRange<Day>, isEnd: Bool, count: Int = 1) {
    self.isEnd = isEnd
    self.count = count
    if days.lowerBound == days.upperBound {
      (self.days, precision) = (days, .day)
    } else if days.isMonthOrYear {
      (self.days, precision) = (days, .span)
    } else {
      (self.days, precision) = (days.upperBound...days.upperBound, .by)
    }
  }

  /// The place of a mark on the scale of time.
  var day: Day { days.lowerBound }

  /// The change in words, for a legend.
  var words: String {
    switch (precision, isEnd) {
    case (.day, false): "joined then"
    case (.span, false): "joined within this time"
    case (.by, false): "first reported then, joined then or before"
    case (.day, true): "left then"
    case (.span, true): "left within this time"
    case (.by, true): "left then or before"
    }
  }

  /// Changes, those of the same time and precision as one, in the order of their days.
  static func merged(_ changes: [MembershipChange]) -> [MembershipChange] {
    struct Key: Hashable {
      let days: ClosedRange<Day>
      let precision: Precision
      let isEnd: Bool
    }
    return Dictionary(
      grouping: changes,
      by: { Key(days: $0.days, precision: $0.precision, isEnd: $0.isEnd) }
    ).values.compactMap { same -> MembershipChange? in
      guard var change = same.first else { return nil }
      change.count = same.reduce(0) { $0 + $1.count }
      return change
    }.sorted { a, b in
      (a.day, a.days.upperBound, a.precision.rawValue, a.isEnd ? 1 : 0)
        < (b.day, b.days.upperBound, b.precision.rawValue, b.isEnd ? 1 : 0)
    }
  }
}
