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
    let possible = ties.filter { $0.belongs == .possible }
    guard date != nil, !possible.isEmpty else { return 0 }
    let counted = Set(possible.map(key(of:)))
    let coalitions = Set(counted.map(\.coalition))
    let roles = coalitions.flatMap { claims(of: $0) }.filter { counted.contains($0.key) }
    return Dictionary(grouping: roles, by: \.key).values.count { roles in
      roles.flatMap(\.statements).map(\.claim).allSatisfy { claim in
        !claim.isDated && claim.sources.allSatisfy { graph.sources[id: $0]?.published == nil }
      }
    }
  }

  /// What the ties rest on; `nil` for data in which no source has a kind.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  package var grades: Grades? {
    guard graph.sources.contains(where: { $0.kind != nil }) else { return nil }
    let counted = Set(ties.map(key(of:)))
    var (official, weak) = (0, 0)
    for coalition in coalitionIDs {
      for (tie, roles) in Dictionary(grouping: claims(of: coalition), by: \.key)
      where counted.contains(tie) {
        let claims = roles.lazy.filter { $0.role.belongs && $0.certainty > .absent }
          .flatMap(\.statements).map(\.claim)
          .filter { $0.rejected == nil && $0.confidence != .generalKnowledge }
        let kinds = claims.flatMap(\.sources).map { graph.sources[id: $0]?.kind ?? "" }
        if kinds.contains("official") { official += 1 }
        if kinds.allSatisfy(Affiliations.weakKinds.contains) { weak += 1 }
      }
    }
    return Grades(ties: ties.count, official: official, weak: weak)
  }
}
