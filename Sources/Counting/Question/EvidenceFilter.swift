public import Dates
public import GraphCore

/// The claims that count, by their sources.
public struct EvidenceFilter: Hashable, Sendable {
  /// Only sources of these kinds; all if empty.
  public var kinds: Set<String> = []
  /// Preferred sources: where one of them has a claim on a tie, the claims of others do not count. The first
  /// source of the list that has one decides.
  public var preferred: [Source.ID] = []
  /// Only sources published by this date; undated sources do not count.
  public var knownBy: PartialDate?
  /// The least number of independent sources of a tie.
  public var independentSources = 1
  /// Whether claims are cut to the existence of the coalition and the state.
  public var isClipped = false

  /// Everything counts.
  public init() {}

  /// Whether every claim counts as it stands.
  public var isEmpty: Bool { self == EvidenceFilter() }
}

extension CoalitionGraph {
  /// The origin of a source: the last outlet or source that it cites, else its outlet, else itself.
  ///
  /// Sources of one origin are not independent: forty pages that repeat one ministry count as one.
  public func origin(of id: Source.ID) -> String {
    guard let source = sources[id: id] else { return id.rawValue }
    return source.cites.last ?? source.outlet ?? id.rawValue
  }
}
