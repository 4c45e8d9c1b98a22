/// Collects the parts of a coalition graph in any order; `build()` checks and sorts them.
///
/// Readers of files, tables and code use the same builder:
///
/// ```swift
/// var builder = GraphBuilder(title: "Example")
/// builder.coalitions.append(Coalition(id: "entente", name: "Entente"))
/// builder.add("FRA", to: "entente", Claim(from: "1904"))
/// let graph = try builder.build()
/// ```
public struct GraphBuilder: Sendable {
  /// The title of the graph, for pictures and pages.
  public var title: String
  /// A sentence or two about the graph.
  public var description: String?
  /// The licence of the data, as an SPDX identifier.
  public var licence: String?
  /// The languages of the texts.
  package var languages: [String] = []
  /// The words of the data for their parties and coalitions.
  public var words: NodeWords?
  /// The citation for a bibliography.
  public var citation: String?

  /// The sources.
  public var sources: [Source] = []
  /// The parties that the data describe; states that are only mentioned need not be listed.
  public var parties: [Party] = []
  /// The coalitions.
  public var coalitions: [Coalition] = []
  /// Parts of coalitions.
  package var bodies: [Body] = []
  /// People.
  package var officials: [Official] = []
  /// Events.
  package var meetings: [Meeting] = []
  /// Ways of working.
  package var mechanisms: [Mechanism] = []
  /// Reported sizes.
  public var declarations: [Declaration] = []
  /// Disputes that an editor has entered.
  package var disputes: [Dispute] = []
  /// Findings of the reader that did not stop it: assumptions, columns that were left unread.
  package var remarks: [Finding] = []

  private(set) var leads: [LeadRole] = []
  private(set) var ties = TieCollector()

  /// An empty graph.
  public init(title: String) { self.title = title }

  /// The parts of a graph, to make another one from.
  package init(_ graph: CoalitionGraph) {
    self.init(graph, keeping: { _ in true })
  }

  /// The parts of a graph with some of its claims on ties.
  package init(_ graph: CoalitionGraph, keeping isKept: (Int) -> Bool) {
    self.init(title: graph.title)
    description = graph.description
    licence = graph.licence
    languages = graph.languages
    words = graph.words
    citation = graph.citation
    sources = graph.sources.nodes
    parties = graph.parties.nodes
    coalitions = graph.coalitions.nodes
    bodies = graph.bodies.nodes
    officials = graph.officials.nodes
    meetings = graph.meetings.nodes
    mechanisms = graph.mechanisms.nodes
    declarations = graph.declarations
    disputes = graph.disputes.nodes
    remarks = graph.remarks
    leads = graph.leads
    for (row, value) in zip(graph.ties.indices, graph.ties) where isKept(row) {
      ties.append(value.tie, value.role, title: value.title, value.claim)
    }
  }

  /// Adds a claim that a party has a role in a coalition.
  public mutating func add(
    _ party: Party.ID, to coalition: Coalition.ID, as role: Role = .member, title: String? = nil,
    _ claim: Claim = Claim()
  ) {
    ties.append(TieKey(party, coalition), role, title: title, claim)
  }

  /// Adds many claims at once.
  package mutating func add(_ block: TieBlock) { ties.append(block) }

  /// Adds a lead role. That of a party in a coalition, for more than one meeting, becomes a tie.
  package mutating func add(_ lead: LeadRole) {
    guard case .party(let party) = lead.leader, case .coalition(let coalition) = lead.target,
      lead.meeting == nil
    else {
      leads.append(lead)
      return
    }
    for claim in lead.claims { add(party, to: coalition, as: lead.role, title: lead.title, claim) }
  }

  /// The graph.
  ///
  /// - Throws: ``InvalidGraph`` with everything that is wrong, not only the first problem.
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func build() throws(InvalidGraph) -> CoalitionGraph {
    let sink = FindingSink()
    let graph = build(reporting: sink)
    guard let graph, !sink.hasErrors else { throw InvalidGraph(sink) }
    return graph
  }

  /// The graph; for readers, which have findings of their own.
  ///
  /// - Parameters:
  ///   - sink: The collector, which gets the errors.
  ///   - isWhole: Whether everything was read. If not, unknown identifiers are no findings, because they can
  ///     stand in what was not read.
  /// - Returns: The graph, or `nil` if a finding is an error.
  package func build(reporting sink: FindingSink, isWhole: Bool = true) -> CoalitionGraph? {
    var builder = self
    builder.endCoalitions()
    let coalitions = Index(builder.coalitions)
    builder.addMentionedParties(coalitions)
    let own = FindingSink()
    GraphCheck(builder, coalitions, own, isWhole: isWhole).run()
    if own.hasErrors { sink.report(own) }
    guard !sink.hasErrors else { return nil }
    return CoalitionGraph(builder, coalitions, warnings: own.findings)
  }
}

extension GraphBuilder {
  /// Keeps of the lead roles that are not ties the claims that a function gives.
  package mutating func keepClaimsOfLeads(_ kept: (Claim) -> Claim?) {
    leads = leads.compactMap { lead in
      var lead = lead
      lead.claims = lead.claims.compactMap(kept)
      return lead.claims.isEmpty ? nil : lead
    }
  }

  /// The graph of parts that come from a valid graph with some claims dropped, moved or added; nothing is
  /// checked again.
  ///
  /// - Precondition: Claims that were added are on coalitions of the graph.
  package func changed(from graph: CoalitionGraph) -> CoalitionGraph {
    var builder = self
    builder.endCoalitions()
    let coalitions = Index(builder.coalitions)
    builder.addMentionedParties(coalitions)
    return CoalitionGraph(builder, coalitions, warnings: graph.warnings)
  }

  /// Gives coalitions with a date of dissolution the status that says so, whoever made them.
  private mutating func endCoalitions() {
    for position in coalitions.indices where coalitions[position].ended != nil {
      coalitions[position].status = .ended
    }
  }

  /// Lists the parties that ties, people and meetings mention and the data do not list: states by their
  /// codes, organisations that are coalitions.
  private mutating func addMentionedParties(_ coalitions: Index<Coalition>) {
    var known = Set(parties.map(\.id))
    func mention(_ id: Party.ID, _ place: Place) {
      guard known.insert(id).inserted else { return }
      var party = Party(id: id)
      if let group = coalitions[id: Coalition.ID(id.rawValue)] {
        party.kind = .organisation
        party.name = group.name
        party.short = group.short
        party.aliases = group.aliases
      }
      party.place = place
      parties.append(party)
    }
    for (id, place) in ties.namedParties { mention(id, place) }
    for lead in leads {
      if case .party(let id) = lead.leader { mention(id, lead.claims.first?.place ?? .none) }
    }
    for official in officials {
      mention(official.party, official.place)
      if let id = official.actsFor { mention(id, official.place) }
    }
    for meeting in meetings {
      for id in meeting.parties { mention(id, meeting.claim.place) }
    }
    for declaration in declarations {
      for id in declaration.apartFrom { mention(id, declaration.claim.place) }
    }
    for dispute in disputes {
      for id in dispute.sides.flatMap(\.parties) { mention(id, dispute.place) }
    }
  }
}
