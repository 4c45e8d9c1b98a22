import Dates
import GraphCore

/// Finds the disputes on a date: decision note 3. Marks, `drop`, lists and records all rest on it.
struct DisputeSearch {
  let view: GraphView
  let graph: CoalitionGraph
  private let ties: Ties

  init(_ view: GraphView) {
    self.view = view
    graph = view.graph
    ties = view.graph.ties
  }

  /// The disputes on the ties of one coalition, in the order of parties.
  func onTies(of coalition: Coalition, at position: Int) -> [SourceDispute] {
    ties.ties(ofCoalition: position).flatMap { number -> [SourceDispute] in
      guard view.claims.canBeDisputed[number] else { return [] }
      let rows = ties.rows(ofTie: number)
      let party = Int(ties.parties[rows.lowerBound])
      let key = TieKey(graph.parties[party].id, coalition.id)
      let roles = ties.roleRanges(in: rows).map(view.periods(of:))
      return [roleDispute(key, roles)].compactMap(\.self)
        + roles.flatMap { startDisputes(key, $0) + endDisputes(key, $0) }
    }
  }

  /// The dispute about the leaders of a coalition, and that about its foundation.
  func onCoalition(_ coalition: Coalition, at position: Int) -> [SourceDispute] {
    let lead = leadDispute(coalition, position)
    let founding = foundingDispute(coalition)
    return lead == nil && founding == nil ? [] : [lead, founding].compactMap(\.self)
  }

  // MARK: Independence

  private func sources(of rows: [Int]) -> [Source.ID] {
    let positions = Set(rows.flatMap { ties.sources(of: $0) })
    return positions.filter { view.mask.counts(source: $0) }.sorted()
      .map { graph.sources[Int($0)].id }
  }

  private func origins(of row: Int) -> Set<String> {
    Set(
      ties.sources(of: row).filter { view.mask.counts(source: $0) }.map {
        view.claims.origins[Int($0)]
      })
  }

  private func areIndependent(_ a: Int, _ b: Int) -> Bool {
    areIndependent(origins(of: a), origins(of: b))
  }

  /// True if two claims rest on different origins: one of either is none of the other's.
  func areIndependent(_ a: Set<String>, _ b: Set<String>) -> Bool {
    !a.isEmpty && !b.isEmpty && a.union(b).count > 1
  }

  func isPast(_ day: Day) -> Bool { view.date.map { day <= $0.latest } ?? true }

  // MARK: Roles

  /// One source lets a party belong on the date, and an independent one gives it a role without belonging on a
  /// day on which it belongs by the first.
  private func roleDispute(
    _ key: TieKey, _ roles: [[GraphView.RowPeriod]]
  ) -> SourceDispute? {
    guard roles.count > 1 else { return nil }
    let held = roles.flatMap(\.self).filter {
      $0.certainty == .certain && ties.roles[$0.row] != .unknown
    }
    let inside = held.filter { ties.roles[$0.row].belongs }
    // Whoever contributes may belong as well.
    let outside = held.filter {
      !ties.roles[$0.row].belongs && ties.roles[$0.row] != .contributor
    }
    let isDisputed = outside.contains { outside in
      inside.contains { inside in
        areIndependent(inside.row, outside.row)
          && (view.date == nil
            || outside.about.map { inside.spell.holds(during: $0) == .certain } ?? false)
      }
    }
    guard isDisputed else { return nil }
    return SourceDispute(
      key.coalition, .role(key.party),
      held.map {
        .init(
          value: .role(ties.roles[$0.row]), parties: [key.party], sources: sources(of: [$0.row]),
          date: nil)
      })
  }

  // MARK: Starts and ends

  /// One source lets a tie begin on a day before which it has certainly held by an independent one.
  private func startDisputes(
    _ key: TieKey, _ periods: [GraphView.RowPeriod]
  ) -> [SourceDispute] {
    let stated = periods.filter { ties.from[$0.row] != 0 }
    return disputes(stated, ties.from, key, { .start(key.party, $0) }) { a, b in
      a.spell.start.upperBound < b.spell.start.lowerBound
        && a.spell.end.lowerBound >= b.spell.start.upperBound
    }
  }

  /// One source lets a period end on a day after which it has certainly held by an independent one.
  private func endDisputes(
    _ key: TieKey, _ periods: [GraphView.RowPeriod]
  ) -> [SourceDispute] {
    let stated = periods.filter { ties.to[$0.row] != 0 }
    return disputes(stated, ties.to, key, { .end(key.party, $0) }) { a, b in
      guard a.spell.end.upperBound < b.spell.end.lowerBound else { return false }
      let starts = (ties.dates.days(ties.from[a.row]), ties.dates.days(ties.from[b.row]))
      let isOnePeriod: Bool =
        switch starts {
        case (nil, nil): true
        case (let first?, let second?): first.overlaps(second)
        default: false
        }
      return isOnePeriod || b.spell.start.upperBound <= a.spell.end.lowerBound
    }
  }

  /// The disputes on one role: each is a set of claims of which every one contradicts another.
  private func disputes(
    _ periods: [GraphView.RowPeriod], _ codes: TieColumn<DateTable.Code>, _ key: TieKey,
    _ subject: (Role) -> SourceDispute.Subject,
    _ contradict: (_ earlier: GraphView.RowPeriod, _ later: GraphView.RowPeriod) -> Bool
  ) -> [SourceDispute] {
    guard periods.count > 1 else { return [] }
    var group = Array(periods.indices)
    for a in periods.indices {
      for b in periods.indices
      where contradict(periods[a], periods[b])
        && areIndependent(periods[a].row, periods[b].row)
      {
        let (kept, joined) = (min(group[a], group[b]), max(group[a], group[b]))
        for index in group.indices where group[index] == joined { group[index] = kept }
      }
    }
    return periods.indices.compactMap { first in
      let rows = periods.indices.filter { group[$0] == first }.map { periods[$0].row }
      guard rows.count > 1,
        let day = rows.compactMap({ ties.dates.days(codes[$0])?.lowerBound }).min(), isPast(day)
      else { return nil }
      return SourceDispute(
        key.coalition, subject(ties.roles[rows[0]]),
        rows.compactMap { row in
          ties.dates.date(codes[row]).map {
            .init(
              value: .date($0), parties: [key.party], sources: sources(of: [row]), date: nil)
          }
        })
    }
  }

  // MARK: Leaders

  /// Independent sources name different leaders on the date, and one of them names its leaders as the only ones.
  private func leadDispute(_ coalition: Coalition, _ position: Int) -> SourceDispute? {
    var leaders: [Int32: [(party: Party.ID, role: Role)]] = [:]
    for number in ties.ties(ofCoalition: position) {
      let rows = ties.rows(ofTie: number)
      // Lead roles come last among the roles of a tie.
      guard let last = rows.last, ties.roles[last] >= .lead else { continue }
      let party = Int(ties.parties[last])
      for range in ties.roleRanges(in: rows)
      where Role.leading.contains(ties.roles[range.lowerBound]) {
        for period in view.periods(of: range)
        where period.certainty == .certain {
          for source in ties.sources(of: period.row) where view.mask.counts(source: source) {
            leaders[source, default: []].append(
              (graph.parties[party].id, ties.roles[period.row]))
          }
        }
      }
    }
    // One source contradicts nothing.
    guard leaders.count > 1 else { return nil }
    let sides = leaders.sorted { $0.key < $1.key }.map { source, own in
      let parties = Set(own.map(\.party)).sorted()
      return (
        side: SourceDispute.Side(
          value: .leaders(parties, jointly: own.allSatisfy { $0.role == .coLead }),
          parties: parties, sources: [graph.sources[Int(source)].id], date: nil),
        origin: view.claims.origins[Int(source)], isAlone: own.allSatisfy { $0.role == .lead }
      )
    }
    let contradicts = sides.contains { one in
      one.isAlone
        && sides.contains { $0.side.value != one.side.value && $0.origin != one.origin }
    }
    return contradicts ? SourceDispute(coalition.id, .lead, sides.map(\.side)) : nil
  }
}
