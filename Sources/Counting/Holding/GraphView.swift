package import Dates
package import GraphCore

/// A graph under an evidence filter on a date: the certainty of every claim.
package struct GraphView: Sendable {
  /// The graph.
  package let graph: CoalitionGraph
  /// The claims that count.
  package let mask: EvidenceMask
  /// The date; `nil` for a graph without dates.
  package private(set) var date: PartialDate?
  /// The first day on which each coalition can have existed.
  let firstDays: [Day?]
  /// The origin of each source: claims of one origin are one witness.
  let origins: [String]
  /// Whether the claims on each tie have several origins and differ in role, start or end: no other tie can be
  /// disputed.
  let canBeDisputed: [Bool]
  /// The lifetimes of ties.
  package let lifetimes: Lifetimes
  /// The period of each row; `nil` for one that does not count, and for one that must end before it can begin.
  private let periods: [Holding.Period?]

  /// The view of a graph on a date.
  ///
  /// - Complexity: O(*n*) in the number of claims; another date of the same view is O(1).
  package init(_ graph: CoalitionGraph, _ evidence: EvidenceFilter, on date: PartialDate?) {
    self.graph = graph
    self.date = date
    mask = EvidenceMask(evidence, in: graph)
    firstDays = Existence.firstDays(in: graph, under: mask)
    origins = graph.sources.map { graph.origin(of: $0.id) }
    canBeDisputed = GraphView.canBeDisputed(graph.ties, mask, origins)
    lifetimes = Lifetimes(graph)
    let reader = StatementReader(
      ties: graph.ties, mask: mask, isClipped: evidence.isClipped,
      sourceDays: graph.sources.map { SourceDays($0) })
    periods = reader.periods(within: lifetimes)
  }

  private static func canBeDisputed(
    _ ties: Ties, _ mask: EvidenceMask, _ origins: [String]
  ) -> [Bool] {
    (0..<ties.tieCount).map { number in
      let rows = ties.rows(ofTie: number)
      // One claim contradicts nothing, and neither do equal ones.
      guard
        rows.dropFirst().contains(where: { row in
          ties.roles[row] != ties.roles[rows.lowerBound]
            || ties.from[row] != ties.from[rows.lowerBound]
            || ties.to[row] != ties.to[rows.lowerBound]
        })
      else { return false }
      let sources = Set(rows.flatMap(ties.sources(of:)).filter(mask.counts(source:)))
      return Set(sources.map { origins[Int($0)] }).count > 1
    }
  }

  /// The same claims on another date.
  ///
  /// - Complexity: O(1).
  package func on(_ date: PartialDate?) -> GraphView {
    var view = self
    view.date = date
    return view
  }

  // MARK: Rows of ties

  /// The period of a row.
  package struct RowPeriod: Hashable, Sendable {
    /// The row.
    package let row: Int
    /// The days that can be the first and the last.
    package let spell: Spell
    /// The days that the claim is about; `nil` without a date.
    package let about: ClosedRange<Day>?
    /// Whether the period holds on the date.
    package let certainty: Certainty
  }

  /// The rows of a range that count: under the filter, and not rejected.
  package func counted(_ rows: Range<Int>) -> [Int] {
    rows.filter { mask.counts($0) && !graph.ties.isRejected($0) }
  }

  /// The periods of the rows that count, of one tie and one role.
  package func periods(of rows: Range<Int>) -> [RowPeriod] {
    rows.compactMap { row in
      periods[row].map {
        RowPeriod(row: row, spell: $0.spell, about: $0.about, certainty: $0.certainty(on: date))
      }
    }
  }

  /// The periods of the rows that count, of one tie and one role, as spells.
  package func spells(of rows: Range<Int>) -> [Spell] { rows.compactMap { periods[$0]?.spell } }

  /// The certainty of the rows that count, of one tie and one role; without a date each is certain.
  package func certainty(of rows: Range<Int>) -> Certainty {
    guard date != nil else { return counted(rows).isEmpty ? .absent : .certain }
    return rows.lazy.compactMap { periods[$0]?.certainty(on: date) }.max() ?? .absent
  }

  // MARK: Claims of people and bodies

  /// The periods of claims that are no ties: offices, lead roles of officials.
  package func spells(of claims: [Claim], within lifetime: Lifetime = .unbounded) -> [Spell] {
    periods(of: claims, within: lifetime).map(\.spell)
  }

  /// The certainty of claims that are no ties.
  package func certainty(
    of claims: [Claim], within lifetime: Lifetime = .unbounded
  ) -> Certainty {
    periods(of: claims, within: lifetime).lazy.map { $0.certainty(on: date) }.max() ?? .absent
  }

  private func periods(of claims: [Claim], within lifetime: Lifetime) -> [Holding.Period] {
    let statements = claims.compactMap { claim -> Holding.Statement? in
      guard claim.rejected == nil, let claim = mask.trusted(claim, in: graph) else { return nil }
      return Holding.Statement(claim, in: graph)
    }
    return Holding.periods(of: statements, within: lifetime).compactMap(\.self)
  }
}

/// Reads the rows of ties as statements, and makes their periods.
private struct StatementReader {
  let ties: Ties
  let mask: EvidenceMask
  /// Whether claims are cut to the existence of the coalition and the state.
  let isClipped: Bool
  let sourceDays: [SourceDays]

  /// The period of each row, each role of a tie by itself.
  func periods(within lifetimes: Lifetimes) -> [Holding.Period?] {
    var periods = [Holding.Period?](repeating: nil, count: ties.count)
    for number in 0..<ties.tieCount {
      let rows = ties.rows(ofTie: number)
      let lifetime = lifetimes[
        Int(ties.coalitions[rows.lowerBound]), Int(ties.parties[rows.lowerBound])]
      // Most ties of a table have one claim, which no other completes.
      if rows.count == 1 {
        let row = rows.lowerBound
        guard mask.counts(row), !ties.isRejected(row) else { continue }
        let statement = statement(row, within: lifetime)
        periods[row] = statement.flatMap { Holding.period(of: $0, within: lifetime) }
        continue
      }
      for range in ties.roleRanges(in: rows) {
        let stated = range.filter { mask.counts($0) && !ties.isRejected($0) }
          .compactMap { row in statement(row, within: lifetime).map { (row, $0) } }
        for (position, period) in Holding.periods(of: stated.map(\.1), within: lifetime)
          .enumerated()
        {
          periods[stated[position].0] = period
        }
      }
    }
    return periods
  }

  private func statement(_ row: Int, within lifetime: Lifetime) -> Holding.Statement? {
    var statement = Holding.Statement()
    statement.from = ties.dates.days(ties.from[row])
    statement.to = ties.dates.days(ties.to[row])
    statement.attested = ties.dates.days(ties.attested[row])
    if statement.from == nil, statement.attested == nil {
      for source in ties.sources(of: row) where mask.counts(source: source) {
        sourceDays[Int(source)].complete(&statement)
      }
    }
    return isClipped ? statement.clipped(to: lifetime) : statement
  }
}

/// The days on which a source speaks of claims that have no day of their own.
private struct SourceDays: Sendable {
  private var published: ClosedRange<Day>?
  private var covered: ClosedRange<Day>?

  init(_ source: Source) {
    // Outside of the period that it covers a source says nothing, on the day of its publication neither.
    if let covers = source.covers, let first = covers.from?.latest ?? covers.to?.earliest {
      covered = first...max(first, covers.to?.earliest ?? .distantFuture)
    } else {
      published = source.published.map { $0.earliest...$0.latest }
    }
  }

  /// Adds the newest publication and the first covered period to a statement.
  func complete(_ statement: inout Holding.Statement) {
    if let published {
      let known = statement.published ?? published
      statement.published =
        (known.lowerBound, known.upperBound) < (published.lowerBound, published.upperBound)
        ? published : known
    }
    if let covered {
      let known = statement.covered ?? covered
      statement.covered = known.lowerBound < covered.lowerBound ? known : covered
    }
  }
}

extension Holding.Statement {
  /// The days of a claim.
  init(_ claim: Claim, in graph: CoalitionGraph) {
    self.init()
    from = claim.from.map { $0.earliest...$0.latest }
    to = claim.to.map { $0.earliest...$0.latest }
    attested = claim.attested.map { $0.earliest...$0.latest }
    guard from == nil, attested == nil else { return }
    for source in claim.sources.compactMap({ graph.sources[id: $0] }) {
      SourceDays(source).complete(&self)
    }
  }

  /// The statement cut to a lifetime; `nil` if it is about other days only.
  fileprivate func clipped(to lifetime: Lifetime) -> Holding.Statement? {
    var statement = self
    let first = lifetime.earliestStart ?? .distantPast
    let last = lifetime.end?.upperBound ?? .distantFuture
    guard first <= last else { return nil }
    if let end = to ?? (from == nil ? attested ?? published : nil), end.upperBound < first {
      return nil
    }
    if let start = from ?? attested, start.lowerBound > last { return nil }
    if let start = from { statement.from = start.clamped(to: first...last) }
    if let end = to { statement.to = end.clamped(to: first...last) }
    return statement
  }
}
