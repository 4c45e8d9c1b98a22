package import Dates
package import GraphCore

/// A graph under an evidence filter on a date: the certainty of every claim.
package struct GraphView: Sendable {
  /// The graph.
  package let graph: CoalitionGraph
  /// The claims that count.
  package let mask: EvidenceMask
  /// The date; `nil` for a graph without dates.
  package let date: PartialDate?
  /// Whether claims are cut to the existence of the coalition and the state.
  private let isClipped: Bool
  /// The newest publication, and the covered period, of each source.
  private let sourceDays: [SourceDays]

  /// The last day of each party that is a state and has ended.
  private let lastDays: [Day?]

  private struct SourceDays: Sendable {
    var published: ClosedRange<Day>?
    var covered: ClosedRange<Day>?
  }

  /// The view of a graph on a date.
  package init(_ graph: CoalitionGraph, _ evidence: EvidenceFilter, on date: PartialDate?) {
    self.graph = graph
    self.date = date
    self.mask = EvidenceMask(evidence, in: graph)
    self.isClipped = evidence.isClipped
    self.lastDays = graph.parties.map { Lifetime.lastDay(of: $0.id) }
    self.sourceDays = graph.sources.map { source in
      var days = SourceDays()
      days.published = source.published.map { $0.earliest...$0.latest }
      if let covers = source.covers {
        let first = covers.from?.latest ?? covers.to?.earliest
        let last = covers.to?.earliest ?? .distantFuture
        if let first { days.covered = first...max(first, last) }
      }
      return days
    }
  }

  private init(_ view: GraphView, on date: PartialDate?) {
    graph = view.graph
    mask = view.mask
    isClipped = view.isClipped
    sourceDays = view.sourceDays
    lastDays = view.lastDays
    self.date = date
  }

  /// The same claims on another date.
  package func on(_ date: PartialDate?) -> GraphView { GraphView(self, on: date) }

  // MARK: Rows of ties

  /// The rows of a range that count: under the filter, and not rejected.
  package func counted(_ rows: Range<Int>) -> [Int] {
    rows.filter { mask.counts($0) && !graph.ties.isRejected($0) }
  }

  /// The lifetime of ties between a coalition and a party, by their positions in the graph.
  package func lifetime(coalition: Int, party: Int) -> Lifetime {
    Lifetime(
      of: graph.coalitions[coalition], and: graph.parties[party].id, endingOn: lastDays[party])
  }

  /// The periods of some rows, which are of one tie and one role.
  package func spells(ofRows rows: [Int], within lifetime: Lifetime) -> [Spell] {
    Holding.spells(of: statements(rows, within: lifetime), within: lifetime)
  }

  /// The certainty of some rows, which are of one tie and one role.
  package func certainty(ofRows rows: [Int], within lifetime: Lifetime) -> Certainty {
    guard !rows.isEmpty else { return .absent }
    return Holding.certainty(
      of: statements(rows, within: lifetime), within: lifetime, on: date)
  }

  private func statements(_ rows: [Int], within lifetime: Lifetime) -> [Holding.Statement] {
    let ties = graph.ties
    return rows.compactMap { row in
      var statement = Holding.Statement()
      statement.from = ties.dates.days(ties.from[row])
      statement.to = ties.dates.days(ties.to[row])
      statement.attested = ties.dates.days(ties.attested[row])
      for source in ties.sources(of: row) where mask.counts(source: source) {
        add(sourceDays[Int(source)], to: &statement)
      }
      return isClipped ? statement.clipped(to: lifetime) : statement
    }
  }

  private func add(_ days: SourceDays, to statement: inout Holding.Statement) {
    if let published = days.published {
      let known = statement.published ?? published
      statement.published =
        (known.lowerBound, known.upperBound) < (published.lowerBound, published.upperBound)
        ? published : known
    }
    if let covered = days.covered { statement.covered = statement.covered ?? covered }
  }

  // MARK: Claims of people and bodies

  /// The periods of claims that are no ties: offices, lead roles of officials.
  package func spells(of claims: [Claim], within lifetime: Lifetime = .unbounded) -> [Spell] {
    let statements = claims.compactMap { claim -> Holding.Statement? in
      guard claim.rejected == nil, let claim = mask.trusted(claim, in: graph) else { return nil }
      var statement = Holding.Statement()
      statement.from = claim.from.map { $0.earliest...$0.latest }
      statement.to = claim.to.map { $0.earliest...$0.latest }
      statement.attested = claim.attested.map { $0.earliest...$0.latest }
      for id in claim.sources {
        if let position = graph.sources.position(of: id) {
          add(sourceDays[position], to: &statement)
        }
      }
      return statement
    }
    return Holding.spells(of: statements, within: lifetime)
  }

  /// The certainty of claims that are no ties.
  package func certainty(
    of claims: [Claim], within lifetime: Lifetime = .unbounded
  ) -> Certainty {
    guard let date else {
      return claims.contains { $0.rejected == nil && mask.trusted($0, in: graph) != nil }
        ? .certain : .absent
    }
    let days = date.earliest...date.latest
    return spells(of: claims, within: lifetime).lazy.map { $0.holds(during: days) }.max() ?? .absent
  }
}

extension Holding.Statement {
  /// The statement cut to a lifetime; `nil` if it is about other days only.
  fileprivate func clipped(to lifetime: Lifetime) -> Holding.Statement? {
    var statement = self
    let first = lifetime.earliestStart ?? .distantPast
    let last = lifetime.end?.upperBound ?? .distantFuture
    guard first <= last else { return nil }
    if let end = to ?? (from == nil ? attestation : nil), end.upperBound < first { return nil }
    if let start = from ?? attestation, start.lowerBound > last { return nil }
    if let start = from { statement.from = start.clamped(to: first...last) }
    if let end = to { statement.to = end.clamped(to: first...last) }
    return statement
  }
}
