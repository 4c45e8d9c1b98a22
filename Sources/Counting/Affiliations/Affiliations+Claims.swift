package import Dates
package import GraphCore

extension Affiliations {
  /// The claims on one role of a party in a coalition, rejected ones included.
  package struct RoleClaims: Hashable, Sendable {
    /// One claim.
    package struct Statement: Hashable, Sendable {
      /// The title of the role in the words of the source.
      package let title: String?
      /// The claim, with the sources that count.
      package let claim: Claim
    }

    /// The party and the coalition.
    package let key: TieKey
    /// The role.
    package let role: Role
    /// The claims, by the day that they are about.
    package let statements: [Statement]
    /// The certainty of the role on the date.
    package let certainty: Certainty
    /// The end that follows from the end of the coalition or the state, where no claim gives one.
    package let derivedEnd: DerivedEnd?
  }

  /// An end that no claim on a tie gives.
  package struct DerivedEnd: Hashable, Sendable {
    /// The days that can be the last.
    package let days: ClosedRange<Day>
    /// The date, as it is known.
    package let date: PartialDate?
    /// The coalition or the state that ended.
    package let cause: NodeReference
  }

  /// Everything that is claimed of the roles of a party, by coalition and role, whether the coalitions count or
  /// not.
  ///
  /// - Complexity: O(*k* log *n*) for *k* coalitions.
  package func claims(of party: Party.ID) -> [RoleClaims] {
    guard let position = graph.parties.position(of: party) else { return [] }
    return graph.coalitions.indices.flatMap { coalition in
      roleClaims(
        graph.ties.rows(party: position, coalition: coalition), party: position,
        coalition: coalition)
    }
  }

  /// Everything that is claimed of the roles of parties in a coalition, by party and role, whether the coalition
  /// counts or not.
  package func claims(of coalition: Coalition.ID) -> [RoleClaims] {
    guard let position = graph.coalitions.position(of: coalition) else { return [] }
    return graph.ties.ties(ofCoalition: position).flatMap { number in
      let rows = graph.ties.rows(ofTie: number)
      return roleClaims(
        rows, party: Int(graph.ties.parties[rows.lowerBound]), coalition: position)
    }
  }

  private func roleClaims(_ rows: Range<Int>, party: Int, coalition: Int) -> [RoleClaims] {
    let key = TieKey(graph.parties[party].id, graph.coalitions[coalition].id)
    let lifetime = view.lifetimes[coalition, party]
    return graph.ties.roleRanges(in: rows).compactMap { range in
      let role = graph.ties.roles[range.lowerBound]
      let statements = range.lazy.filter(view.mask.counts).compactMap { row in
        let row = graph.ties[row]
        return view.mask.trusted(row.claim, in: graph).map {
          RoleClaims.Statement(title: row.title, claim: $0)
        }
      }
      guard !statements.isEmpty else { return nil }
      let limit =
        question.roles.contains(role) ? tie(key)?.belongs ?? .certain : .certain
      return RoleClaims(
        key: key, role: role, statements: Array(statements),
        certainty: min(limit, view.certainty(of: range)),
        derivedEnd: derivedEnd(of: lifetime, statements.map(\.claim)))
    }
  }

  private func derivedEnd(of lifetime: Lifetime, _ claims: [Claim]) -> DerivedEnd? {
    guard !claims.contains(where: { $0.to != nil && $0.rejected == nil }),
      let days = lifetime.end, let cause = lifetime.endedBy
    else { return nil }
    let date: PartialDate? =
      if case .coalition(let id) = cause { graph.coalitions[id: id]?.ended } else {
        PartialDate(days.upperBound)
      }
    return DerivedEnd(days: days, date: date, cause: cause)
  }
}
