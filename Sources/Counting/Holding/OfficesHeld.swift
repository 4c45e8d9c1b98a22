public import Dates
public import GraphCore

extension CoalitionGraph {
  /// The titles of the offices that an official holds on a date: the certain ones, or, if none is certain, the
  /// possible ones. Without a date, all of them.
  public func titles(of id: Official.ID, on date: PartialDate?) -> [String] {
    guard let official = officials[id: id] else { return [] }
    let view = GraphView(self, EvidenceFilter(), on: date)
    let held = official.offices.map {
      ($0.title, date == nil ? .certain : view.certainty(of: [$0.claim]))
    }
    guard let best = held.map(\.1).max(), best > .absent else { return [] }
    var seen: Set<String> = []
    return held.filter { $0.1 == best && seen.insert($0.0).inserted }.map(\.0)
  }
}
