import Dates
import GraphCore

/// The claims of a graph that count under an evidence filter, with the period of each: whatever no date changes.
///
/// A class, because the views of many dates share it.
final class ClaimPeriods: Sendable {
  /// The graph.
  let graph: CoalitionGraph
  /// The claims that count.
  let mask: EvidenceMask
  /// The first day on which each coalition can have existed.
  let firstDays: [Day?]
  /// The origin of each source: claims of one origin are one witness.
  let origins: [String]
  /// True if the claims on each tie have several origins and differ in role, start or end: no other tie can be
  /// disputed.
  let canBeDisputed: [Bool]
  /// The lifetimes of ties.
  let lifetimes: Lifetimes
  /// The period of each row; `nil` for one that does not count, and for one that must end before it can begin.
  let ofRows: PeriodTable

  /// The claims of a graph that count.
  ///
  /// - Complexity: O(*n*) in the number of claims.
  init(_ graph: CoalitionGraph, _ evidence: EvidenceFilter) {
    self.graph = graph
    mask = EvidenceMask(evidence, in: graph)
    firstDays = Existence.firstDays(in: graph, under: mask)
    origins = graph.sources.map { graph.origin(of: $0.id) }
    canBeDisputed = ClaimPeriods.canBeDisputed(graph.ties, mask, origins)
    lifetimes = Lifetimes(graph)
    let reader = StatementReader(
      ties: graph.ties, mask: mask, isClipped: evidence.isClipped,
      sourceDays: graph.sources.map { SourceDays($0) })
    ofRows = reader.periods(within: lifetimes)
  }

  private static func canBeDisputed(
    _ ties: Ties, _ mask: EvidenceMask, _ origins: [String]
  ) -> [Bool] {
    (0..<ties.tieCount).map { number in
      let rows = ties.rows(ofTie: number)
      guard rows.count > 1 else { return false }
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
}

/// Reads the rows of ties as statements, and makes their periods.
private struct StatementReader {
  let ties: Ties
  let mask: EvidenceMask
  /// True if claims are cut to the existence of the coalition and the state.
  let isClipped: Bool
  let sourceDays: [SourceDays]

  /// The period of each row, each role of a tie by itself.
  func periods(within lifetimes: Lifetimes) -> PeriodTable {
    var periods = PeriodTable(count: ties.count)
    var last: Int?
    for number in 0..<ties.tieCount {
      let rows = ties.rows(ofTie: number)
      let (coalition, party) = (
        Int(ties.coalitions[rows.lowerBound]), Int(ties.parties[rows.lowerBound])
      )
      // Most ties of a table have one claim, which no other completes, and many claims are alike.
      if rows.count == 1 {
        let row = rows.lowerBound
        guard mask.counts(row), !ties.isRejected(row) else { continue }
        if let last, Int(ties.coalitions[last]) == coalition, ties.saysTheSame(row, last),
          !lifetimes.hasEnded(party), !lifetimes.hasEnded(Int(ties.parties[last]))
        {
          periods.repeat(last, at: row)
        } else {
          let lifetime = lifetimes[coalition, party]
          let statement = statement(row, within: lifetime)
          periods.set(statement.flatMap { Holding.period(of: $0, within: lifetime) }, at: row)
          last = row
        }
        continue
      }
      let lifetime = lifetimes[coalition, party]
      for range in ties.roleRanges(in: rows) {
        let stated = range.filter { mask.counts($0) && !ties.isRejected($0) }
          .compactMap { row in statement(row, within: lifetime).map { (row, $0) } }
        for (position, period) in Holding.periods(of: stated.map(\.1), within: lifetime)
          .enumerated()
        {
          periods.set(period, at: stated[position].0)
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
