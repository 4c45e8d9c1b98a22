import Dates
import GraphCore

/// Finds the disputes on a date: decision note 3. Marks, `drop`, lists and records all rest on it.
struct DisputeSearch {
  private let view: GraphView
  private let graph: CoalitionGraph
  private let ties: Ties
  private let origins: [String]

  init(_ view: GraphView) {
    self.view = view
    graph = view.graph
    ties = view.graph.ties
    origins = view.graph.sources.map { view.graph.origin(of: $0.id) }
  }

  /// The disputes on the ties of one coalition, in the order of parties.
  func onTies(of coalition: Coalition, at position: Int) -> [SourceDispute] {
    ties.ties(ofCoalition: position).flatMap { number -> [SourceDispute] in
      let rows = ties.rows(ofTie: number)
      // One claim contradicts nothing.
      guard rows.count > 1 else { return [] }
      let row = Int(ties.parties[rows.lowerBound])
      let party = graph.parties[row].id
      let lifetime = view.lifetime(coalition: position, party: row)
      let ranges = ties.roleRanges(in: rows)
      return [roleDispute(party, coalition.id, ranges, lifetime)].compactMap(\.self)
        + ranges.flatMap { dateDisputes(party, coalition.id, view.counted($0)) }
    }
  }

  /// The dispute about the leaders of a coalition, the sizes and the foundation.
  func onCoalition(_ coalition: Coalition, at position: Int) -> [SourceDispute] {
    [leadDispute(coalition, position), foundingDispute(coalition)].compactMap(\.self)
  }

  // MARK: Independence

  private func origins(of rows: [Int]) -> Set<String> {
    Set(
      rows.flatMap { ties.sources(of: $0) }.filter { view.mask.counts(source: $0) }
        .map { origins[Int($0)] })
  }

  private func sources(of rows: [Int]) -> [Source.ID] {
    let positions = Set(
      rows.flatMap { ties.sources(of: $0) }.filter { view.mask.counts(source: $0) })
    return positions.sorted().map { graph.sources[Int($0)].id }
  }

  /// Whether two sides rest on different origins: one of either side is none of the other's.
  private func areIndependent(_ a: Set<String>, _ b: Set<String>) -> Bool {
    !a.isEmpty && !b.isEmpty && a.union(b).count > 1
  }

  // MARK: One tie

  /// One source lets a party belong on the date, and an independent one does not.
  private func roleDispute(
    _ party: Party.ID, _ coalition: Coalition.ID, _ ranges: [Range<Int>], _ lifetime: Lifetime
  ) -> SourceDispute? {
    guard ranges.count > 1 else { return nil }
    let holding = ranges.compactMap { range -> (role: Role, rows: [Int])? in
      let role = ties.roles[range.lowerBound]
      let rows = view.counted(range)
      guard role != .unknown, view.certainty(ofRows: rows, within: lifetime) == .certain else {
        return nil
      }
      return (role, rows)
    }
    let inside = holding.filter(\.role.belongs).flatMap(\.rows)
    let outside = holding.filter { !$0.role.belongs }.flatMap(\.rows)
    guard areIndependent(origins(of: inside), origins(of: outside)) else { return nil }
    return SourceDispute(
      coalition, .role(party),
      holding.map {
        .init(value: .role($0.role), parties: [party], sources: sources(of: $0.rows), date: nil)
      })
  }

  /// Starts of an open tie, or ends of one period, that cannot both be true.
  private func dateDisputes(
    _ party: Party.ID, _ coalition: Coalition.ID, _ rows: [Int]
  ) -> [SourceDispute] {
    guard rows.count > 1 else { return [] }
    let role = ties.roles[rows[0]]
    let open = rows.filter { ties.to[$0] == 0 && ties.from[$0] != 0 }
    var found: [SourceDispute] = []
    if let dispute = dispute(.start(party, role), party, coalition, open, ties.from) {
      found.append(dispute)
    }
    let ended = Dictionary(grouping: rows.filter { ties.to[$0] != 0 }) { ties.from[$0] }
    for (_, own) in ended.sorted(by: { $0.key < $1.key }) {
      if let dispute = dispute(.end(party, role), party, coalition, own, ties.to) {
        found.append(dispute)
      }
    }
    return found
  }

  private func dispute(
    _ subject: SourceDispute.Subject, _ party: Party.ID, _ coalition: Coalition.ID, _ rows: [Int],
    _ codes: [DateTable.Code]
  ) -> SourceDispute? {
    let days = rows.compactMap { ties.dates.days(codes[$0]) }
    guard let first = days.map(\.lowerBound).min(), isPast(first),
      zip(rows, days).contains(where: { row, own in
        zip(rows, days).contains { other, theirs in
          own.upperBound < theirs.lowerBound
            && areIndependent(origins(of: [row]), origins(of: [other]))
        }
      })
    else { return nil }
    return SourceDispute(
      coalition, subject,
      rows.compactMap { row in
        ties.dates.date(codes[row]).map {
          .init(value: .date($0), parties: [party], sources: sources(of: [row]), date: nil)
        }
      })
  }

  private func isPast(_ day: Day) -> Bool { view.date.map { day <= $0.latest } ?? true }

  // MARK: One coalition

  /// Independent sources name different leaders on the date, and one of them names its leaders as the only ones.
  private func leadDispute(_ coalition: Coalition, _ position: Int) -> SourceDispute? {
    var leaders: [Int32: [(party: Party.ID, role: Role)]] = [:]
    for number in ties.ties(ofCoalition: position) {
      for range in ties.roleRanges(in: ties.rows(ofTie: number)) {
        let role = ties.roles[range.lowerBound]
        guard Role.leading.contains(role) else { continue }
        let rows = view.counted(range)
        let position = Int(ties.parties[range.lowerBound])
        let party = graph.parties[position].id
        let lifetime = view.lifetime(
          coalition: Int(ties.coalitions[range.lowerBound]), party: position)
        guard view.certainty(ofRows: rows, within: lifetime) == .certain else { continue }
        for row in rows {
          for source in ties.sources(of: row) where view.mask.counts(source: source) {
            leaders[source, default: []].append((party, role))
          }
        }
      }
    }
    let sides = leaders.sorted { $0.key < $1.key }.map { source, own in
      let parties = Set(own.map(\.party)).sorted()
      return (
        side: SourceDispute.Side(
          value: .leaders(parties, jointly: own.allSatisfy { $0.role == .coLead }),
          parties: parties, sources: [graph.sources[Int(source)].id], date: nil),
        origin: origins[Int(source)], isAlone: own.allSatisfy { $0.role == .lead }
      )
    }
    let contradicts = sides.contains { one in
      one.isAlone
        && sides.contains { $0.side.value != one.side.value && $0.origin != one.origin }
    }
    return contradicts ? SourceDispute(coalition.id, .lead, sides.map(\.side)) : nil
  }

  private func foundingDispute(_ coalition: Coalition) -> SourceDispute? {
    let claims = coalition.founded.compactMap { founding -> (Claim, PartialDate)? in
      guard founding.claim.rejected == nil, let date = founding.date, isPast(date.earliest),
        let claim = view.mask.trusted(founding.claim, in: graph)
      else { return nil }
      return (claim, date)
    }
    guard cannotAllHold(claims.map { ($0.0, $0.1.earliest...$0.1.latest) }) else { return nil }
    return SourceDispute(
      coalition.id, .founding,
      claims.map { .init(value: .date($0.1), parties: [], sources: $0.0.sources, date: nil) })
  }

  /// The sizes of one day that independent sources give and that cannot all be true.
  func onSizes(
    of coalition: Coalition.ID, _ declarations: [Declaration], beneficiaries: Int
  ) -> [SourceDispute] {
    let own = declarations.compactMap { declaration -> (Declaration, Claim)? in
      guard declaration.subject == .members, declaration.claim.rejected == nil,
        declaration.date.map({ isPast($0.earliest) }) ?? true,
        let claim = view.mask.trusted(declaration.claim, in: graph)
      else { return nil }
      return (declaration, claim)
    }
    return Dictionary(grouping: own) { $0.0.date }.sorted { a, b in
      guard let date = a.key else { return b.key != nil }
      return b.key.map { date < $0 } ?? false
    }.compactMap { date, group in
      // A range of numbers stands in for a range of days: the same test serves both.
      let ranges = group.map { declaration, claim in
        let range = ReportedSize.range(of: declaration, beneficiaries: max(1, beneficiaries))
        return (
          claim, Day(number: range.lower)...(range.upper.map { Day(number: $0) } ?? .distantFuture)
        )
      }
      guard cannotAllHold(ranges) else { return nil }
      return SourceDispute(
        coalition, .size(date),
        group.map {
          .init(
            value: .size($0.0.size, $0.0.qualifier), parties: [], sources: $0.1.sources, date: nil)
        })
    }
  }

  /// Whether two claims of independent sources have nothing in common.
  private func cannotAllHold(_ claims: [(claim: Claim, range: ClosedRange<Day>)]) -> Bool {
    func origins(_ claim: Claim) -> Set<String> { Set(claim.sources.map { graph.origin(of: $0) }) }
    return claims.contains { one in
      claims.contains { other in
        one.range.upperBound < other.range.lowerBound
          && areIndependent(origins(one.claim), origins(other.claim))
      }
    }
  }

  // MARK: Disputes that an editor has entered

  /// The dispute with the sides that were stated by the date; `nil` if fewer than two were.
  func entered(_ dispute: Dispute) -> SourceDispute? {
    let sides = dispute.sides.filter { side in
      side.claim.rejected == nil && (side.date.map { isPast($0.earliest) } ?? true)
        && view.mask.trusted(side.claim, in: graph) != nil
    }
    guard sides.count > 1 else { return nil }
    return SourceDispute(
      dispute.coalition, .entered(topic: dispute.topic, about: dispute.about),
      sides.map {
        .init(
          value: .text($0.value), parties: $0.parties, sources: $0.claim.sources, date: $0.date)
      }, note: dispute.note, id: dispute.id)
  }
}
