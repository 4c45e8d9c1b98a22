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
    /// Whether some completion attains each of the two; otherwise they are bounds that may be wide.
    public let ranksAreExact: Bool
  }

  /// The entries: by lower bound, then upper bound, both falling, then by code.
  public let entries: [Entry]
  /// The rosters on which the numbers rest.
  public let rosters: [Roster]
  /// The affiliations on which the numbers rest.
  public let affiliations: Affiliations
  /// How many countries besides those of the graph may fill unnamed places.
  public let outsiders: Int
}

extension CoalitionGraph {
  /// Ranks countries by the coalitions to which they belong as of a date.
  ///
  /// Each country's bounds are exact: a candidate may fill any unnamed place and need fill none,
  /// unless as many places are open as there are candidates. Bounds of ranks hold in every
  /// completion; each says whether it is exact. Countries that belong to nothing, even possibly, are left
  /// out unless `all` is set. An empty graph has an empty ranking. Unnamed places can be filled by the
  /// countries of the graph, and by those of `universe`. With `only`, one country is ranked among all,
  /// and the others are not listed.
  ///
  /// - Complexity: O(*kn* + *n* log *n*) for *k* coalitions and *n* countries.
  public func ranking(
    of affiliations: Affiliations, universe: Set<Country.ID> = [], all: Bool = false,
    only wanted: Country.ID? = nil
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

    // The countries of the universe that the graph does not have can overtake, and are not listed.
    let outsiders = universe.subtracting(countries.map(\.id)).sorted()
    let ids = countries.map(\.id) + outsiders
    let open = rosters.indices.filter {
      rosters[$0].unnamed.upperBound > 0 && !rosters[$0].allCandidatesBelong
    }
    let forced = rosters.filter(\.allCandidatesBelong)
    let field = RankBounds.Field(
      lowers: ids.enumerated().map { row, id in
        (row < countries.count ? belonging.degree(ofRow: row) : 0)
          + forced.count { $0.candidates.contains(id) }
      },
      open: ids.map { id in
        open.indices.filter { rosters[open[$0]].candidates.contains(id) }
      },
      places: open.map { rosters[$0].unnamed })

    let tied = Set(affiliations.ties.map(\.country))
    let sorted = field.lowers.sorted()
    let entries = countries.indices.compactMap { row -> CountryRanking.Entry? in
      let id = countries[row].id
      guard all || tied.contains(id), wanted == nil || wanted == id else { return nil }
      let bounds = RankBounds(ofRow: row, in: field)
      let lower = field.lowers[row]
      return CountryRanking.Entry(
        country: id,
        coalitions: belonging.columns(ofRow: row).map { affiliations.coalitions[Int($0)].id },
        possibleCoalitions: rosters.filter {
          $0.unnamed.upperBound > 0 && $0.candidates.contains(id)
        }.map(\.coalition),
        lower: lower, upper: lower + field.open[row].count, leads: leading.degree(ofRow: row),
        rank: 1 + sorted.countAbove(lower), bestRank: bounds.best, worstRank: bounds.worst,
        ranksAreExact: bounds.isExact)
    }
    .sorted { ($1.lower, $1.upper, $0.country) < ($0.lower, $0.upper, $1.country) }
    return CountryRanking(
      entries: entries, rosters: rosters, affiliations: affiliations,
      outsiders: outsiders.count)
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
