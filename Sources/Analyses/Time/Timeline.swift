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
      let affiliations = affiliations(asOf: date, filter: filter)
      let point: Timeline.Point
      switch subject {
      case .country(let id):
        guard
          let entry = ranking(
            of: affiliations, universe: universe, all: true, only: id
          ).entries.first
        else {
          continue
        }
        point = Timeline.Point(
          day: day, lower: entry.lower, upper: entry.upper,
          ranks: entry.bestRank...max(entry.bestRank, entry.worstRank),
          sources: sources.sorted())
      case .leads(let id):
        let leads = affiliations.ties.filter { $0.country == id }.map(\.leads)
        point = Timeline.Point(
          day: day, lower: leads.count { $0 == .certain }, upper: leads.count { $0 > .absent },
          ranks: nil, sources: sources.sorted())
      case .memberships:
        let rosters = rosters(of: affiliations, universe: universe)
        let named = rosters.map(\.named.count).reduce(0, +)
        point = Timeline.Point(
          day: day, lower: named + rosters.map(\.unnamed.lowerBound).reduce(0, +),
          upper: named + rosters.map(\.unnamed.upperBound).reduce(0, +), ranks: nil,
          sources: sources.sorted())
      case .coalition(let id):
        guard
          let roster = rosters(of: affiliations, universe: universe).first(where: {
            $0.coalition == id
          })
        else {
          continue
        }
        point = Timeline.Point(
          day: day, lower: roster.named.count + roster.unnamed.lowerBound,
          upper: roster.named.count + roster.unnamed.upperBound, ranks: nil,
          sources: sources.sorted())
      }
      let before = points.last
      let isSame =
        before?.lower == point.lower && before?.upper == point.upper && before?.ranks == point.ranks
      if !isSame { points.append(point) }
    }
    return Timeline(subject: subject, points: points)
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

extension Timeline {
  /// The numbers as if only one bound of each were known; points that then repeat are left out. Ranks
  /// stay as they are.
  public func told(_ unknown: Unknown) -> Timeline {
    guard unknown != .interval else { return self }
    var told: [Point] = []
    for point in points {
      let value = unknown == .lower ? point.lower : point.upper
      let same = told.last.map { $0.lower == value && $0.ranks == point.ranks } ?? false
      if !same {
        told.append(
          Point(
            day: point.day, lower: value, upper: value, ranks: point.ranks,
            sources: point.sources))
      }
    }
    return Timeline(subject: subject, points: told)
  }

  /// The points as a table: `from,lower,upper`, and `rank_best,rank_worst` of a country.
  public var table: Table {
    let isCountry = points.contains { $0.ranks != nil }
    var columns: [Table.Column] = [
      .init("from"), .init("lower", isNumeric: true), .init("upper", isNumeric: true),
    ]
    if isCountry {
      columns += [.init("rank_best", isNumeric: true), .init("rank_worst", isNumeric: true)]
    }
    return Table(
      columns: columns,
      rows: points.map { point in
        var row: [Table.Cell] = [
          .text(PartialDate(point.day)?.description ?? ""), .integer(point.lower),
          .integer(point.upper),
        ]
        if isCountry {
          row +=
            point.ranks.map { [.integer($0.lowerBound), .integer($0.upperBound)] }
            ?? [.missing, .missing]
        }
        return row
      })
  }
}
