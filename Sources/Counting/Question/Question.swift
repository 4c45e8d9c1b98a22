public import GraphCore

/// A question about a graph: the date, the coalitions and roles that count, the evidence, and the treatment of
/// disputes and unnamed members.
///
/// The defaults are those of the library and of the program alike: decision note 2.
public struct Question: Hashable, Sendable {
  /// The treatment of ties on which sources disagree.
  public enum Disputed: String, Hashable, Sendable, CaseIterable, Codable {
    /// Count them.
    case keep
    /// Count them, and mark them.
    case mark
    /// Do not count them.
    case drop
  }

  /// The parties that may be unnamed members.
  public enum Candidates: String, Hashable, Sendable, CaseIterable, Codable {
    /// Every state that existed on the date; the parties of the graph if it has no states.
    case states
    /// The parties of the graph.
    case graph
  }

  /// The part of a range that is counted.
  public enum Counted: String, Hashable, Sendable, CaseIterable, Codable {
    /// Ties that hold whatever the unknown days and the unnamed members are.
    case certain
    /// Ties that may hold as well.
    case possible
    /// Both ends of the range.
    case range
  }

  /// The date.
  public var date = AsOf.newest
  /// The coalitions.
  public var coalitions = CoalitionChoice()
  /// The only parties that count; all if empty.
  public var parties: Set<Party.ID> = []
  /// Parties that do not count.
  public var without: Set<Party.ID> = []
  /// The roles by which a party belongs.
  public var roles = Role.belonging
  /// The claims that count.
  public var evidence = EvidenceFilter()
  /// The treatment of disputed ties.
  public var disputed = Disputed.mark
  /// The parties that may be unnamed members.
  public var candidates = Candidates.states
  /// The part of a range that is counted.
  public var counted = Counted.range

  /// True if an organisation that belongs to a coalition is replaced by its members on the date.
  public var expandsOrganisations = false

  /// The default question: the main coalitions on the newest date of the graph.
  public init() {}

  /// A question with a date.
  public init(date: AsOf) { self.date = date }

  /// True if a party is among the chosen ones and not left out.
  package func includes(_ party: Party.ID) -> Bool {
    (parties.isEmpty || parties.contains(party)) && !without.contains(party)
  }
}

extension Question: Codable {
  private enum CodingKeys: String, CodingKey {
    case date, coalitions, parties, without, roles, evidence, disputed, candidates, counted
    case expandsOrganisations = "expand"
  }

  /// Writes the question. Sets are written in their order, so that equal questions are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(date, forKey: .date)
    try container.encode(coalitions, forKey: .coalitions)
    try container.encode(parties.sorted(), forKey: .parties)
    try container.encode(without.sorted(), forKey: .without)
    try container.encode(roles.sorted(), forKey: .roles)
    try container.encode(evidence, forKey: .evidence)
    try container.encode(disputed, forKey: .disputed)
    try container.encode(candidates, forKey: .candidates)
    try container.encode(counted, forKey: .counted)
    try container.encode(expandsOrganisations, forKey: .expandsOrganisations)
  }
}
