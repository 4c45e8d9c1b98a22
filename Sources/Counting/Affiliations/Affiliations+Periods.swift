package import Dates
package import GraphCore

extension Affiliations {
  /// The periods of a party in a coalition in some roles, whatever the date: those that can have a day in
  /// common are joined.
  package func periods(of key: TieKey, in roles: Set<Role>) -> [Spell] {
    guard let party = graph.parties.position(of: key.party),
      let coalition = graph.coalitions.position(of: key.coalition)
    else { return [] }
    let ranges = graph.ties.roleRanges(in: graph.ties.rows(party: party, coalition: coalition))
    return Spell.joined(
      ranges.filter { roles.contains(graph.ties.roles[$0.lowerBound]) }.flatMap(view.spells(of:)))
  }

  /// The first of the periods that hold on the date, certainly or possibly.
  package func period(of key: TieKey, in roles: Set<Role>) -> Spell? {
    let periods = periods(of: key, in: roles)
    guard let date else { return periods.first }
    return periods.first { $0.holds(during: date.earliest...date.latest) > .absent }
  }
}

extension Spell {
  /// Spells, where those that can have a day in common are joined, each to the first start and the last
  /// end, in the order of their starts.
  package static func joined(_ spells: [Spell]) -> [Spell] {
    var joined: [Spell] = []
    let sorted = spells.sorted {
      ($0.start.lowerBound, $0.start.upperBound) < ($1.start.lowerBound, $1.start.upperBound)
    }
    for spell in sorted {
      guard let last = joined.last, last.overlaps(spell) != .absent else {
        joined.append(spell)
        continue
      }
      let start =
        last.start.lowerBound...min(last.start.upperBound, spell.start.upperBound)
      let end =
        max(
          last.end.lowerBound, spell.end.lowerBound)...max(
          last.end.upperBound, spell.end.upperBound)
      if let whole = Spell(start: start, end: end) { joined[joined.count - 1] = whole }
    }
    return joined
  }
}
