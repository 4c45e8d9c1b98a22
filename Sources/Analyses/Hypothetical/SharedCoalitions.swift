import CompactGraph
import Counting
import GraphCore
import Measures

/// The numbers of coalitions that pairs of parties share in two answers, and where they differ.
enum SharedCoalitions {
  /// Two parties, in the order of their identifiers, with two different numbers of shared coalitions.
  struct Difference: Hashable, Sendable {
    let a: Party.ID
    let b: Party.ID
    let before: Int
    let after: Int
  }

  /// A pair of parties by their numbers, and what they share.
  private struct Pair {
    let a: Int32
    let b: Int32
    let shared: Int32

    var key: UInt64 { UInt64(a) << 32 | UInt64(b) }
  }

  /// The pairs of parties that share another number of coalitions after a change, by identifiers.
  ///
  /// Counted are the ties that the question counts. A large coalition has millions of pairs, so they are numbers;
  /// names are looked up for those that differ.
  ///
  /// - Complexity: That of `Incidence.forEachOverlap` in both; memory 12 bytes a pair that shares anything.
  static func differences(
    _ before: Affiliations, _ after: Affiliations, of filter: PartyFilter
  ) -> [Difference] {
    let ids = Set(parties(before) + parties(after)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    let old = pairs(before, filter, numbers)
    let new = pairs(after, filter, numbers)
    var found: [Difference] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let isOld = i < old.count && (j == new.count || old[i].key <= new[j].key)
      let isNew = j < new.count && (i == old.count || new[j].key <= old[i].key)
      let pair = isOld ? old[i] : new[j]
      let (was, now) = (isOld ? old[i].shared : 0, isNew ? new[j].shared : 0)
      if was != now {
        found.append(
          Difference(
            a: ids[Int(pair.a)], b: ids[Int(pair.b)], before: Int(was), after: Int(now)))
      }
      if isOld { i += 1 }
      if isNew { j += 1 }
    }
    return found
  }

  private static func parties(_ affiliations: Affiliations) -> [Party.ID] {
    affiliations.parties.indices.map { affiliations.party($0).id }
  }

  /// The pairs that share anything, ascending: rows are in the order of identifiers, and so are numbers.
  private static func pairs(
    _ affiliations: Affiliations, _ filter: PartyFilter, _ numbers: [Party.ID: Int32]
  ) -> [Pair] {
    let passes = filter.rows(of: affiliations)
    let own = parties(affiliations).map { numbers[$0] ?? 0 }
    var pairs: [Pair] = []
    affiliations.counted.forEachOverlap(of: .rows) { pair in
      let (first, second) = (Int(pair.first), Int(pair.second))
      if passes[first], passes[second] {
        pairs.append(Pair(a: own[first], b: own[second], shared: pair.shared))
      }
    }
    return pairs
  }
}
