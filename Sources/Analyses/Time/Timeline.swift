public import GraphCore

/// A number over time, at the exact days on which it can change.
public struct Timeline: Hashable, Sendable {
  /// What is followed.
  public enum Subject: Hashable, Sendable {
    /// The coalitions of a country, and its rank.
    case country(Country.ID)
    /// The coalitions that a country leads, alone or with others.
    case leads(Country.ID)
    /// The members of a coalition.
    case coalition(Coalition.ID)
    /// All memberships.
    case memberships
  }

  /// The number from a day on.
  public struct Point: Hashable, Sendable {
    /// The first day of it.
    public let day: Day
    /// The least that it can be.
    public let lower: Int
    /// The most.
    public let upper: Int
    /// The rank, of a country.
    public let ranks: ClosedRange<Int>?
    /// How many of the ties that it counts are those on which sources disagree.
    public let disputed: Int
    /// Who says what may have changed on that day.
    public let sources: [Source.ID]
  }

  /// What is followed.
  public let subject: Subject
  /// The points, by day; each differs from the one before.
  public let points: [Point]
}

extension CoalitionGraph {
  /// Follows a number over the days on which any claim on it begins, ends or becomes certain.
  ///
  /// - Complexity: O(*d*(*c* + *kn*)) for *d* days, *c* claims, *k* coalitions and *n* countries.
  public func timeline(
    of subject: Timeline.Subject, filter: Affiliations.Filter = .init(),
    universe: Set<Country.ID> = [], from first: PartialDate? = nil, to last: PartialDate? = nil
  ) -> Timeline {
    let end = (last ?? newestDate)?.latest ?? .distantFuture
    var points: [Timeline.Point] = []
    for (day, sources) in changeDays(of: subject, filter: filter).sorted(by: { $0.key < $1.key }) {
      guard day <= end, first.map({ $0.earliest <= day }) ?? true, let date = PartialDate(day)
      else { continue }
      guard
        let point = point(
          of: subject, on: day, affiliations(asOf: date, filter: filter), universe,
          sources: sources.sorted())
      else { continue }
      if points.last?.isLike(point) != true { points.append(point) }
    }
    return Timeline(subject: subject, points: points)
  }

  /// The number as of one day; `nil` if its subject is not there.
  private func point(
    of subject: Timeline.Subject, on day: Day, _ affiliations: Affiliations,
    _ universe: Set<Country.ID>, sources: [Source.ID]
  ) -> Timeline.Point? {
    let ties = affiliations.ties.filter { $0.isIn(subject) }
    func point(
      _ lower: Int, _ upper: Int, _ ranks: ClosedRange<Int>? = nil
    ) -> Timeline.Point {
      Timeline.Point(
        day: day, lower: lower, upper: upper, ranks: ranks,
        disputed: ties.count(where: \.isContested), sources: sources)
    }
    switch subject {
    case .country(let id):
      let entry = ranking(of: affiliations, universe: universe, all: true, only: id).entries.first
      return entry.map {
        point($0.lower, $0.upper, $0.bestRank...max($0.bestRank, $0.worstRank))
      }
    case .leads:
      return point(
        ties.count { $0.leads == .certain }, ties.count)
    case .memberships, .coalition:
      var rosters = rosters(of: affiliations, universe: universe)
      if case .coalition(let id) = subject { rosters = rosters.filter { $0.coalition == id } }
      if case .coalition = subject, rosters.isEmpty { return nil }
      let named = rosters.map(\.named.count).reduce(0, +)
      return point(
        named + rosters.map(\.unnamed.lowerBound).reduce(0, +),
        named + rosters.map(\.unnamed.upperBound).reduce(0, +))
    }
  }

  /// The days on which the number can change: the first and the day after the last of every date; with
  /// who says so.
  func changeDays(
    of subject: Timeline.Subject, filter: Affiliations.Filter
  ) -> [Day: Set<Source.ID>] {
    var days: [Day: Set<Source.ID>] = [:]
    func add(_ date: PartialDate?, _ sources: [Source.ID]) {
      guard let date else { return }
      for day in [date.earliest, date.latest, date.latest.next].compactMap(\.self) {
        days[day, default: []].formUnion(sources)
      }
    }
    func isWanted(_ id: Coalition.ID) -> Bool {
      if case .coalition(let wanted) = subject { return id == wanted }
      guard let coalition = coalition(id) else { return false }
      return (filter.kinds.isEmpty || filter.kinds.contains(coalition.kind))
        && filter.scopes.contains(coalition.scope)
    }
    let claims =
      memberships.filter { isWanted($0.coalition) }.flatMap(\.claims)
      + leads.filter { lead in
        if case .coalition(let id) = lead.target { isWanted(id) } else { false }
      }.flatMap(\.claims)
    for claim in claims {
      for date in [claim.from, claim.to, attestation(of: claim)] { add(date, claim.sources) }
    }
    for coalition in coalitions where isWanted(coalition.id) {
      for founding in coalition.founded where founding.claim.rejected == nil {
        add(founding.date, founding.claim.sources)
      }
    }
    for declaration in declarations where isWanted(declaration.coalition) {
      add(
        declaration.date ?? attestation(of: declaration.claim), declaration.claim.sources)
    }
    return days
  }
}

extension Affiliations.Tie {
  /// Whether a timeline counts it.
  fileprivate func isIn(_ subject: Timeline.Subject) -> Bool {
    switch subject {
    case .country(let id): country == id
    case .leads(let id): country == id && leads > .absent
    case .coalition(let id): coalition == id
    case .memberships: true
    }
  }
}

extension Timeline.Point {
  /// Whether nothing but the day and who says so is different.
  fileprivate func isLike(_ other: Timeline.Point) -> Bool {
    lower == other.lower && upper == other.upper && ranks == other.ranks
      && disputed == other.disputed
  }
}
