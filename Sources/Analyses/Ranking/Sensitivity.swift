import Counting
package import GraphCore

/// The single memberships that could change which parties are the first of a ranking, and so the sources to
/// look up next.
///
/// A membership can change the first parties if it is possible, and with it another party has at least as many
/// coalitions as the last of them; or if it rests on one independent source, and without it one of the first
/// has no more coalitions than the best of the others. Numbers are the certain ones.
package struct Sensitivity: Sendable {
  /// A change of one membership.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    /// The party belongs, which is possible.
    case belongs = "would belong"
    /// The party does not belong, against one independent source.
    case doesNotBelong = "would not belong"
  }

  /// The effect on the first parties.
  package enum Effect: String, Hashable, Sendable, CaseIterable {
    /// The party becomes one of the first.
    case enters
    /// The party has as many coalitions as the last of the first.
    case drawsLevel = "draws level"
    /// The party is no longer one of the first.
    case fallsOut = "falls out"
    /// Another party has as many coalitions.
    case losesItsLead = "is no longer ahead"
  }

  /// One membership that could change the first parties.
  package struct Membership: Hashable, Sendable {
    /// The party and the coalition.
    package let tie: TieKey
    /// The change.
    package let change: Change
    /// The effect.
    package let effect: Effect
    /// The number of coalitions that the party would have.
    package let number: Int
    /// The sources: of the membership, or of the reported size that leaves room for it.
    package let sources: [Source.ID]
  }

  /// The ranking.
  package let ranking: Ranking
  /// The number of first parties.
  package let places: Int
  /// The memberships: those that would be new first, in the order of the ranking.
  package let memberships: [Membership]

  /// The memberships that could change the first parties of a ranking.
  ///
  /// - Complexity: O(*t* + *kn*) for *t* ties, *k* coalitions and *n* parties.
  package init(_ ranking: Ranking, first places: Int) {
    let affiliations = ranking.affiliations
    let entries = ranking.entries.sorted {
      ($1.count.atLeast, $1.possible.count, $0.party) < (
        $0.count.atLeast, $0.possible.count, $1.party
      )
    }
    let first = entries.prefix(places)
    let others = entries.dropFirst(places)
    let least = first.map(\.count.atLeast).min() ?? 0
    let next = others.map(\.count.atLeast).max() ?? 0
    var found: [Membership] = []
    for entry in others where entry.count.atLeast + 1 >= least {
      let number = entry.count.atLeast + 1
      for coalition in entry.possible {
        let tie = TieKey(entry.party, coalition)
        let list = affiliations.column(of: coalition).map { affiliations.memberLists[$0] }
        let sizes = list?.reported?.declarations.flatMap(\.claim.sources) ?? []
        found.append(
          Membership(
            tie: tie, change: .belongs, effect: number > least ? .enters : .drawsLevel,
            number: number, sources: Set(affiliations.sources(of: tie) + sizes).sorted()))
      }
    }
    for entry in first where !others.isEmpty && entry.count.atLeast - 1 <= next {
      let number = entry.count.atLeast - 1
      for coalition in entry.coalitions {
        let tie = TieKey(entry.party, coalition)
        let sources = affiliations.sources(of: tie)
        guard Set(sources.map(affiliations.graph.origin)).count == 1 else { continue }
        found.append(
          Membership(
            tie: tie, change: .doesNotBelong, effect: number < next ? .fallsOut : .losesItsLead,
            number: number, sources: sources))
      }
    }
    self.ranking = ranking
    self.places = first.count
    memberships = found
  }
}
