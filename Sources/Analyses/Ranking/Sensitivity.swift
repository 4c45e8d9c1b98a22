import Counting
package import GraphCore

/// The single memberships that could change which parties are the first of a ranking, and so the sources to
/// look up next.
///
/// The first are the parties of the first ranks, all of those that share the last of these ranks. A membership is
/// listed if it is possible, or if it rests on one independent source, and if with it or without it the ranks from 1
/// to the last would be those of other parties. Numbers are the certain ones.
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
    /// The party no longer shares the last rank; the others that do fall out.
    case getsAhead = "gets ahead"
    /// The party is no longer one of the first.
    case fallsOut = "falls out"
    /// The party shares its rank with others, which become first.
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
  /// The number of first ranks, at most that of the parties.
  package let places: Int
  /// The parties that share the last of these ranks, and with which there are more parties than ranks; empty
  /// otherwise.
  package let tied: [Party.ID]
  /// The memberships: those that would be new first, in the order of the ranking.
  package let memberships: [Membership]

  /// The memberships that could change the first parties of a ranking.
  ///
  /// - Complexity: O(*t* + *kn*) for *t* ties, *k* coalitions and *n* parties.
  package init(_ ranking: Ranking, first places: Int) {
    let affiliations = ranking.affiliations
    let entries = ranking.entries.sorted {
      ($1.count.atLeast, $1.possible.count, $0.party)
        < ($0.count.atLeast, $0.possible.count, $1.party)
    }
    let places = min(places, entries.count)
    let numbers = entries.map(\.count.atLeast)
    let last = places > 0 ? numbers[places - 1] : 0
    let ahead = numbers.count { $0 > last }
    let first = numbers.count { $0 >= last }
    let next = first < entries.count ? numbers[first] : nil
    var found: [Membership] = []
    for entry in entries {
      let number = entry.count.atLeast + 1
      let effect: Effect? =
        number == last
        ? .enters
        : number == last + 1 && ahead == places - 1 && first > places
          ? .getsAhead : nil
      guard let effect else { continue }
      for coalition in entry.possible {
        let tie = TieKey(entry.party, coalition)
        let list = affiliations.column(of: coalition).map { affiliations.memberLists[$0] }
        let sizes = list?.reported?.declarations.flatMap(\.claim.sources) ?? []
        found.append(
          Membership(
            tie: tie, change: .belongs, effect: effect, number: number,
            sources: Set(affiliations.sources(of: tie) + sizes).sorted()))
      }
    }
    let effect: Effect? =
      first > places ? .fallsOut : next.map { $0 == last - 1 } == true ? .losesItsLead : nil
    if let effect {
      for entry in entries where entry.count.atLeast == last {
        for coalition in entry.coalitions {
          let tie = TieKey(entry.party, coalition)
          let sources = affiliations.sources(of: tie)
          guard Set(sources.map(affiliations.graph.origin)).count == 1 else { continue }
          found.append(
            Membership(
              tie: tie, change: .doesNotBelong, effect: effect, number: last - 1, sources: sources))
        }
      }
    }
    self.ranking = ranking
    self.places = places
    tied =
      first > places ? entries.filter { $0.count.atLeast == last }.map(\.party).sorted() : []
    memberships = found
  }
}
