package import Counting
import GraphCore

/// The parties that a result lists and compares.
public enum PartyFilter: String, Hashable, Sendable, CaseIterable {
  /// States where at least half of the parties are states, else all parties.
  case automatic
  /// States.
  case states = "countries"
  /// All parties.
  case all = "parties"

  /// The filter for some affiliations: `states` or `all`.
  package func resolved(in affiliations: Affiliations) -> PartyFilter {
    guard self == .automatic else { return self }
    return affiliations.areMostlyStates && !affiliations.parties.isEmpty ? .states : .all
  }

  /// True if each row of some affiliations passes.
  package func rows(of affiliations: Affiliations) -> [Bool] {
    let isForStates = resolved(in: affiliations) == .states
    return affiliations.parties.map {
      !isForStates || affiliations.graph.parties[Int($0)].kind == .state
    }
  }
}
