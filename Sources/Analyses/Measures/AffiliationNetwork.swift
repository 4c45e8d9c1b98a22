public import CompactGraph
public import GraphCore

/// A two-mode network with the names of its rows and columns: what measures are computed on.
public struct AffiliationNetwork: Hashable, Sendable {
  /// What the rows are: countries, officials.
  public let rows: [NodeReference]
  /// What the columns are: coalitions, meetings.
  public let columns: [NodeReference]
  /// Who meets what.
  public let incidence: Incidence
  /// What it was made of.
  public let basis: Basis

  /// The number of rows that meet something. Others are left out when a network is made.
  init(
    rows: [NodeReference], columns: [NodeReference], ties: [(row: Int, column: Int)],
    kind: Basis.Kind, includesPossible: Bool, asOf: PartialDate?, unnamed: ClosedRange<Int>
  ) {
    self.rows = rows
    self.columns = columns
    self.incidence = Incidence(rows: rows.count, columns: columns.count, ties: ties)
    self.basis = Basis(
      kind: kind, rowCount: rows.count, columnCount: columns.count, tieCount: incidence.tieCount,
      includesPossible: includesPossible, asOf: asOf, unnamed: unnamed)
  }
}

extension CoalitionGraph {
  /// The affiliation network of countries and coalitions as numbers.
  ///
  /// Countries without any tie are left out. Coalitions without any stay if a source lets them be there on
  /// the date: founded by then, and not over; in a table without foundings, those of other times would
  /// count as empty. Coalitions that are planned or only announced are not there. With `includesPossible` ties that are only possible count too.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  public func affiliationNetwork(
    of affiliations: Affiliations, includesPossible: Bool = false, universe: Set<Country.ID> = []
  ) -> AffiliationNetwork {
    let ties = affiliations.ties.filter { includesPossible || $0.belongs == .certain }
    let tied = Set(ties.map(\.coalition))
    let current = affiliations.coalitions.filter { coalition in
      guard coalition.isCurrent else { return false }
      return tied.contains(coalition.id) || isThere(coalition, on: affiliations.asOf)
    }.map(\.id)
    let countries = Set(ties.map(\.country)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: current.enumerated().map { ($1, $0) })
    let rosters = rosters(of: affiliations, universe: universe)
    let unnamed = rosters.map { roster -> ClosedRange<Int> in
      let possible = includesPossible ? roster.possible.count : 0
      return max(
        0, roster.unnamed.lowerBound - possible)...max(
          0, roster.unnamed.upperBound - possible)
    }
    return AffiliationNetwork(
      rows: countries.map { .country($0) }, columns: current.map { .coalition($0) },
      ties: ties.compactMap { tie in
        guard let row = rows[tie.country], let column = columns[tie.coalition] else { return nil }
        return (row, column)
      },
      kind: .memberships, includesPossible: includesPossible,
      asOf: affiliations.asOf,
      unnamed: unnamed.map(\.lowerBound).reduce(0, +)...unnamed.map(\.upperBound).reduce(0, +))
  }

  /// Whether a coalition is said to be founded by a date and not to be over.
  private func isThere(_ coalition: Coalition, on date: PartialDate?) -> Bool {
    guard coalition.status == .active else { return false }
    guard let founding = coalition.earliestFounding, let date else { return date == nil }
    return founding <= date.latest
  }

  /// The network of the same countries and coalitions with a tie where a country certainly leads, alone
  /// or with others.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  public func leadershipNetwork(of affiliations: Affiliations) -> AffiliationNetwork {
    let whole = affiliationNetwork(of: affiliations)
    let rows = Dictionary(uniqueKeysWithValues: whole.rows.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: whole.columns.enumerated().map { ($1, $0) })
    return AffiliationNetwork(
      rows: whole.rows, columns: whole.columns,
      ties: affiliations.ties.filter { $0.leads == .certain }.compactMap { tie in
        guard let row = rows[.country(tie.country)], let column = columns[.coalition(tie.coalition)]
        else { return nil }
        return (row, column)
      },
      kind: .leads, includesPossible: false,
      asOf: affiliations.asOf, unnamed: 0...0)
  }

  /// The network of officials and the meetings that they attended, up to a date. Who was absent is not
  /// in it, and neither are meetings that are planned.
  ///
  /// - Complexity: O(*a* log *a*) for *a* attendances.
  public func attendanceNetwork(asOf date: PartialDate? = nil) -> AffiliationNetwork {
    let asOf = date ?? newestDate
    let held = meetings.filter { meeting in
      guard meeting.format != .planned, let asOf, let day = meeting.date else {
        return meeting.format != .planned
      }
      return day.earliest <= asOf.latest
    }
    var ties: [(official: Official.ID, meeting: Int)] = []
    for (column, meeting) in held.enumerated() {
      for attendee in meeting.officials where attendee.presence == .present {
        ties.append((attendee.official, column))
      }
    }
    let present = Set(ties.map(\.official)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, $0) })
    return AffiliationNetwork(
      rows: present.map { .official($0) }, columns: held.map { .meeting($0.id) },
      ties: ties.compactMap { tie in rows[tie.official].map { ($0, tie.meeting) } },
      kind: .attendance, includesPossible: false, asOf: asOf, unnamed: 0...0)
  }
}
