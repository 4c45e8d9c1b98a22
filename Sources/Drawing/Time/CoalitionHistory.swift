import Counting
import Dates
import GraphCore

/// One coalition over time: founding, end, joins, changes of lead, as far as they are known up to a day.
struct CoalitionHistory: Sendable {
  /// Parties that joined on a day, or that a source first reports for a day.
  struct Join: Hashable, Sendable {
    let day: Day
    /// True if they joined then; else then or before.
    let isExact: Bool
    var count: Int
  }

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
  /// The first day of anything.
  let first: Day
  /// The last day of the band: of the coalition, or of the picture.
  let last: Day
  /// True if it ended on a day that no source gives.
  let hasUnknownEnd: Bool
  let joins: [Join]
  let leads: [Lead]

  /// True if it has come about.
  var hasBegun: Bool { coalition.hasBegun }

  /// The founding in words.
  var foundingWords: String {
    let dates = coalition.founded.filter { $0.claim.rejected == nil }.compactMap(\.date).sorted()
    // A month says nothing beside a day of it.
    let exact = dates.filter { date in
      !dates.contains { $0 != date && date.earliest <= $0.earliest && $0.latest <= date.latest }
    }
    var words: [String] = []
    for date in exact where !words.contains(date.inWords) { words.append(date.inWords) }
    let status = coalition.status == .active ? "" : coalition.status.rawValue
    let founded = words.isEmpty ? "" : words.joined(separator: " or ")
    return [founded, status].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The history of a coalition up to a day; `nil` if nothing is dated by then.
  init?(_ id: Coalition.ID, in affiliations: Affiliations, to limit: Day) {
    guard let coalition = affiliations.graph.coalitions[id: id] else { return nil }
    self.coalition = coalition
    let dates = coalition.founded.filter { $0.claim.rejected == nil }.compactMap(\.date)
    let earliest = dates.map(\.earliest).min()
    let latest = dates.map(\.latest).max()
    if let earliest, let latest, earliest <= limit {
      founding = earliest...min(latest, limit)
    } else {
      founding = nil
    }
    hasUnknownEnd = coalition.isDissolved && coalition.ended == nil
    last = coalition.ended.map { min($0.latest, limit) } ?? limit
    joins = coalition.hasBegun ? CoalitionHistory.joins(of: id, in: affiliations, to: limit) : []
    leads = CoalitionHistory.leads(of: id, in: affiliations, to: limit)
    let first = ([founding?.lowerBound] + joins.map(\.day) + leads.map(\.day)).compactMap(\.self)
      .min()
    guard let first else { return nil }
    self.first = first
  }

  private static func joins(
    of id: Coalition.ID, in affiliations: Affiliations, to limit: Day
  ) -> [Join] {
    let roles = affiliations.question.roles
    let parties = Set(
      affiliations.claims(of: id).filter { roles.contains($0.role) }.map(\.key.party))
    var joins: [Day: [Bool: Int]] = [:]
    for party in parties {
      let period = affiliations.periods(of: TieKey(party, id), in: roles).first
      guard let start = period?.start, start.upperBound <= limit else { continue }
      let isExact =
        start.lowerBound != .distantPast
        && start.upperBound.number - start.lowerBound.number <= 31
      joins[start.upperBound, default: [:]][isExact, default: 0] += 1
    }
    return joins.flatMap { day, counts in
      counts.map { Join(day: day, isExact: $0.key, count: $0.value) }
    }.sorted { ($0.day, $0.isExact ? 0 : 1) < ($1.day, $1.isExact ? 0 : 1) }
  }

  private static func leads(
    of id: Coalition.ID, in affiliations: Affiliations, to limit: Day
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
    for lead in affiliations.leadsOfParties(in: Role.leading) where lead.coalition == id {
      guard case .party(let party) = lead.leader else { continue }
      known[party, default: []].append(
        Lead.Start(day: lead.period.start.upperBound, isDisputed: lead.isDisputed))
    }
    let roles = Role.leading.intersection(affiliations.question.roles)
    for (party, starts) in known.sorted(by: { $0.key < $1.key }) {
      // Who goes on in another lead role neither begins nor ceases to lead.
      for period in affiliations.periods(of: TieKey(party, id), in: roles) {
        let day = period.start.upperBound
        let isDisputed = starts.contains { $0.day == day && $0.isDisputed }
        add(party, day, isEnd: false, isDisputed: isDisputed)
        add(party, period.end.upperBound, isEnd: true, isDisputed: false)
      }
    }
    return leads.sorted { ($0.day, $0.isEnd ? 0 : 1) < ($1.day, $1.isEnd ? 0 : 1) }
  }
}
