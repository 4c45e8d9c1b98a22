import CompactGraph
public import GraphCore

extension CoalitionGraph {
  /// What is ranked by a measure.
  public enum Ranked: String, Hashable, Sendable, CaseIterable {
    /// Countries, by the coalitions to which they belong.
    case countries
    /// Coalitions, by their members.
    case coalitions
    /// Officials, by the meetings that they attended.
    case officials
  }

  /// The scores of countries, coalitions or officials by a measure, as of the date of some affiliations.
  ///
  /// - Precondition: The measure can be computed on the view; officials lead no coalition, and only
  ///   countries follow.
  public func scores(
    by measure: Centrality, of ranked: Ranked, on view: Centrality.View? = nil,
    in affiliations: Affiliations, includesPossible: Bool = false, sharing threshold: Int = 1,
    universe: Set<Country.ID> = []
  ) -> Scores {
    let view = view ?? measure.views[0]
    if view == .leaderFollower {
      precondition(ranked == .countries)
      return leaderFollowerNetwork(of: affiliations).scores(by: measure)
    }
    let network: AffiliationNetwork
    if view == .leadership {
      precondition(ranked != .officials)
      network = leadershipNetwork(of: affiliations)
    } else if ranked == .officials {
      network = attendanceNetwork(asOf: affiliations.asOf)
    } else {
      network = affiliationNetwork(
        of: affiliations, includesPossible: includesPossible, universe: universe)
    }
    return network.scores(
      by: measure, of: ranked == .coalitions ? .columns : .rows, on: view, sharing: threshold)
  }
}
