import CompactGraph
package import Counting
package import GraphCore
import Measures

/// The differences that changes would make which did not happen: parties leave or join, coalitions are dissolved
/// or merged.
///
/// Everything is counted before the changes and again after them. Shared coalitions and components are those of
/// the ties that the question counts; unnamed members are not among them.
package struct WhatIf: Sendable {
  /// A value before the changes and after them.
  package struct Difference<Subject: Hashable & Sendable, Value: Hashable & Sendable>: Hashable,
    Sendable
  {
    /// The subject of the value.
    package let subject: Subject
    /// The value before the changes.
    package let before: Value
    /// The value after them.
    package let after: Value
  }

  /// A coalition without a leader.
  package struct Vacancy: Hashable, Sendable {
    /// The coalition.
    package let coalition: Coalition.ID
    /// The parties that led it.
    package let leaders: [Party.ID]
  }

  /// Two parties, in the order of their identifiers.
  package struct Pair: Hashable, Comparable, Sendable {
    /// The first.
    package let a: Party.ID
    /// The second.
    package let b: Party.ID

    /// The order of the first, then of the second.
    package static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
  }

  /// A number of the whole network.
  package enum Total: String, Hashable, Sendable, CaseIterable {
    /// The coalitions that count.
    case coalitions
    /// Those with a certain or possible member.
    case coalitionsWithMembers = "coalitions with members"
    /// The parties that count.
    case parties
    /// The ties that the question counts.
    case ties
    /// The connected components of the two-mode network, as `NetworkNumber.components` counts them.
    case components
  }

  /// The changes, in their order.
  package let changes: [HypotheticalChange]
  /// The parties that are listed and ranked.
  package let filter: PartyFilter
  /// The affiliations before the changes.
  package let before: Affiliations
  /// The affiliations after the changes.
  package let after: Affiliations
  /// Coalitions that had a leader before, still count, and have none after.
  package let vacancies: [Vacancy]
  /// The numbers of coalitions that differ, by party.
  package let counts: [Difference<Party.ID, Count>]
  /// The ranks with another best or worst value, in the order of the ranking before the changes. Ranks are printed as
  /// ranges, so that a row for any other difference would show two equal ranges.
  package let ranks: [Difference<Party.ID, Rank>]
  /// The numbers of shared coalitions that differ.
  package let shared: [Difference<Pair, Int>]
  /// The totals that differ.
  package let totals: [Difference<Total, Int>]

  /// True if nothing would be different.
  package var isEmpty: Bool {
    vacancies.isEmpty && counts.isEmpty && ranks.isEmpty && shared.isEmpty && totals.isEmpty
  }

  /// The differences that some changes would make, one after the other.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations before the changes.
  ///   - changes: The changes.
  ///   - filter: The parties that are listed and ranked.
  /// - Complexity: That of counting again for each change, of two rankings, and of `SharedCoalitions.differences`.
  package init(
    _ affiliations: Affiliations, _ changes: [HypotheticalChange],
    of filter: PartyFilter = .automatic
  ) {
    let filter = filter.resolved(in: affiliations)
    let after = affiliations.applying(changes)
    self.changes = changes
    self.filter = filter
    self.before = affiliations
    self.after = after
    vacancies = WhatIf.vacancies(affiliations, after)

    let old = Ranking(affiliations, of: filter, all: true)
    let new = Ranking(after, of: filter, all: true)
    let later = Dictionary(uniqueKeysWithValues: new.entries.map { ($0.party, $0) })
    let entries = old.entries.compactMap { entry in later[entry.party].map { (entry, $0) } }
    counts = entries.compactMap {
      WhatIf.difference($0.party, old.number(of: $0), new.number(of: $1))
    }
    ranks = entries.compactMap { old, new in
      (old.rank.best, old.rank.worst) == (new.rank.best, new.rank.worst)
        ? nil : WhatIf.difference(old.party, old.rank, new.rank)
    }

    shared = SharedCoalitions.differences(affiliations, after, of: filter).map { pair in
      Difference(subject: Pair(a: pair.a, b: pair.b), before: pair.before, after: pair.after)
    }
    totals = Total.allCases.compactMap {
      WhatIf.difference($0, $0.value(in: affiliations), $0.value(in: after))
    }
  }

  private static func difference<Subject, Value>(
    _ subject: Subject, _ before: Value, _ after: Value
  ) -> Difference<Subject, Value>? {
    before == after ? nil : Difference(subject: subject, before: before, after: after)
  }

  private static func vacancies(_ before: Affiliations, _ after: Affiliations) -> [Vacancy] {
    before.coalitions.indices.compactMap { column in
      let leaders = before.leading.rows(ofColumn: column)
      let id = before.coalition(column).id
      guard !leaders.isEmpty, let later = after.column(of: id),
        after.leading.degree(ofColumn: later) == 0
      else { return nil }
      return Vacancy(coalition: id, leaders: leaders.map { before.party(Int($0)).id })
    }
  }
}

extension WhatIf.Total {
  /// The number in some affiliations.
  fileprivate func value(in affiliations: Affiliations) -> Int {
    switch self {
    case .coalitions: affiliations.coalitions.count
    case .coalitionsWithMembers: affiliations.coalitionsWithMembers
    case .parties: affiliations.parties.count
    case .ties: affiliations.counted.tieCount
    case .components: NamedNetworks(affiliations).networks.twoMode.components.groupCount
    }
  }
}
