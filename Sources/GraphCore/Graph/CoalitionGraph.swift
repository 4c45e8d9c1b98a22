/// Countries, coalitions, bodies, officials, organisations, meetings and mechanisms as nodes;
/// memberships, lead roles and the rest as edges; every edge with the claims that state it.
///
/// A graph is valid and sorted from the moment it exists: each identifier that it uses is defined,
/// each is defined once, no period ends before it starts, and equal facts in any order make equal
/// graphs.
public struct CoalitionGraph: Hashable, Sendable {
  /// What the graph is about.
  public let title: String
  /// The same in a sentence or two.
  public let description: String?
  /// The licence of the data.
  public let licence: String?
  /// The languages of its texts.
  public let languages: [String]
  /// Where the facts come from, by identifier.
  public let sources: [Source]
  /// Every country that the graph lists or mentions, by code.
  public let countries: [Country]
  /// The coalitions, by identifier.
  public let coalitions: [Coalition]
  /// Parts of coalitions, by identifier.
  public let bodies: [Body]
  /// Organisations that are no coalitions, by identifier.
  public let organisations: [Organisation]
  /// People, by identifier.
  public let officials: [Official]
  /// Events, by identifier.
  public let meetings: [Meeting]
  /// Ways of working, by identifier.
  public let mechanisms: [Mechanism]
  /// Declared sizes, by coalition and date.
  public let declarations: [Declaration]
  /// Edges from countries to coalitions, one for each country, coalition and standing.
  public let memberships: [Membership]
  /// Edges from leaders to what they lead, one for each leader, target, role, meeting and title.
  public let leads: [LeadRole]
  /// What sources dispute, by identifier.
  public let disputes: [Dispute]

  /// Remarks on facts that are valid and yet deserve a look.
  public let warnings: [Finding]
  /// What the reader of the graph had to assume, or left unread.
  public let remarks: Remarks

  /// The spells of each membership, in their order: what `affiliations` asks of every date.
  private(set) var membershipSpells: [[Spell]] = []
  /// The spells of each lead role, in their order.
  private(set) var leadSpells: [[Spell]] = []

  let sourceIndex: [Source.ID: Int]
  let countryIndex: [Country.ID: Int]
  let coalitionIndex: [Coalition.ID: Int]
  let bodyIndex: [Body.ID: Int]
  let organisationIndex: [Organisation.ID: Int]
  let officialIndex: [Official.ID: Int]
  let meetingIndex: [Meeting.ID: Int]

  /// Checks, merges and sorts the parts.
  ///
  /// Memberships of the same country, coalition and standing become one edge with all their
  /// claims, and so do lead roles.
  ///
  /// - Throws: `InvalidGraph` with everything that is wrong, not only the first.
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public init(_ contents: GraphContents) throws(InvalidGraph) {
    var contents = contents
    contents.addMentionedCountries()
    contents.sort()
    var check = GraphCheck(contents)
    let findings = check.run()
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidGraph(findings: findings) }

    self.title = contents.title
    self.description = contents.description
    self.licence = contents.licence
    self.languages = contents.languages
    self.sources = contents.sources
    self.countries = contents.countries
    self.coalitions = contents.coalitions
    self.bodies = contents.bodies
    self.organisations = contents.organisations
    self.officials = contents.officials
    self.meetings = contents.meetings
    self.mechanisms = contents.mechanisms
    self.declarations = contents.declarations
    self.memberships = contents.memberships
    self.leads = contents.leads
    self.disputes = contents.disputes
    self.warnings = findings
    self.remarks = contents.remarks

    self.newestDate = contents.newestDate
    self.sourceIndex = CoalitionGraph.index(contents.sources)
    self.countryIndex = CoalitionGraph.index(contents.countries)
    self.coalitionIndex = CoalitionGraph.index(contents.coalitions)
    self.bodyIndex = CoalitionGraph.index(contents.bodies)
    self.organisationIndex = CoalitionGraph.index(contents.organisations)
    self.officialIndex = CoalitionGraph.index(contents.officials)
    self.meetingIndex = CoalitionGraph.index(contents.meetings)
    self.membershipSpells = memberships.map { edge in
      guard let coalition = coalition(edge.coalition) else { return [] }
      return spells(of: edge.claims, within: lifetime(of: coalition, and: edge.country))
    }
    self.leadSpells = leads.map { edge in
      guard case .coalition(let id) = edge.target, let coalition = coalition(id) else { return [] }
      var country: Country.ID?
      if case .country(let leader) = edge.leader { country = leader }
      return spells(of: edge.claims, within: lifetime(of: coalition, and: country))
    }
  }

  private static func index<Node: Identifiable>(_ nodes: [Node]) -> [Node.ID: Int] {
    var index: [Node.ID: Int] = [:]
    index.reserveCapacity(nodes.count)
    for (position, node) in nodes.enumerated() { index[node.id] = position }
    return index
  }

  /// The source with this identifier.
  public func source(_ id: Source.ID) -> Source? { sourceIndex[id].map { sources[$0] } }
  /// The country with this code.
  public func country(_ id: Country.ID) -> Country? { countryIndex[id].map { countries[$0] } }
  /// The coalition with this identifier.
  public func coalition(_ id: Coalition.ID) -> Coalition? {
    coalitionIndex[id].map { coalitions[$0] }
  }
  /// The body with this identifier.
  public func body(_ id: Body.ID) -> Body? { bodyIndex[id].map { bodies[$0] } }
  /// The organisation with this identifier.
  public func organisation(_ id: Organisation.ID) -> Organisation? {
    organisationIndex[id].map { organisations[$0] }
  }
  /// The official with this identifier.
  public func official(_ id: Official.ID) -> Official? { officialIndex[id].map { officials[$0] } }
  /// The meeting with this identifier.
  public func meeting(_ id: Meeting.ID) -> Meeting? { meetingIndex[id].map { meetings[$0] } }
  /// The place of a country in `countries`.
  package func position(of id: Country.ID) -> Int? { countryIndex[id] }
  /// The place of a coalition in `coalitions`.
  package func position(of id: Coalition.ID) -> Int? { coalitionIndex[id] }

  /// The newest date on which any source was published: the day of which the graph speaks unless
  /// told otherwise. Without a dated source it is the newest date of any tie; `nil` for a graph
  /// without dates, whose facts are timeless.
  public let newestDate: PartialDate?

  /// The day on which a claim says that its tie held: its own date, else its source's publication,
  /// else the newest date of the graph.
  public func attestation(of claim: Claim) -> PartialDate? {
    if let attested = claim.attested { return attested }
    let published = claim.sources.lazy.compactMap { source($0)?.published }.max()
    return published ?? newestDate
  }
}
