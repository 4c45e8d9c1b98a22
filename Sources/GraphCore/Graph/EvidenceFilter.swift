/// Which claims count: by their source, its kind, and how many stand behind a tie.
public struct EvidenceFilter: Hashable, Sendable {
  /// Only sources of these kinds; all if empty.
  public var trustedKinds: Set<String> = []
  /// Where one of these says something of a tie, the others are not heard on it; earlier ones first.
  public var preferred: [Source.ID] = []
  /// Only sources published by this day: what was known then. Undated sources are not.
  public var knownBy: PartialDate?
  /// How many independent origins a tie needs.
  public var leastOrigins = 1

  /// Everything counts.
  public init() {}

  /// Whether everything counts.
  public var isEmpty: Bool { self == EvidenceFilter() }
}

extension CoalitionGraph {
  /// Where a source has what it says from: the last of those it cites, else its outlet.
  ///
  /// Forty pages that repeat one ministry are one origin.
  public func origin(of id: Source.ID) -> String {
    guard let source = source(id) else { return id.rawValue }
    return source.cites.last ?? source.outlet ?? id.rawValue
  }

  /// The graph with only the claims that count, on memberships, lead roles and declared sizes.
  ///
  /// Ties without a claim left are gone; countries and coalitions stay.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func filtered(by filter: EvidenceFilter) -> CoalitionGraph {
    guard !filter.isEmpty else { return self }
    var contents = contents
    contents.memberships = contents.memberships.compactMap { edge in
      var edge = edge
      edge.claims = counting(edge.claims, by: filter)
      return edge.claims.isEmpty ? nil : edge
    }
    contents.leads = contents.leads.compactMap { edge in
      var edge = edge
      edge.claims = counting(edge.claims, by: filter)
      return edge.claims.isEmpty ? nil : edge
    }
    contents.declarations = contents.declarations.compactMap { declaration in
      guard let claim = trusted(declaration.claim, by: filter) else { return nil }
      var declaration = declaration
      declaration.claim = claim
      return declaration
    }
    return CoalitionGraph(fewerThan: contents)
  }

  private func counting(_ claims: [Claim], by filter: EvidenceFilter) -> [Claim] {
    var kept = claims.compactMap { trusted($0, by: filter) }
    for id in filter.preferred {
      let preferred = kept.filter { $0.sources.contains(id) }
      if !preferred.isEmpty {
        kept = preferred
        break
      }
    }
    let speaking = kept.filter { $0.rejected == nil }
    let origins = Set(speaking.flatMap(\.sources).map { origin(of: $0) })
    return origins.count >= filter.leastOrigins || filter.leastOrigins <= 1 ? kept : []
  }

  /// A claim with the sources that count, or `nil` if none does.
  private func trusted(_ claim: Claim, by filter: EvidenceFilter) -> Claim? {
    guard !filter.trustedKinds.isEmpty || filter.knownBy != nil else { return claim }
    var claim = claim
    claim.sources = claim.sources.filter { id in
      guard let source = source(id) else { return false }
      if let knownBy = filter.knownBy {
        guard let published = source.published, published.earliest <= knownBy.latest else {
          return false
        }
      }
      return filter.trustedKinds.isEmpty || source.kind.map(filter.trustedKinds.contains) == true
    }
    return claim.sources.isEmpty ? nil : claim
  }

  /// The parts of the graph, to make another one of.
  public var contents: GraphContents {
    var contents = GraphContents(title: title)
    contents.description = description
    contents.licence = licence
    contents.languages = languages
    contents.sources = sources
    contents.countries = countries
    contents.coalitions = coalitions
    contents.bodies = bodies
    contents.organisations = organisations
    contents.officials = officials
    contents.meetings = meetings
    contents.mechanisms = mechanisms
    contents.declarations = declarations
    contents.memberships = memberships
    contents.leads = leads
    contents.disputes = disputes
    contents.remarks = remarks
    return contents
  }
}
