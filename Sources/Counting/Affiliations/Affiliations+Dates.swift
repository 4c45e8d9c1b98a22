public import Dates
package import GraphCore

extension Affiliations {
  /// The answer to the same question on another date.
  ///
  /// - Complexity: As for the first answer, without choosing the evidence again.
  public func on(_ date: PartialDate) -> Affiliations {
    guard graph.newestDate != nil else { return self }
    var question = question
    question.date = .date(date)
    return AffiliationCounting(question, basis, on: date).affiliations()
  }

  /// The member list of a coalition on another date; `nil` if the coalition does not count.
  ///
  /// - Complexity: That of counting one coalition.
  package func memberList(of coalition: Coalition.ID, on date: PartialDate) -> MemberList? {
    guard let position = graph.coalitions.position(of: coalition) else { return nil }
    let date = graph.newestDate == nil ? nil : date
    return AffiliationCounting(question, basis, on: date).counted(at: position).list
  }

  /// A day from which the answer can be another one.
  package struct ChangeDay: Hashable, Sendable {
    /// The day.
    package let day: Day
    /// The sources of whatever begins, ends or becomes certain on the day, by identifier.
    package let sources: [Source.ID]
  }

  /// The days from which the answer to the question can be another one, in their order: for each date of a
  /// claim its first and its last day, and the days after these.
  ///
  /// Between two of them nothing changes, but for the number of states outside the graph that may be unnamed
  /// members.
  ///
  /// - Parameters:
  ///   - first: The first day, which is in the list in any case; by default that of the first claim.
  ///   - last: The last day.
  /// - Returns: The days up to the last, each with its sources.
  /// - Complexity: O(*c* log *c*) in the number of claims.
  package func changeDays(from first: Day? = nil, to last: Day = .distantFuture) -> [ChangeDay] {
    let choice = question.coalitions.resolved(in: graph)
    var collector = ChangeDayCollector(view)
    var chosen: Set<Coalition.ID> = []
    for (position, coalition) in graph.coalitions.enumerated()
    where coalition.hasBegun && choice.reason(against: coalition) == nil {
      chosen.insert(coalition.id)
      collector.add(coalition, at: position)
    }
    var isOpen = false
    for declaration in graph.declarations where chosen.contains(declaration.coalition) {
      collector.add(declaration)
      isOpen = true
    }
    // The states of the graph that exist may be unnamed members, from the first claim on.
    if isOpen, let start = collector.days.keys.min() {
      for day in partyChangeDays where day > start { collector.add(day) }
    }
    for dispute in graph.disputes where chosen.contains(dispute.coalition) {
      for side in dispute.sides { collector.add(side.date, side.claim) }
    }
    if let first, first <= last { collector.add(first) }
    return collector.days.filter { (first ?? .distantPast) <= $0.key && $0.key <= last }
      .map { ChangeDay(day: $0, sources: $1.sorted()) }.sorted { $0.day < $1.day }
  }
}

/// Collects the days on which claims begin, end or become certain.
private struct ChangeDayCollector {
  private(set) var days: [Day: Set<Source.ID>] = [:]
  private let view: GraphView
  private let graph: CoalitionGraph

  init(_ view: GraphView) {
    self.view = view
    graph = view.graph
  }

  private mutating func add(_ date: PartialDate?, _ sources: [Source.ID]) {
    guard let date else { return }
    for day in [date.earliest, date.earliest.next, date.latest, date.latest.next].compactMap(\.self)
    {
      days[day, default: []].formUnion(sources)
    }
  }

  /// Adds a day on which nothing need change.
  mutating func add(_ day: Day) { days[day, default: []].formUnion([]) }

  /// Adds a date that a claim gives, unless the claim does not count.
  mutating func add(_ date: PartialDate?, _ claim: Claim) {
    guard claim.rejected == nil, let claim = view.mask.trusted(claim, in: graph) else { return }
    add(date, claim.sources)
  }

  mutating func add(_ declaration: Declaration) {
    let claim = declaration.claim
    add(declaration.date ?? view.mask.trusted(claim, in: graph).flatMap(graph.attestation), claim)
  }

  mutating func add(_ coalition: Coalition, at position: Int) {
    for founding in coalition.founded { add(founding.date, founding.claim) }
    if coalition.isDissolved { add(coalition.ended ?? graph.newestDate, []) }
    // Without a founding date a coalition counts from the first claim of any kind.
    if let first = view.claims.firstDays[position] { add(first) }
    for number in graph.ties.ties(ofCoalition: position) {
      let rows = graph.ties.rows(ofTie: number)
      for row in rows { add(row: row) }
      let party = graph.parties[Int(graph.ties.parties[rows.lowerBound])]
      if let last = Lifetime.lastDay(of: party.id) { add(PartialDate(last), []) }
    }
  }

  private mutating func add(row: Int) {
    let ties = graph.ties
    let used = ties.sources(of: row).filter { view.mask.counts(source: $0) }
      .map { graph.sources[Int($0)] }
    // The period that a source covers decides what a missing party means, whatever the claim says.
    for source in used {
      add(source.covers?.from, [source.id])
      add(source.covers?.to, [source.id])
    }
    guard view.mask.counts(row), !ties.isRejected(row) else { return }
    for code in [ties.from[row], ties.to[row], ties.attested[row]] {
      add(ties.dates.date(code), used.map(\.id))
    }
    guard ties.from[row] == 0, ties.attested[row] == 0 else { return }
    for source in used { add(source.published, [source.id]) }
  }
}
