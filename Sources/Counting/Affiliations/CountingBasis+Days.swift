import Dates
import GraphCore

extension CountingBasis {
  /// The days from which a coalition can be counted otherwise, ascending: between two of them, `counted(at:)` is
  /// the same, but for the candidates of its member list.
  ///
  /// - Complexity: O(*c* log *c*) in the number of its claims.
  func changeDays(at position: Int, expanding: Bool) -> [Day] {
    guard expanding else { return ownDays(at: position).sorted() }
    return withOrganisations([position]).reduce(into: Set<Day>()) {
      $0.formUnion(ownDays(at: $1))
    }.sorted()
  }

  /// Coalitions and the organisations that belong to them on any date, and those that belong to these, ascending: a
  /// coalition whose organisations stand for their members changes with all of them.
  ///
  /// - Complexity: O(*t*) in the number of their ties.
  func withOrganisations(_ positions: [Int]) -> [Int] {
    var seen: Set<Int> = []
    var next = positions
    while let position = next.popLast() {
      guard seen.insert(position).inserted else { continue }
      for tie in graph.ties.ties(ofCoalition: position) {
        let party = graph.ties.parties[graph.ties.rows(ofTie: tie).lowerBound]
        if let organisation = coalition(ofParty: party) { next.append(organisation) }
      }
    }
    return seen.sorted()
  }

  /// The position of the coalition that a party is; `nil` for a party that is none.
  func coalition(ofParty party: Int32) -> Int? {
    let party = graph.parties[Int(party)]
    guard party.kind == .organisation else { return nil }
    return graph.coalitions.position(of: Coalition.ID(party.id.rawValue))
  }

  private func ownDays(at position: Int) -> Set<Day> {
    let coalition = graph.coalitions[position]
    var days: Set<Day> = []
    func begins(_ day: Day?) { if let day { days.insert(day) } }
    func ends(_ day: Day?) { begins(day?.next) }
    begins(view.claims.firstDays[position])
    if coalition.isDissolved {
      ends(coalition.ended?.latest)
      begins(graph.newestDate?.earliest)
    }
    for coverage in covers[position] {
      begins(coverage?.from?.earliest)
      ends(coverage?.to?.latest)
    }
    for founding in coalition.founded { begins(founding.date?.earliest) }
    for declaration in declarations[position] {
      begins(ReportedSize.date(of: declaration, in: view)?.earliest)
    }
    for dispute in entered[coalition.id] ?? [] {
      for side in dispute.sides { begins(side.date?.earliest) }
    }
    let ties = graph.ties
    for row in ties.rows(ofCoalition: position) {
      guard let spell = view.claims.ofRows[row]?.spell else { continue }
      begins(spell.start.lowerBound)
      begins(spell.start.upperBound)
      ends(spell.end.lowerBound)
      ends(spell.end.upperBound)
      // A dispute on a start or an end begins with the earliest date that is given for it.
      begins(ties.dates.days(ties.from[row])?.lowerBound)
      begins(ties.dates.days(ties.to[row])?.lowerBound)
    }
    return days
  }
}
