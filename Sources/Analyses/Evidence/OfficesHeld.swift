public import GraphCore

extension CoalitionGraph {
  /// The titles of the offices that an official holds on a date: those that are certain, or, if
  /// none is, those that are possible. Without a date, all of them.
  public func titles(of id: Official.ID, on date: PartialDate?) -> [String] {
    guard let official = official(id) else { return [] }
    let held = official.offices.map { office -> (title: String, certainty: Certainty) in
      guard let date else { return (office.title, .certain) }
      let spells = spells(of: [office.claim])
      let certainty = spells.map { $0.holds(during: date.earliest...date.latest) }.max()
      return (office.title, certainty ?? .absent)
    }
    guard let best = held.map(\.certainty).max(), best > .absent else { return [] }
    var seen: Set<String> = []
    return held.filter { $0.certainty == best && seen.insert($0.title).inserted }.map(\.title)
  }
}
