import Dates
import GraphCore

extension Affiliations {
  /// What ties rest on, by the kinds of their sources.
  package struct Grades: Hashable, Sendable {
    /// The ties that are certain or possible.
    package let ties: Int
    /// Those that an official source reports.
    package let official: Int
    /// Those that rest on aggregators, propaganda networks or general knowledge alone, or on no source.
    package let weak: Int
  }

  /// Kinds of sources that report what others wrote, or spread what serves somebody.
  private static let weakKinds: Set<String> = ["aggregator", "propaganda-network"]

  /// The number of ties that are only possible because no claim on them has a date, and no source of one.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  package var undatedTies: Int {
    guard date != nil else { return 0 }
    let roles = RoleSet(question.roles.union([.unknown]))
    return ties.count { tie in
      guard tie.belongs == .possible else { return false }
      let rows = view.counted(rows(of: tie)).filter { roles.contains(graph.ties.roles[$0]) }
      return !rows.isEmpty && rows.allSatisfy { view.claims.ofRows[$0]?.about == nil }
    }
  }

  /// The rows of the claims on a tie.
  private func rows(of tie: Tie) -> Range<Int> {
    graph.ties.rows(
      party: Int(parties[Int(tie.row)]), coalition: Int(coalitions[Int(tie.column)]))
  }

  /// What the ties rest on; `nil` for data in which no source has a kind.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  package var grades: Grades? {
    guard graph.sources.contains(where: { $0.kind != nil }) else { return nil }
    let (claims, kinds) = (graph.ties, graph.sources.map { $0.kind ?? "" })
    var (official, weak) = (0, 0)
    for tie in ties {
      let range = rows(of: tie)
      if range.isEmpty { continue }
      var isOfficial = false
      var isWeak = true
      for role in claims.roleRanges(in: range)
      where claims.roles[role.lowerBound].belongs && view.certainty(of: role) > .absent {
        for row in view.counted(role) where claims.confidence(of: row) != .generalKnowledge {
          for source in claims.sources(of: row) where view.mask.counts(source: source) {
            let kind = kinds[Int(source)]
            if kind == "official" { isOfficial = true }
            if !Affiliations.weakKinds.contains(kind) { isWeak = false }
          }
        }
      }
      if isOfficial { official += 1 }
      if isWeak { weak += 1 }
    }
    return Grades(ties: ties.count, official: official, weak: weak)
  }
}
