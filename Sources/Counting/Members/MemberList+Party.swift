package import Dates
package import GraphCore

extension MemberList {
  /// True if a party belongs: certain if it does whoever the unnamed members are, possible if it can be one.
  ///
  /// - Complexity: O(log *n*) in the numbers of certain members and candidates.
  package func certainty(of party: Party.ID) -> Certainty {
    candidates.meaning.number(of: party).map(certainty(ofNumber:)) ?? .absent
  }

  /// The same of a party by its number.
  fileprivate func certainty(ofNumber number: Int32) -> Certainty {
    if certainNumbers.containsAscending(number) { return .certain }
    guard candidates.numbers.containsAscending(number) else { return .absent }
    if allCandidatesBelong { return .certain }
    return unnamed.upperBound > 0 ? .possible : .absent
  }
}

extension Sequence<MemberList> {
  /// The number of coalitions to which a party belongs: at least the certain ones, at most those in which it can
  /// be an unnamed member too. `CoalitionCounts` answers for all parties at once.
  package func coalitions(of party: Party.ID) -> Count {
    var least = 0
    var most = 0
    // All lists of an answer number the parties in one way.
    var (meaning, number): (PartyNumbers?, Int32?) = (nil, nil)
    for list in self {
      if list.candidates.meaning !== meaning {
        meaning = list.candidates.meaning
        number = meaning?.number(of: party)
      }
      guard let number else { continue }
      switch list.certainty(ofNumber: number) {
      case .certain:
        least += 1
        most += 1
      case .possible: most += 1
      case .absent: break
      }
    }
    return Count(least...most)
  }
}
