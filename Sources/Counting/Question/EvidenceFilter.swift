public import Dates
public import GraphCore

/// The claims that count, by their sources.
public struct EvidenceFilter: Hashable, Sendable {
  /// Only sources of these kinds; all if empty.
  public var kinds: Set<String> = []
  /// Preferred sources: where one of them has a claim on a membership, the claims of others on it do not count;
  /// likewise on a lead role. The first source of the list that has a claim decides.
  public var preferred: [Source.ID] = []
  /// Only sources published by this date; undated sources do not count.
  public var knownBy: PartialDate?
  /// The least number of independent sources of a role in a tie.
  public var independentSources = 1
  /// True if claims are cut to the existence of the coalition and the state.
  public var isClipped = false

  /// Everything counts.
  public init() {}

  /// True if every claim counts as it stands.
  package var isEmpty: Bool { self == EvidenceFilter() }
}

extension CoalitionGraph {
  /// The origin of a source: the last outlet or source that it cites, else its outlet, else itself.
  ///
  /// Sources of one origin are not independent: forty pages that repeat one ministry count as one.
  package func origin(of id: Source.ID) -> String {
    guard let source = sources[id: id] else { return id.rawValue }
    return source.cites.last ?? source.outlet ?? id.rawValue
  }

  /// The origins of some sources, each once.
  package func origins(of sources: [Source.ID]) -> Set<String> { Set(sources.map(origin)) }
}

extension EvidenceFilter: Codable {
  private enum CodingKeys: CodingKey {
    case kinds, preferred, knownBy, independentSources, isClipped
  }

  /// Writes the filter. Sets are written in their order, so that equal questions are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kinds.sorted(), forKey: .kinds)
    try container.encode(preferred, forKey: .preferred)
    try container.encodeIfPresent(knownBy, forKey: .knownBy)
    try container.encode(independentSources, forKey: .independentSources)
    try container.encode(isClipped, forKey: .isClipped)
  }
}
