import Dates
import GraphCore

/// The rule by which a coalition exists on a date: decision note 2.
package enum Existence {
  /// The reason why a coalition does not exist on the date of a view, or `nil` if it exists or may exist.
  ///
  /// Planned and announced coalitions never exist. A coalition exists since its founding; without a founding
  /// date since the first claim about it; without any date always. It exists until its dissolution; dissolved
  /// in a year, until the end of the year. One that was dissolved on an unknown day exists on no date from the
  /// newest of the graph on.
  ///
  /// - Complexity: O(1).
  package static func reason(against position: Int, in view: GraphView) -> LeftOut? {
    let coalition = view.graph.coalitions[position]
    switch coalition.status {
    case .planned: return .planned
    case .announced: return .announced
    case .active, .ended: break
    }
    guard let date = view.date else { return coalition.isDissolved ? .ended : nil }
    if let first = view.claims.firstDays[position], first > date.latest { return .notFounded }
    guard coalition.isDissolved else { return nil }
    if let ended = coalition.ended { return ended.latest < date.earliest ? .ended : nil }
    return view.graph.newestDate.map { $0.earliest <= date.earliest } ?? true ? .ended : nil
  }

  /// The first day on which each coalition can have existed: its earliest founding, else the first day of any
  /// claim about it, and its dissolution at the latest; `nil` without any date.
  ///
  /// - Complexity: O(*n*) in the number of claims.
  static func firstDays(in graph: CoalitionGraph, under mask: EvidenceMask) -> [Day?] {
    var search = FirstDays(graph, mask)
    for (position, coalition) in graph.coalitions.enumerated()
    where coalition.earliestFounding == nil {
      var last: Int?
      for row in graph.ties.rows(ofCoalition: position) {
        // Most claims of a table are alike.
        if let last, graph.ties.saysTheSame(row, last), search.mask.isPlain { continue }
        search.take(row: row, at: position)
        last = row
      }
      search.take(coalition.ended, of: coalition.id)
    }
    for declaration in graph.declarations {
      search.take(declaration.date, declaration.claim, of: declaration.coalition)
    }
    for meeting in graph.meetings where meeting.wasHeld {
      search.take(meeting.date, meeting.claim, of: meeting.coalition)
    }
    for body in graph.bodies where body.status == .current {
      search.take(body.claim.from, body.claim, of: body.coalition)
    }
    for official in graph.officials {
      for appearance in official.appearances {
        search.take(appearance.date, appearance.claim, of: appearance.coalition)
      }
    }
    for lead in graph.leads {
      guard case .coalition(let id) = lead.target else { continue }
      for claim in lead.claims { search.take(claim.from, claim, of: id) }
    }
    for (position, coalition) in graph.coalitions.enumerated() {
      if let founding = coalition.earliestFounding { search.days[position] = founding }
    }
    return search.days
  }
}

/// Collects the first day of any claim about each coalition.
private struct FirstDays {
  var days: [Day?]
  private let graph: CoalitionGraph
  private let ties: Ties
  let mask: EvidenceMask
  /// The first day that each source speaks of, if it counts.
  private let sources: [Day?]

  init(_ graph: CoalitionGraph, _ mask: EvidenceMask) {
    self.graph = graph
    ties = graph.ties
    self.mask = mask
    days = Array(repeating: nil, count: graph.coalitions.count)
    sources = graph.sources.enumerated().map { position, source in
      guard mask.counts(source: Int32(position)) else { return nil }
      return source.covers?.from?.earliest ?? source.published?.earliest
    }
  }

  private mutating func take(_ day: Day?, at position: Int) {
    guard let day else { return }
    days[position] = days[position].map { min($0, day) } ?? day
  }

  mutating func take(_ date: PartialDate?, of id: Coalition.ID) {
    guard let date, let position = graph.coalitions.position(of: id) else { return }
    take(date.earliest, at: position)
  }

  /// Takes the date of a claim that is not a tie, else the day that the claim is about.
  mutating func take(_ date: PartialDate?, _ claim: Claim, of id: Coalition.ID) {
    guard claim.rejected == nil, let claim = mask.trusted(claim, in: graph) else { return }
    if let date = date ?? claim.attested { return take(date, of: id) }
    guard let position = graph.coalitions.position(of: id) else { return }
    for source in claim.sources.compactMap({ graph.sources.position(of: $0) }) {
      take(sources[source], at: position)
    }
  }

  mutating func take(row: Int, at position: Int) {
    guard mask.counts(row), !ties.isRejected(row) else { return }
    if let from = ties.dates.days(ties.from[row]) { return take(from.lowerBound, at: position) }
    take(ties.dates.days(ties.to[row])?.lowerBound, at: position)
    if let attested = ties.dates.days(ties.attested[row]) {
      return take(attested.lowerBound, at: position)
    }
    for source in ties.sources(of: row) { take(sources[Int(source)], at: position) }
  }
}
