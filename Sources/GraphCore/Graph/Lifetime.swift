/// Between which days a tie can lie, because both its ends have to be there.
public struct Lifetime: Hashable, Sendable {
  /// The earliest day on which the coalition can have begun, if any source dates it.
  public let earliestStart: Day?
  /// The days that can be the last, if either end is known to be no more.
  public let end: ClosedRange<Day>?
  /// Which end it was, the one that went first.
  public let endedBy: NodeReference?

  /// No bounds.
  public static let unbounded = Lifetime(earliestStart: nil, end: nil, endedBy: nil)

  init(earliestStart: Day?, end: ClosedRange<Day>?, endedBy: NodeReference?) {
    self.earliestStart = earliestStart
    self.end = end
    self.endedBy = endedBy
  }

  /// What a coalition lives, and a country with it.
  ///
  /// A coalition that is over without a known day can have ended on any. A state has ended where the
  /// list of states says so; that it was not yet on the list says nothing, because the list leaves out
  /// small ones that could belong to a coalition all the same.
  init(of coalition: Coalition, and country: Country.ID?) {
    var ends: [(days: ClosedRange<Day>, node: NodeReference)] = []
    if coalition.status == .ended {
      let days = coalition.ended.map { $0.earliest...$0.latest }
      ends.append((days ?? .distantPast...(.distantFuture), .coalition(coalition.id)))
    }
    if let country, let last = StateLives.spells(of: country).map(\.upperBound).max(),
      last != .distantFuture
    {
      ends.append((last...last, .country(country)))
    }
    self.earliestStart = coalition.earliestFounding
    let upper = ends.map(\.days.upperBound).min()
    self.end = upper.map { upper in
      (ends.map(\.days.lowerBound).min() ?? upper)...upper
    }
    self.endedBy =
      ends.min {
        ($0.days.upperBound, $0.days.lowerBound) < ($1.days.upperBound, $1.days.lowerBound)
      }?.node
  }

  /// Whether nothing of it is left on any day of a period.
  public func isOver(on date: PartialDate?) -> Bool {
    guard let end, let date else { return false }
    return end.upperBound < date.earliest
  }
}

extension CoalitionGraph {
  /// What a tie between a country and a coalition lives.
  public func lifetime(of coalition: Coalition, and country: Country.ID? = nil) -> Lifetime {
    Lifetime(of: coalition, and: country)
  }
}
