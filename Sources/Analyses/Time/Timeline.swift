public import GraphCore

/// A number over time, at the exact days on which it can change.
public struct Timeline: Hashable, Sendable {
  /// What is followed.
  public enum Subject: Hashable, Sendable {
    /// The coalitions of a country, and its rank.
    case country(Country.ID)
    /// The members of a coalition.
    case coalition(Coalition.ID)
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
    from first: PartialDate? = nil, to last: PartialDate? = nil
  ) -> Timeline {
    let end = (last ?? newestDate)?.latest ?? .distantFuture
    var points: [Timeline.Point] = []
    for day in changes(of: subject, filter: filter) {
      guard day <= end, first.map({ $0.earliest <= day }) ?? true, let date = PartialDate(day)
      else { continue }
      let affiliations = affiliations(asOf: date, filter: filter)
      let point: Timeline.Point
      switch subject {
      case .country(let id):
        guard let entry = ranking(of: affiliations, all: true, only: id).entries.first else {
          continue
        }
        point = Timeline.Point(
          day: day, lower: entry.lower, upper: entry.upper,
          ranks: entry.bestRank...max(entry.bestRank, entry.worstRank))
      case .coalition(let id):
        guard let roster = rosters(of: affiliations).first(where: { $0.coalition == id }) else {
          continue
        }
        point = Timeline.Point(
          day: day, lower: roster.named.count + roster.unnamed.lowerBound,
          upper: roster.named.count + roster.unnamed.upperBound, ranks: nil)
      }
      let before = points.last
      let isSame =
        before?.lower == point.lower && before?.upper == point.upper && before?.ranks == point.ranks
      if !isSame { points.append(point) }
    }
    return Timeline(subject: subject, points: points)
  }

  /// The days on which the number can change: the first and the day after the last of every date.
  private func changes(of subject: Timeline.Subject, filter: Affiliations.Filter) -> [Day] {
    var days: Set<Day> = []
    func add(_ date: PartialDate?) {
      guard let date else { return }
      days.insert(date.earliest)
      days.insert(date.latest)
      if let next = date.latest.next { days.insert(next) }
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
      for date in [claim.from, claim.to, attestation(of: claim)] { add(date) }
    }
    for coalition in coalitions where isWanted(coalition.id) {
      for founding in coalition.founded where founding.claim.rejected == nil {
        add(founding.date)
      }
    }
    for declaration in declarations where isWanted(declaration.coalition) {
      add(declaration.date ?? attestation(of: declaration.claim))
    }
    return days.sorted()
  }
}

extension Timeline {
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
