package import Dates
package import GraphCore

/// A graph under an evidence filter on a date: the certainty of every claim.
package struct GraphView: Sendable {
  /// The claims that count.
  let claims: ClaimPeriods
  /// The date; `nil` for a graph without dates.
  package let date: PartialDate?
  /// The days that the date can be.
  private let days: ClosedRange<Day>?

  /// The view of a graph on a date.
  ///
  /// - Complexity: O(*n*) in the number of claims; another date of the same view is O(1).
  package init(_ graph: CoalitionGraph, _ evidence: EvidenceFilter, on date: PartialDate?) {
    self.init(ClaimPeriods(graph, evidence), on: date)
  }

  private init(_ claims: ClaimPeriods, on date: PartialDate?) {
    self.claims = claims
    self.date = date
    days = date.map { $0.earliest...$0.latest }
  }

  /// The graph.
  package var graph: CoalitionGraph { claims.graph }
  /// The claims that count.
  package var mask: EvidenceMask { claims.mask }
  /// The lifetimes of ties.
  package var lifetimes: Lifetimes { claims.lifetimes }

  /// The same claims on another date.
  ///
  /// - Complexity: O(1).
  package func on(_ date: PartialDate?) -> GraphView { GraphView(claims, on: date) }

  // MARK: Rows of ties

  /// The period of a row.
  package struct RowPeriod: Hashable, Sendable {
    /// The row.
    package let row: Int
    /// The days that can be the first and the last.
    package let spell: Spell
    /// The days that the claim is about; `nil` without a date.
    package let about: ClosedRange<Day>?
    /// The certainty that the period holds on the date.
    package let certainty: Certainty
  }

  /// The rows of a range that count: under the filter, and not rejected.
  package func counted(_ rows: Range<Int>) -> [Int] {
    rows.filter { mask.counts($0) && !graph.ties.isRejected($0) }
  }

  /// The periods of the rows that count, of one tie and one role.
  package func periods(of rows: Range<Int>) -> [RowPeriod] {
    rows.compactMap { row in
      claims.ofRows[row].map {
        RowPeriod(row: row, spell: $0.spell, about: $0.about, certainty: $0.certainty(during: days))
      }
    }
  }

  /// The periods of the rows that count, of one tie and one role, as spells.
  package func spells(of rows: Range<Int>) -> [Spell] {
    rows.compactMap { claims.ofRows[$0]?.spell }
  }

  /// The certainty of the rows that count, of one tie and one role; without a date each is certain.
  package func certainty(of rows: Range<Int>) -> Certainty {
    guard date != nil else {
      let ties = graph.ties
      for row in rows where mask.counts(row) && !ties.isRejected(row) { return .certain }
      return .absent
    }
    return rows.lazy.compactMap { claims.ofRows[$0]?.certainty(during: days) }.max() ?? .absent
  }

  // MARK: Claims of people and bodies

  /// The periods of claims that are not ties: offices, lead roles of officials.
  package func spells(of claims: [Claim], within lifetime: Lifetime = .unbounded) -> [Spell] {
    periods(of: claims, within: lifetime).map(\.spell)
  }

  /// The certainty of claims that are not ties.
  package func certainty(
    of claims: [Claim], within lifetime: Lifetime = .unbounded
  ) -> Certainty {
    periods(of: claims, within: lifetime).lazy.map { $0.certainty(during: days) }.max() ?? .absent
  }

  private func periods(of claims: [Claim], within lifetime: Lifetime) -> [Holding.Period] {
    let statements = claims.compactMap { claim -> Holding.Statement? in
      guard claim.rejected == nil, let claim = mask.trusted(claim, in: graph) else { return nil }
      return Holding.Statement(claim, in: graph)
    }
    return Holding.periods(of: statements, within: lifetime).compactMap(\.self)
  }
}
