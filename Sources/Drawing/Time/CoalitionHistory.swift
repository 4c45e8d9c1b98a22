import Counting
import Dates
import GraphCore

/// One coalition over time: founding, end, joins, changes of lead, as far as they are known up to a day.
struct CoalitionHistory: Sendable {
  /// Parties that began or ceased to lead on a day.
  struct Lead: Hashable, Sendable {
    let day: Day
    let isEnd: Bool
    var parties: [Party.ID]
    /// Those on whose ties sources disagree.
    var disputed: Set<Party.ID>

    /// The day by which a party leads in one role.
    fileprivate struct Start {
      let day: Day
      let isDisputed: Bool
    }
  }

  let coalition: Coalition
  /// The days that can be that of the founding; `nil` if no source gives a date.
  let founding: ClosedRange<Day>?
  /// The same, also beyond the last day of the picture.
  let foundingDays: ClosedRange<Day>?
  /// The first day of anything.
  let first: Day
  /// The last day of the band: of the coalition, or of the picture.
  let last: Day
  /// The date of the last claim about a coalition that ended on an unknown day.
  private(set) var lastKnown: Day?
  /// Who joined and left, those of the same time together.
  let memberships: [MembershipChange]
  let leads: [Lead]

  /// True if it has come about.
  var hasBegun: Bool { coalition.hasBegun }

  /// The founding in words.
  var foundingWords: String {
    let founded = coalition.foundingDates.map(\.inWords).joined(separator: " or ")
    let status = coalition.status == .active ? "" : coalition.status.rawValue
    return [founded, status].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The history of a coalition up to a day; `nil` if nothing is dated by then.
  ///
  /// - Parameters:
  ///   - id: The coalition.
  ///   - affiliations: The affiliations.
  ///   - limit: The last day.
  ///   - known: The lead roles of parties in it; all of them are searched for without.
  init?(
    _ id: Coalition.ID, in affiliations: Affiliations, to limit: Day,
    leads known: [Affiliations.Lead]? = nil
  ) {
    guard let coalition = affiliations.graph.coalitions[id: id] else { return nil }
    self.coalition = coalition
    let dates = coalition.founded.filter { $0.claim.rejected == nil }.compactMap(\.date)
    let earliest = dates.map(\.earliest).min()
    let latest = dates.map(\.latest).max()
    if let earliest, let latest, earliest <= limit {
      founding = earliest...min(latest, limit)
      foundingDays = earliest...latest
    } else {
      founding = nil
      foundingDays = nil
    }
    last = coalition.ended.map { min($0.latest, limit) } ?? limit
    memberships =
      coalition.hasBegun
      ? CoalitionHistory.memberships(of: coalition, in: affiliations, to: limit) : []
    let roles =
      known
      ?? affiliations.leadsOfParties(in: Role.leading).filter { $0.coalition == id }
    leads = CoalitionHistory.leads(roles, of: id, in: affiliations, to: limit)
    let first = ([founding?.lowerBound] + memberships.map(\.day) + leads.map(\.day)).compactMap(
      \.self
    )
    .min()
    guard let first else { return nil }
    self.first = first
    if coalition.isDissolved, coalition.ended == nil {
      let sizes = affiliations.graph.declarations.filter { $0.coalition == id }.compactMap(\.date)
      let days =
        [founding?.upperBound] + memberships.map(\.days.upperBound) + leads.map(\.day)
        + sizes.map(\.earliest)
      lastKnown = min(limit, days.compactMap(\.self).max() ?? first)
    }
  }

  private static func memberships(
    of coalition: Coalition, in affiliations: Affiliations, to limit: Day
  ) -> [MembershipChange] {
    let roles = affiliations.question.roles
    let parties = Set(
      affiliations.claims(of: coalition.id).filter { roles.contains($0.role) }.map(\.key.party)
        .filter(affiliations.question.includes))
    var changes: [MembershipChange] = []
    for party in parties {
      for period in affiliations.periods(of: TieKey(party, coalition.id), in: roles) {
        let (start, end) = (period.start, period.end)
        guard start.shown <= limit else { continue }
        changes.append(MembershipChange(start, isEnd: false))
        // Nobody leaves a coalition that ends.
        let isOver = coalition.ended.map { $0.earliest <= end.upperBound } ?? false
        if end.upperBound < limit, !isOver {
          changes.append(MembershipChange(end, isEnd: true))
        }
      }
    }
    return MembershipChange.merged(changes)
  }

  private static func leads(
    _ roles: [Affiliations.Lead], of id: Coalition.ID, in affiliations: Affiliations,
    to limit: Day
  ) -> [Lead] {
    var leads: [Lead] = []
    func add(_ party: Party.ID, _ day: Day, isEnd: Bool, isDisputed: Bool) {
      guard day <= limit, day != .distantPast else { return }
      let known = leads.firstIndex { $0.day == day && $0.isEnd == isEnd }
      let place = known ?? leads.endIndex
      if known == nil { leads.append(Lead(day: day, isEnd: isEnd, parties: [], disputed: [])) }
      if !leads[place].parties.contains(party) { leads[place].parties.append(party) }
      if isDisputed { leads[place].disputed.insert(party) }
    }
    var known: [Party.ID: [Lead.Start]] = [:]
    for lead in roles {
      guard case .party(let party) = lead.leader else { continue }
      known[party, default: []].append(
        Lead.Start(day: lead.period.start.shown, isDisputed: lead.isDisputed))
    }
    let leading = Role.leading.intersection(affiliations.question.roles)
    for (party, starts) in known.sorted(by: { $0.key < $1.key }) {
      // Who goes on in another lead role neither begins nor ceases to lead.
      for period in affiliations.periods(of: TieKey(party, id), in: leading) {
        let day = period.start.shown
        let isDisputed = starts.contains { $0.day == day && $0.isDisputed }
        add(party, day, isEnd: false, isDisputed: isDisputed)
        add(party, period.end.upperBound, isEnd: true, isDisputed: false)
      }
    }
    return leads.sorted { ($0.day, $0.isEnd ? 0 : 1) < ($1.day, $1.isEnd ? 0 : 1) }
  }
}
