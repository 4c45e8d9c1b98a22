package import Dates
package import GraphCore

/// The rule by which a coalition exists on a date: decision note 2.
package enum Existence {
  /// The reason why a coalition does not exist on a date, or `nil` if it exists or may exist.
  ///
  /// Planned and announced coalitions never exist. A coalition exists since its founding; without a founding
  /// date since the first claim about it; without any date always. It exists until its dissolution; dissolved
  /// in a year, until the end of the year. One that was dissolved on an unknown day exists on no date from the
  /// newest of the graph on.
  package static func reason(
    against coalition: Coalition, at position: Int, in graph: CoalitionGraph, on date: PartialDate?
  ) -> LeftOut? {
    switch coalition.status {
    case .planned: return .planned
    case .announced: return .announced
    case .active, .ended: break
    }
    guard let date else { return nil }
    if let first = firstDay(of: coalition, at: position, in: graph), first > date.latest {
      return .notFounded
    }
    guard coalition.status == .ended else { return nil }
    if let ended = coalition.ended { return ended.latest < date.earliest ? .ended : nil }
    return graph.newestDate.map { $0.earliest <= date.earliest } ?? true ? .ended : nil
  }

  /// The first day on which a coalition can have existed: its earliest founding, else the first day of any
  /// claim on its members, leaders, sizes and meetings; `nil` without any date.
  package static func firstDay(
    of coalition: Coalition, at position: Int, in graph: CoalitionGraph
  ) -> Day? {
    if let founding = coalition.earliestFounding { return founding }
    var first: Day?
    func take(_ day: Day?) {
      guard let day else { return }
      first = first.map { min($0, day) } ?? day
    }
    let ties = graph.ties
    for row in ties.rows(ofCoalition: position) where !ties.isRejected(row) {
      let days = ties.dates.days(ties.from[row]) ?? ties.dates.days(ties.attested[row])
      if let days {
        take(days.lowerBound)
      } else if let end = ties.dates.days(ties.to[row]) {
        take(end.lowerBound)
      } else {
        for source in ties.sources(of: row) {
          let source = graph.sources[Int(source)]
          take(source.covers?.from?.earliest ?? source.published?.earliest)
        }
      }
    }
    return first
  }
}
