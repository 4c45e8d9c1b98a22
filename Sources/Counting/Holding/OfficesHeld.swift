package import Dates
package import GraphCore

extension CoalitionGraph {
  /// The titles of the offices that an official holds on a date: the certain ones, or, if none is certain, the
  /// possible ones. Without a date, all of them.
  package func titles(of id: Official.ID, on date: PartialDate?) -> [String] {
    guard let official = officials[id: id] else { return [] }
    let held = official.offices.filter { $0.claim.rejected == nil }.map {
      (
        $0.title,
        Holding.certainty(
          of: [Holding.Statement($0.claim, in: self)], within: .unbounded, on: date)
      )
    }
    guard let best = held.map(\.1).max(), best > .absent else { return [] }
    var seen: Set<String> = []
    return held.filter { $0.1 == best && seen.insert($0.0).inserted }.map(\.0)
  }
}
