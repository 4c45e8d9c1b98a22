package import Dates
package import GraphCore
import States

/// The days between which a tie can hold, because the coalition and the state must both exist.
package struct Lifetime: Hashable, Sendable {
  /// The first day on which the coalition can have been founded, if a source gives a date.
  package let earliestStart: Day?
  /// The days that can be the last, if the coalition was dissolved or the state ended.
  package let end: ClosedRange<Day>?
  /// The coalition or the state that ended first.
  package let endedBy: NodeReference?

  /// No limits.
  package static let unbounded = Lifetime(earliestStart: nil, end: nil, endedBy: nil)

  private init(earliestStart: Day?, end: ClosedRange<Day>?, endedBy: NodeReference?) {
    self.earliestStart = earliestStart
    self.end = end
    self.endedBy = endedBy
  }

  /// The lifetime of ties between a coalition and a party.
  ///
  /// A coalition that was dissolved on an unknown day can have ended on any. A state has ended where the list
  /// of states says so. That a state is not yet on the list says nothing, because the list leaves out small
  /// states.
  package init(of coalition: Coalition, and party: Party.ID? = nil) {
    self.init(of: coalition, and: party, endingOn: party.flatMap(Lifetime.lastDay))
  }

  /// The last day of a state that has ended, by the list of states; `nil` for other parties.
  static func lastDay(of party: Party.ID) -> Day? {
    let last = StateLives.spells(of: party.rawValue).map(\.upperBound).max()
    return last == .distantFuture ? nil : last
  }

  init(of coalition: Coalition, and party: Party.ID?, endingOn last: Day?) {
    var ends: [(days: ClosedRange<Day>, node: NodeReference)] = []
    if coalition.isDissolved {
      let days = coalition.ended.map { $0.earliest...$0.latest }
      ends.append((days ?? .distantPast...(.distantFuture), .coalition(coalition.id)))
    }
    if let party, let last { ends.append((last...last, .party(party))) }
    earliestStart = coalition.earliestFounding
    let upper = ends.map(\.days.upperBound).min()
    end = upper.map { upper in (ends.map(\.days.lowerBound).min() ?? upper)...upper }
    endedBy =
      ends.min {
        ($0.days.upperBound, $0.days.lowerBound) < ($1.days.upperBound, $1.days.lowerBound)
      }?.node
  }
}
