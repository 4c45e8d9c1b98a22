import CompactGraph
public import GraphCore

/// Countries by the number of coalitions to which they belong (two-mode degree).
public struct CountryRanking: Hashable, Sendable {
  /// One country.
  public struct Entry: Hashable, Sendable {
    /// The country.
    public let country: Country.ID
    /// Coalitions to which it certainly belongs.
    public let coalitions: [Coalition.ID]
    /// Coalitions to which it may belong besides: a possible tie, or an unnamed place on a roster.
    public let possibleCoalitions: [Coalition.ID]
    /// The number to which it belongs in every completion of the rosters.
    public let lower: Int
    /// The number to which it belongs in some completion.
    public let upper: Int
    /// Coalitions that it certainly leads or leads with others.
    public let leads: Int
    /// One more than the number of countries with a larger lower bound.
    public let rank: Int
    /// No completion ranks it better.
    public let bestRank: Int
    /// No completion ranks it worse.
    public let worstRank: Int
  }

  /// The entries: by lower bound, then upper bound, both falling, then by code.
  public let entries: [Entry]
  /// The rosters on which the numbers rest.
  public let rosters: [Roster]
  /// The affiliations on which the numbers rest.
  public let affiliations: Affiliations
  /// The newest date of the graph's sources.
  public let newestDate: PartialDate?
  /// How many countries besides those of the graph may fill unnamed places.
  public let outsiders: Int
}

extension CoalitionGraph {
  /// Ranks countries by the coalitions to which they belong as of a date.
  ///
  /// Each country's bounds are exact: a candidate may fill any unnamed place and need fill none,
  /// unless as many places are open as there are candidates. Bounds of ranks compare one country's
  /// bound with the opposite bounds of all others; they hold in every completion, and may be wider
  /// than the completions that exist. Countries that belong to nothing, even possibly, are left
  /// out unless `all` is set. An empty graph has an empty ranking. Unnamed places can be filled by the
  /// countries of the graph, and by those of `universe`.
  ///
  /// - Complexity: O(*kn* + *n* log *n*) for *k* coalitions and *n* countries.
  public func ranking(
    of affiliations: Affiliations, universe: Set<Country.ID> = [], all: Bool = false
  ) -> CountryRanking {
    let rosters = rosters(of: affiliations, universe: universe)
    let certain = affiliations.ties.filter { $0.belongs == .certain }
    var columns: [Coalition.ID: Int] = [:]
    for (column, coalition) in affiliations.coalitions.enumerated() {
      columns[coalition.id] = column
    }
    func incidence(_ ties: [Affiliations.Tie]) -> Incidence {
      Incidence(
        rows: countries.count, columns: affiliations.coalitions.count,
        ties: ties.compactMap { tie in
          guard let row = position(of: tie.country), let column = columns[tie.coalition] else {
            return nil
          }
          return (row, column)
        })
    }
    let belonging = incidence(certain)
    let leading = incidence(certain.filter { $0.leads == .certain })

    let bounds = countries.indices.map { row -> (lower: Int, open: [Coalition.ID]) in
      let id = countries[row].id
      let open = rosters.filter { $0.unnamed.upperBound > 0 && $0.candidates.contains(id) }
      let forced = open.filter(\.allCandidatesBelong).count
      return (belonging.degree(ofRow: row) + forced, open.map(\.coalition))
    }
    // Countries of the universe that the graph does not have can overtake, and are not listed.
    let others = universe.subtracting(countries.map(\.id)).map { id -> (lower: Int, upper: Int) in
      let open = rosters.filter { $0.unnamed.upperBound > 0 && $0.candidates.contains(id) }
      return (open.filter(\.allCandidatesBelong).count, open.count)
    }
    let lowers = (bounds.map(\.lower) + others.map(\.lower)).sorted()
    let uppers = countries.indices.map { belonging.degree(ofRow: $0) + bounds[$0].open.count }
    let sortedUppers = (uppers + others.map(\.upper)).sorted()

    let entries = countries.indices.compactMap { row -> CountryRanking.Entry? in
      let lower = bounds[row].lower
      let upper = uppers[row]
      let named = belonging.columns(ofRow: row).map { affiliations.coalitions[Int($0)].id }
      let isTied = !named.isEmpty || affiliations.ties.contains { $0.country == countries[row].id }
      guard all || isTied else { return nil }
      // The country's own upper bound is above its own lower bound only if the two differ.
      let worse = lowers.countAbove(upper)
      let better = sortedUppers.countAbove(lower) - (upper > lower ? 1 : 0)
      return CountryRanking.Entry(
        country: countries[row].id, coalitions: named, possibleCoalitions: bounds[row].open,
        lower: lower, upper: upper, leads: leading.degree(ofRow: row),
        rank: 1 + lowers.countAbove(lower), bestRank: 1 + worse, worstRank: 1 + better)
    }
    .sorted { ($1.lower, $1.upper, $0.country) < ($0.lower, $0.upper, $1.country) }
    return CountryRanking(
      entries: entries, rosters: rosters, affiliations: affiliations, newestDate: newestDate,
      outsiders: others.count)
  }
}

extension [Int] {
  /// How many elements of a sorted array are larger than a value.
  fileprivate func countAbove(_ value: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] > value { high = middle } else { low = middle + 1 }
    }
    return count - low
  }
}
