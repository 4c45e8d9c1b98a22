package import Dates
package import GraphCore

extension Affiliations {
  /// The titles of the offices that an official holds on a date: the certain ones, or, if none is certain, the
  /// possible ones. Without a date, all of them.
  package func titles(of id: Official.ID, on date: PartialDate?) -> [String] {
    guard let official = graph.officials[id: id] else { return [] }
    let view = view.on(date)
    let held = official.offices.map { (title: $0.title, certainty: view.certainty(of: [$0.claim])) }
    guard let best = held.map(\.certainty).max(), best > .absent else { return [] }
    var seen: Set<String> = []
    return held.filter { $0.certainty == best && seen.insert($0.title).inserted }.map(\.title)
  }
}
