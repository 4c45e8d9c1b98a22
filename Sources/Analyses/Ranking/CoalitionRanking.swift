package import Counting
import Dates
package import GraphCore

/// Coalitions by their number of members.
///
/// Unnamed members of one coalition say nothing about another, so each number can be anything in its range
/// and the bounds of ranks are exact.
package struct CoalitionRanking: Sendable {
  /// One coalition.
  package struct Entry: Hashable, Sendable {
    /// The coalition.
    package let coalition: Coalition.ID
    /// The number of members.
    package let members: Count
    /// The parties that lead it, certainly or possibly.
    package let leaders: [Party.ID]
    /// The rank by the least number, with the best and the worst rank that are possible.
    package let rank: Rank
  }

  /// The affiliations.
  package let affiliations: Affiliations
  /// The entries: by the least number, then by the largest, both falling, then by identifier.
  package let entries: [Entry]

  /// Ranks the coalitions that count.
  ///
  /// - Complexity: O(*t* + *k* log *k*) in the numbers of ties and of coalitions.
  package init(_ affiliations: Affiliations) {
    let counted = affiliations.question.counted
    let sizes = affiliations.memberLists.map { counted.part(of: $0.size) }
    let leaders = Dictionary(
      grouping: affiliations.ties.filter { $0.leads > .absent }, by: \.column)
    let (leasts, mosts) = (
      SortedNumbers(sizes.lazy.map(\.atLeast)), SortedNumbers(sizes.lazy.map(\.highest))
    )
    let entries = affiliations.memberLists.enumerated().map { column, list in
      let own = sizes[column]
      return Entry(
        coalition: list.coalition, members: own,
        leaders: (leaders[Int32(column)] ?? []).map { affiliations.party(Int($0.row)).id },
        rank: Rank(
          1 + leasts.count(above: own.atLeast),
          best: 1 + leasts.count(above: own.highest),
          // It does not stand below itself.
          worst: mosts.count(above: own.atLeast) + (own.highest > own.atLeast ? 0 : 1)))
    }
    self.affiliations = affiliations
    self.entries = entries.sorted { a, b in
      (b.members.atLeast, b.members.highest, a.coalition)
        < (a.members.atLeast, a.members.highest, b.coalition)
    }
  }
}
