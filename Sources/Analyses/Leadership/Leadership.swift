public import CompactGraph
public import GraphCore

/// Who leads which coalitions as of a date.
public struct Leadership: Hashable, Sendable {
  /// Countries that certainly lead something, by code.
  public let leaders: [Country.ID]
  /// The coalitions looked at that are there, by identifier.
  public let coalitions: [Coalition.ID]
  /// Who leads what: a row for each leader, a column for each coalition.
  public let incidence: Incidence
  /// The date, or `nil` for a graph without dates.
  public let asOf: PartialDate?

  /// The leads of some affiliations, those that are certain.
  public init(_ affiliations: Affiliations) {
    let current = affiliations.coalitions.filter(\.isCurrent).map(\.id)
    let ties = affiliations.ties.filter { $0.leads == .certain }
    let leaders = Set(ties.map(\.country)).sorted()
    let rows = Dictionary(uniqueKeysWithValues: leaders.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: current.enumerated().map { ($1, $0) })
    self.leaders = leaders
    self.coalitions = current
    self.asOf = affiliations.asOf
    self.incidence = Incidence(
      rows: leaders.count, columns: current.count,
      ties: ties.compactMap { tie in
        guard let row = rows[tie.country], let column = columns[tie.coalition] else { return nil }
        return (row, column)
      })
  }

  /// The number of coalitions that each leader leads, alone or with others.
  public var leadCounts: [Int] { leaders.indices.map { incidence.degree(ofRow: $0) } }

  /// The network of leaders, tied by the coalitions that they lead together.
  public var coLeads: Network { incidence.projection(onto: .rows) }

  /// Coalitions that nobody is certainly known to lead.
  public var vacancies: [Coalition.ID] {
    coalitions.indices.filter { incidence.degree(ofColumn: $0) == 0 }.map { coalitions[$0] }
  }

  /// How concentrated the leads are among the leaders (Herfindahl–Hirschman).
  public var herfindahl: Double { Concentration.herfindahl(leadCounts.map(Double.init)) }

  /// How unevenly the leads are spread over some number of countries, those that lead nothing included
  /// (Gini).
  public func gini(among countries: Int) -> Double {
    let idle = max(0, countries - leaders.count)
    return Concentration.gini(leadCounts.map(Double.init) + [Double](repeating: 0, count: idle))
  }
}
