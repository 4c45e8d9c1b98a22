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
  /// - Precondition: The measure can be computed on the view; `leads` is a measure of countries.
  public func scores(
    by measure: Centrality, of ranked: Ranked, on view: Centrality.View? = nil,
    in affiliations: Affiliations, includesPossible: Bool = false, sharing threshold: Int = 1,
    universe: Set<Country.ID> = []
  ) -> Scores {
    let network =
      ranked == .officials
      ? attendanceNetwork(asOf: affiliations.asOf)
      : affiliationNetwork(
        of: affiliations, includesPossible: includesPossible, universe: universe)
    if measure == .leads {
      precondition(ranked == .countries)
      let leadership = Leadership(affiliations)
      let counts = Dictionary(uniqueKeysWithValues: zip(leadership.leaders, leadership.leadCounts))
      return Scores(
        measure: .leads, view: .twoMode, nodes: network.rows,
        values: network.rows.map { node in
          if case .country(let id) = node { Double(counts[id] ?? 0) } else { 0 }
        }, basis: network.basis, convergence: nil, threshold: nil)
    }
    return network.scores(
      by: measure, of: ranked == .coalitions ? .columns : .rows, on: view, sharing: threshold)
  }
}
