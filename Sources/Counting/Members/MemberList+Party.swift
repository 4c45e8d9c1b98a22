package import Dates
package import GraphCore

extension MemberList {
  /// Whether a party belongs: certain if it does whoever the unnamed members are, possible if it can be one.
  ///
  /// - Complexity: O(log *n*) in the numbers of certain members and candidates.
  package func certainty(of party: Party.ID) -> Certainty {
    if certain.containsAscending(party) { return .certain }
    guard candidates.contains(party) else { return .absent }
    if allCandidatesBelong { return .certain }
    return unnamed.upperBound > 0 ? .possible : .absent
  }
}

extension Sequence<MemberList> {
  /// The number of coalitions to which a party belongs: at least the certain ones, at most those in which it can
  /// be an unnamed member too.
  package func coalitions(of party: Party.ID) -> Count {
    var least = 0
    var most = 0
    for list in self {
      switch list.certainty(of: party) {
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
