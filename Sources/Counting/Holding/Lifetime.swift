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

  /// The lifetime of a coalition's ties, whatever the party is.
  package init(of coalition: Coalition) { self.init(of: coalition, and: nil, endingOn: nil) }

  /// The lifetime of what belongs to a body of a coalition: it begins with the body, if that is known.
  package init(of coalition: Coalition, beginning body: Body) {
    let whole = Lifetime(of: coalition)
    let start = body.claim.from?.earliest
    self.init(
      earliestStart: [whole.earliestStart, start].compactMap(\.self).max(), end: whole.end,
      endedBy: whole.endedBy)
  }

  /// The last day of a state that has ended, by the list of states; `nil` for other parties.
  static func lastDay(of party: Party.ID) -> Day? {
    let last = StateLives.spells(of: party.rawValue).map(\.upperBound).max()
    return last == .distantFuture ? nil : last
  }

  /// The lifetime of ties between a coalition and a party that has ended on a day.
  ///
  /// A coalition that was dissolved on an unknown day can have ended on any. A state has ended if the list of
  /// states says so. The list leaves out small states, so the first day on it limits nothing.
  fileprivate init(of coalition: Coalition, and party: Party.ID?, endingOn last: Day?) {
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

/// The lifetimes of the ties of a graph.
package struct Lifetimes: Sendable {
  private let graph: CoalitionGraph
  /// The lifetimes of coalitions with a founding date or an end, by position; most have neither.
  private let ofCoalitions: [Int32: Lifetime]
  /// The last day of each party that is a state and has ended.
  private let lastDays: [Day?]

  /// The lifetimes of a graph.
  ///
  /// - Complexity: O(*n*) in the numbers of parties and coalitions.
  init(_ graph: CoalitionGraph) {
    self.graph = graph
    var limited: [Int32: Lifetime] = [:]
    for (position, coalition) in graph.coalitions.enumerated()
    where coalition.isDissolved || coalition.earliestFounding != nil {
      limited[Int32(position)] = Lifetime(of: coalition)
    }
    ofCoalitions = limited
    lastDays = graph.parties.map { $0.kind == .state ? Lifetime.lastDay(of: $0.id) : nil }
  }

  /// True if a party is a state that has ended, by its position in the graph.
  func hasEnded(_ party: Int) -> Bool { lastDays[party] != nil }

  /// The lifetime of ties between a coalition and a party, by their positions in the graph.
  package subscript(coalition: Int, party: Int) -> Lifetime {
    // Few states have ended, so most ties have the lifetime of their coalition.
    guard let last = lastDays[party] else {
      return ofCoalitions.isEmpty ? .unbounded : ofCoalitions[Int32(coalition)] ?? .unbounded
    }
    return Lifetime(
      of: graph.coalitions[coalition], and: graph.parties[party].id, endingOn: last)
  }
}
