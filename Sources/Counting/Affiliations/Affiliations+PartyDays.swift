package import Dates
import GraphCore
import States

extension Affiliations {
  /// The days from which another number of parties can count because a state of the graph begins or ends, in
  /// their order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of parties.
  package var partyChangeDays: [Day] {
    var days: Set<Day> = []
    for party in graph.parties where party.kind == .state {
      for period in StateLives.spells(of: party.id.rawValue) {
        days.insert(period.lowerBound)
        if let next = period.upperBound.next { days.insert(next) }
      }
    }
    return days.sorted()
  }
}
