public import GraphCore

/// What a graph says as of a date, tie by tie: enough to compare two dates, or two graphs.
public struct GraphSnapshot: Hashable, Sendable {
  /// A country and a coalition.
  public struct Pair: Hashable, Comparable, Sendable {
    /// The coalition.
    public let coalition: Coalition.ID
    /// The country.
    public let country: Country.ID

    /// By coalition, then by country.
    public static func < (a: Pair, b: Pair) -> Bool {
      (a.coalition, a.country) < (b.coalition, b.country)
    }
  }

  /// How a country stands to a coalition.
  public struct Tie: Hashable, Sendable {
    /// In every capacity that holds: member, observer, lead …, with how certain it is.
    public var capacities: [String: Certainty] = [:]
    /// Who says so.
    public var sources: [Source.ID] = []
    /// When the first source that says so was published.
    public var firstStated: PartialDate?
    /// Whether sources disagree on whether it holds.
    public var isDisputed = false

    /// The capacities that are certain, in order; those that are possible with a question mark.
    public var words: String {
      capacities.sorted { $0.key < $1.key }
        .map { $0.value == .certain ? $0.key : "\($0.key)?" }.joined(separator: ", ")
        + (isDisputed ? " (disputed)" : "")
    }
  }

  /// The date, or `nil` for a graph without dates.
  public let asOf: PartialDate?
  /// The ties that are certain or possible.
  public let ties: [Pair: Tie]
  /// Declared sizes by coalition, in words: `31`, `30–32`, `31 or more`.
  public let sizes: [Coalition.ID: String]
}

extension CoalitionGraph {
  /// What the graph says as of a date. Coalitions that are planned or announced have no ties yet.
  /// With `marksDisputes` ties on which sources disagree say so.
  ///
  /// - Complexity: O(*c*) in the number of claims.
  public func snapshot(
    asOf date: PartialDate? = nil, marksDisputes: Bool = true
  ) -> GraphSnapshot {
    let asOf = date ?? newestDate
    var ties: [GraphSnapshot.Pair: GraphSnapshot.Tie] = [:]
    func add(
      _ country: Country.ID, _ coalition: Coalition, _ capacity: String, _ claims: [Claim]
    ) {
      let certainty = certainty(
        of: claims, within: lifetime(of: coalition, and: country), asOf: asOf)
      guard coalition.isCurrent, certainty > .absent else { return }
      let pair = GraphSnapshot.Pair(coalition: coalition.id, country: country)
      var tie = ties[pair] ?? GraphSnapshot.Tie()
      tie.capacities[capacity] = max(tie.capacities[capacity] ?? .absent, certainty)
      for claim in claims where claim.rejected == nil {
        for id in claim.sources where !tie.sources.contains(id) { tie.sources.append(id) }
        let published = claim.sources.compactMap { source($0)?.published }.min()
        if let published { tie.firstStated = min(tie.firstStated ?? published, published) }
      }
      ties[pair] = tie
    }
    for edge in memberships {
      guard let coalition = coalition(edge.coalition) else { continue }
      add(edge.country, coalition, edge.standing.rawValue, edge.claims)
    }
    for edge in leads where edge.isOfCoalition {
      guard case .coalition(let id) = edge.target, case .country(let country) = edge.leader,
        let coalition = coalition(id)
      else { continue }
      add(country, coalition, edge.role.rawValue, edge.claims)
    }
    if marksDisputes {
      for tie in affiliations(asOf: asOf).ties where tie.isContested {
        ties[GraphSnapshot.Pair(coalition: tie.coalition, country: tie.country)]?.isDisputed = true
      }
    }
    var sizes: [Coalition.ID: String] = [:]
    for coalition in coalitions {
      let beneficiaries = Set(
        memberships.filter { $0.coalition == coalition.id && $0.standing == .beneficiary }
          .map(\.country))
      let declared = DeclaredSize(
        of: coalition.id, asOf: asOf, beneficiaries: beneficiaries.count, in: self)
      sizes[coalition.id] = declared?.words
    }
    return GraphSnapshot(asOf: asOf, ties: ties, sizes: sizes)
  }
}
