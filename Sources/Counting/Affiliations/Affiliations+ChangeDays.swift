package import Dates
package import GraphCore

extension Affiliations {
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
    var positions: [Int] = []
    for (position, coalition) in graph.coalitions.enumerated()
    where coalition.hasBegun && choice.reason(against: coalition) == nil {
      chosen.insert(coalition.id)
      positions.append(position)
    }
    // Through an organisation its members belong, whether the question chooses it or not.
    if question.expandsOrganisations { positions = basis.withOrganisations(positions) }
    for position in positions { collector.add(graph.coalitions[position], at: position) }
    var isOpen = false
    for declaration in graph.declarations where chosen.contains(declaration.coalition) {
      collector.add(declaration)
      isOpen = true
    }
    // The states of the graph that exist may be unnamed members, from the first claim on.
    if isOpen, let start = collector.days.keys.min() {
      for day in basis.lives.changeDays where day > start { collector.add(day) }
    }
    for dispute in graph.disputes where chosen.contains(dispute.coalition) {
      for side in dispute.sides { collector.add(side.date, side.claim) }
    }
    if let first, first <= last { collector.add(first) }
    return collector.days.filter { (first ?? .distantPast) <= $0.key && $0.key <= last }
      .map { ChangeDay(day: $0, sources: $1.sorted()) }.sorted { $0.day < $1.day }
  }

  /// The days from which another number of parties can count because a state of the graph begins or ends, in
  /// their order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of parties.
  package var partyChangeDays: [Day] { basis.lives.changeDays }

  /// The dates on which the answer can change, with the sources of each change: days, or years
  /// where the data know nothing but years.
  package func changeDates(
    from first: Day?, to last: Day
  ) -> [(date: PartialDate, sources: [Source.ID])] {
    let days = changeDays(from: first, to: last)
    guard graph.isYearly else {
      return days.compactMap { change in PartialDate(change.day).map { ($0, change.sources) } }
    }
    let years = Dictionary(grouping: days) { $0.day.civil.year }
    return years.sorted { $0.key < $1.key }.compactMap { year, changes in
      PartialDate(year: year).map { ($0, Set(changes.flatMap(\.sources)).sorted()) }
    }
  }

  /// The affiliations on the day after the last end of a membership or a coalition that the data give, if that is
  /// later than their date.
  ///
  /// Ends do not move the newest date. Without this day a known later exit would not appear.
  package var onLastEnd: Affiliations {
    guard let newest = date?.latest else { return self }
    var ends: Set<Day> = []
    func take(_ date: PartialDate?) {
      guard let day = date?.latest.next, day > newest, day.civil.year < NewestDate.sentinelYear
      else { return }
      ends.insert(day)
    }
    let ties = graph.ties
    let codes = ties.to.sharedValue.map { [$0] } ?? Set(ties.indices.lazy.map { ties.to[$0] })
    for code in codes { take(ties.dates.date(code)) }
    for coalition in graph.coalitions { take(coalition.ended) }
    guard !ends.isEmpty else { return self }
    let last = changeDays(from: newest).last { ends.contains($0.day) }?.day
    guard let last, last > newest,
      let date = graph.isYearly ? PartialDate(year: last.civil.year) : PartialDate(last)
    else { return self }
    return on(date)
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
