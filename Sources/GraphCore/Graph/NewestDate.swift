import Dates

/// The newest date of anything that has happened: see ``CoalitionGraph/newestDate``.
package enum NewestDate {
  /// The first year that means "open" or "unknown" rather than a year.
  package static let sentinelYear = 9000

  static func of(
    ties: Ties, coalitions: Index<Coalition>, sources: Index<Source>, bodies: Index<Body>,
    officials: Index<Official>, meetings: Index<Meeting>, leads: [LeadRole],
    declarations: [Declaration]
  ) -> PartialDate? {
    var newest: PartialDate?
    func take(_ date: PartialDate?) {
      guard let date, date.year < sentinelYear else { return }
      if newest.map({ $0 < date }) ?? true { newest = date }
    }
    /// The last day on which the newest of some sources can have been published; `nil` where one has no date. What
    /// sources date later than themselves is a plan.
    func lastDay(_ claimed: some Sequence<Source>) -> Day? {
      var newest: Day?
      for source in claimed {
        guard let date = source.published ?? source.covers?.to else { return nil }
        newest = max(newest ?? date.latest, date.latest)
      }
      return newest
    }
    func take(_ claim: Claim, and date: PartialDate? = nil) {
      guard claim.rejected == nil else { return }
      let last = lastDay(claim.sources.lazy.compactMap { sources[id: $0] }) ?? .distantFuture
      for date in [claim.from, claim.attested, date].compactMap(\.self)
      where date.earliest <= last { take(date) }
    }
    func hasBegun(_ id: Coalition.ID) -> Bool { coalitions[id: id]?.hasBegun ?? false }
    let working = Set(
      bodies.lazy.filter { $0.status == .current && hasBegun($0.coalition) }.map(\.id))
    for source in sources {
      take(source.published)
      take(source.covers?.to)
    }
    // The latest code of a coalition's rows is its newest date; one comparison of integers a row.
    let lastDays = ties.details.map { detail in
      lastDay(detail.sources.lazy.map { sources[Int($0)] }) ?? .distantFuture
    }
    let isDated = ties.from.sharedValue != 0 || ties.attested.sharedValue != 0
    for (position, coalition) in coalitions.enumerated() where coalition.hasBegun {
      var code: DateTable.Code = 0
      for row in isDated ? ties.rows(ofCoalition: position) : 0..<0 where !ties.isRejected(row) {
        for candidate in [ties.from[row], ties.attested[row]] where candidate > code {
          guard let date = ties.dates.date(candidate), date.year < sentinelYear,
            date.earliest <= lastDays[Int(ties.evidence[row])]
          else { continue }
          code = candidate
        }
      }
      take(ties.dates.date(code))
      for founding in coalition.founded { take(founding.claim, and: founding.date) }
    }
    for body in bodies where working.contains(body.id) { take(body.claim) }
    for meeting in meetings where meeting.wasHeld { take(meeting.claim, and: meeting.date) }
    for official in officials {
      for office in official.offices { take(office.claim) }
      for appearance in official.appearances { take(appearance.claim, and: appearance.date) }
    }
    for lead in leads {
      let isOfBegun =
        switch lead.target {
        case .coalition(let id): hasBegun(id)
        case .body(let id): working.contains(id)
        }
      if isOfBegun { for claim in lead.claims { take(claim) } }
    }
    for declaration in declarations where hasBegun(declaration.coalition) {
      take(declaration.claim, and: declaration.date)
    }
    // Where nothing but ends is dated, the newest of them is a date that the graph speaks of.
    guard newest == nil else { return newest }
    if ties.to.sharedValue != 0 {
      for row in ties.indices where !ties.isRejected(row) { take(ties.dates.date(ties.to[row])) }
    }
    for coalition in coalitions { take(coalition.ended) }
    return newest
  }
}
