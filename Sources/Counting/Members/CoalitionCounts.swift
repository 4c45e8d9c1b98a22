package import GraphCore

/// The number of coalitions to which each party belongs: at least the certain ones, at most those in which it can be
/// an unnamed member too.
///
/// It answers for all parties what `Sequence<MemberList>.coalitions(of:)` answers for one, which is faster for a
/// single party.
package struct CoalitionCounts: Sendable {
  private let meaning: PartyNumbers?
  private var least: [Int32: Int] = [:]
  private var most: [Int32: Int] = [:]

  /// The counts of the lists of one answer, which number the parties in one way.
  ///
  /// - Complexity: O(*n*) in the numbers of certain members and candidates of all lists.
  package init(_ lists: some Collection<MemberList>) {
    meaning = lists.first?.candidates.meaning
    for list in lists {
      for number in list.certainNumbers {
        least[number, default: 0] += 1
        most[number, default: 0] += 1
      }
      guard list.allCandidatesBelong || list.unnamed.upperBound > 0 else { continue }
      for number in list.candidates.numbers {
        if list.allCandidatesBelong { least[number, default: 0] += 1 }
        most[number, default: 0] += 1
      }
    }
  }

  /// The number of a party; 0 for one that is in no list.
  package subscript(party: Party.ID) -> Count {
    guard let number = meaning?.number(of: party) else { return Count(0) }
    return Count((least[number] ?? 0)...(most[number] ?? 0))
  }
}
