import Dates

/// The newest date of anything that has happened: see ``CoalitionGraph/newestDate``.
enum NewestDate {
  /// The first year that means "open" or "unknown" rather than a year.
  static let sentinelYear = 9000

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
    func take(_ claim: Claim) {
      guard claim.rejected == nil else { return }
      take(claim.from)
      take(claim.attested)
    }
    for source in sources {
      take(source.published)
      take(source.covers?.to)
    }
    // The latest code of a coalition's rows is its newest date; one comparison of integers a row.
    for (position, coalition) in coalitions.enumerated() where coalition.hasBegun {
      var code: DateTable.Code = 0
      for row in ties.rows(ofCoalition: position) where !ties.isRejected(row) {
        for candidate in [ties.from[row], ties.attested[row]] where candidate > code {
          if (ties.dates.date(candidate)?.year ?? sentinelYear) < sentinelYear { code = candidate }
        }
      }
      take(ties.dates.date(code))
      for founding in coalition.founded where founding.claim.rejected == nil { take(founding.date) }
    }
    for body in bodies where body.status == .current { take(body.claim) }
    for meeting in meetings where meeting.wasHeld { take(meeting.date) }
    for official in officials {
      for office in official.offices { take(office.claim) }
      for appearance in official.appearances { take(appearance.date) }
    }
    for lead in leads { for claim in lead.claims { take(claim) } }
    for declaration in declarations where declaration.claim.rejected == nil {
      take(declaration.date)
    }
    return newest
  }
}
