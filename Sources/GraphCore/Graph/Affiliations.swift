/// Which countries belong to which coalitions, and which of them lead, as of a date.
///
/// This is the affiliation network with its two modes, before it becomes numbers. A tie is certain
/// or possible; what is absent is not listed.
public struct Affiliations: Hashable, Sendable {
  /// A country that belongs to a coalition.
  public struct Tie: Hashable, Sendable {
    /// The country.
    public let country: Country.ID
    /// The coalition.
    public let coalition: Coalition.ID
    /// Whether the country belongs: certain or possible.
    public let belongs: Certainty
    /// Whether it leads the coalition.
    public let leads: Certainty
    /// Whether sources disagree: one lets the country belong and another does not on the same day, or
    /// their starts cannot both be true.
    public let isContested: Bool
  }

  /// Which coalitions and ties are wanted.
  public struct Filter: Hashable, Sendable {
    /// Only coalitions of these kinds; all if empty.
    public var kinds: Set<String> = []
    /// Only coalitions of these scopes.
    public var scopes: Set<Coalition.Scope> = Set(Coalition.Scope.allCases)
    /// Whether ties that are only possible are left out.
    public var certainOnly = false
    /// Whether ties on which sources disagree are left out.
    public var uncontestedOnly = false
    /// Whether no tie is said to be contested.
    public var ignoresContests = false

    /// Everything.
    public init() {}
  }

  /// The date, or `nil` for a graph without dates.
  public let asOf: PartialDate?
  /// The coalitions that are looked at, by identifier, those without any tie included.
  public let coalitions: [Coalition]
  /// The ties, by coalition and country.
  public let ties: [Tie]
  /// Ties to coalitions that are planned or only announced: they count for nothing yet.
  public let plannedTies: [Tie]
  /// Countries that are known not to belong, by coalition.
  public let nonMembers: [Coalition.ID: Set<Country.ID>]
  /// Coalitions whose members a complete source lists for the date: whoever is not named does not
  /// belong.
  public let complete: Set<Coalition.ID>
  /// Coalitions whose sources all speak of other times: whoever joined since, or before, is not known.
  public let uncovered: Set<Coalition.ID>
  /// By how much declared sizes are to be changed, after changes that did not happen.
  public internal(set) var sizeShifts: [Coalition.ID: Int] = [:]
  /// Coalitions for which no declared size holds any more, after such changes.
  public internal(set) var sizeless: Set<Coalition.ID> = []
}

extension CoalitionGraph {
  /// The affiliation network as of a date.
  ///
  /// A country belongs through a membership whose standing belongs, or by leading the coalition.
  /// Coalitions that are planned or only announced have no ties yet. Without a date the newest of
  /// the graph is taken; where there is none either, every tie is certain.
  ///
  /// - Complexity: O(*c* + *s*) in the number of claims and coalitions.
  public func affiliations(
    asOf date: PartialDate? = nil, filter: Affiliations.Filter = .init()
  ) -> Affiliations {
    let asOf = date ?? newestDate
    let wanted = coalitions.filter {
      (filter.kinds.isEmpty || filter.kinds.contains($0.kind)) && filter.scopes.contains($0.scope)
    }
    var isWanted = [Bool](repeating: false, count: coalitions.count)
    for coalition in wanted {
      if let position = position(of: coalition.id) { isWanted[position] = true }
    }
    var belongs: [Pair: Certainty] = [:]
    var leading: [Pair: Certainty] = [:]
    var nonMembers: [Coalition.ID: Set<Country.ID>] = [:]
    var outside: Set<Pair> = []
    var contested: Set<Pair> = []
    for (edge, spells) in zip(memberships, membershipSpells) {
      guard let position = position(of: edge.coalition), isWanted[position] else { continue }
      let certainty = certainty(of: spells, edge.claims, asOf: asOf)
      if certainty == .absent { continue }
      let pair = Pair(country: edge.country, coalition: edge.coalition)
      if edge.standing.belongs {
        belongs[pair] = max(belongs[pair] ?? .absent, certainty)
        if edge.hasDisjointStarts { contested.insert(pair) }
      } else if edge.standing == .unknown {
        belongs[pair] = max(belongs[pair] ?? .absent, min(certainty, .possible))
      } else if certainty == .certain {
        outside.insert(pair)
        if edge.standing == .nonMember {
          nonMembers[edge.coalition, default: []].insert(edge.country)
        }
      }
    }
    for (edge, spells) in zip(leads, leadSpells) where edge.isOfCoalition {
      guard case .coalition(let id) = edge.target, case .country(let country) = edge.leader,
        let position = position(of: id), isWanted[position]
      else { continue }
      let certainty = certainty(of: spells, edge.claims, asOf: asOf)
      let pair = Pair(country: country, coalition: id)
      leading[pair] = max(leading[pair] ?? .absent, certainty)
      belongs[pair] = max(belongs[pair] ?? .absent, certainty)
    }
    let least: Certainty = filter.certainOnly ? .certain : .possible
    let planned = Set(wanted.filter { !$0.isCurrent }.map(\.id))
    contested.formUnion(outside)
    let ties = belongs.filter { pair, certainty in
      certainty >= least && !(filter.uncontestedOnly && contested.contains(pair))
    }.map { pair, certainty in
      Affiliations.Tie(
        country: pair.country, coalition: pair.coalition, belongs: certainty,
        leads: leading[pair] ?? .absent,
        isContested: !filter.ignoresContests && contested.contains(pair))
    }
    .sorted { ($0.coalition, $0.country) < ($1.coalition, $1.country) }
    let silence = silence(asOf: asOf)
    return Affiliations(
      asOf: asOf, coalitions: wanted, ties: ties.filter { !planned.contains($0.coalition) },
      plannedTies: ties.filter { planned.contains($0.coalition) }, nonMembers: nonMembers,
      complete: silence.complete, uncovered: silence.uncovered)
  }

  /// What it means on a date that no source names a country: for which coalitions it does not belong,
  /// and for which nobody could know.
  private func silence(
    asOf: PartialDate?
  ) -> (complete: Set<Coalition.ID>, uncovered: Set<Coalition.ID>) {
    guard let asOf, sources.contains(where: { $0.covers != nil }) else { return ([], []) }
    var sourcesOf: [Coalition.ID: Set<Source.ID>] = [:]
    for edge in memberships {
      sourcesOf[edge.coalition, default: []].formUnion(edge.claims.flatMap(\.sources))
    }
    var complete: Set<Coalition.ID> = []
    var uncovered: Set<Coalition.ID> = []
    for (coalition, ids) in sourcesOf {
      let covers = ids.map { source($0)?.covers }
      if covers.contains(where: { $0.map { $0.isComplete && $0.covers(asOf) } ?? false }) {
        complete.insert(coalition)
      } else if covers.allSatisfy({ $0.map { !$0.covers(asOf) } ?? false }) {
        uncovered.insert(coalition)
      }
    }
    return (complete, uncovered)
  }

  /// Whether the tie that claims state holds on a date.
  package func certainty(
    of claims: [Claim], within lifetime: Lifetime, asOf: PartialDate?
  ) -> Certainty {
    certainty(of: spells(of: claims, within: lifetime), claims, asOf: asOf)
  }

  private func certainty(
    of spells: [Spell], _ claims: [Claim], asOf: PartialDate?
  ) -> Certainty {
    guard let asOf else { return claims.contains { $0.rejected == nil } ? .certain : .absent }
    let period = asOf.earliest...asOf.latest
    return spells.lazy.map { $0.holds(during: period) }.max() ?? .absent
  }
}

extension Membership {
  /// Whether two claims on a tie without an end name starts that have no day in common.
  fileprivate var hasDisjointStarts: Bool {
    let starts = claims.filter { $0.rejected == nil && $0.to == nil }.compactMap(\.from)
    guard let latest = starts.map(\.earliest).max(), let earliest = starts.map(\.latest).min()
    else { return false }
    return earliest < latest
  }
}

private struct Pair: Hashable {
  let country: Country.ID
  let coalition: Coalition.ID
}
