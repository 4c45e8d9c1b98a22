public import GraphCore

/// The coalitions that a question is about.
public struct CoalitionChoice: Hashable, Sendable {
  /// The reasons why coalitions are in a graph.
  public enum Scope: String, Hashable, Sendable, CaseIterable, Codable {
    /// The subjects of the graph.
    case main
    /// The coalitions for comparison.
    case comparison
    /// Both.
    case all
  }

  /// The scope.
  public var scope = Scope.main
  /// Only coalitions of these kinds; all if empty.
  public var kinds: Set<String> = []
  /// Only these coalitions; all if empty.
  public var named: Set<Coalition.ID> = []
  /// Coalitions that do not count.
  public var without: Set<Coalition.ID> = []

  /// The main coalitions of every kind.
  public init() {}

  /// Coalitions of a scope, of some kinds or by name.
  public init(
    scope: Scope = .main, kinds: Set<String> = [], named: Set<Coalition.ID> = []
  ) {
    self.scope = scope
    self.kinds = kinds
    self.named = named
  }

  /// The choice for a graph: the scope `main` becomes `all` if coalitions are named, or if only coalitions for
  /// comparison have one of the kinds, though main ones have others.
  package func resolved(in graph: CoalitionGraph) -> CoalitionChoice {
    guard scope == .main, !kinds.isEmpty || !named.isEmpty else { return self }
    let meant = graph.coalitions.filter { isMeant($0) }
    if meant.isEmpty { return self }
    let ofMain = Set(meant.lazy.filter { $0.scope == .main }.map(\.kind))
    if named.isEmpty, Set(meant.map(\.kind)).isSubset(of: ofMain) { return self }
    var choice = self
    choice.scope = .all
    return choice
  }

  /// True if a coalition has one of the kinds and names, whatever its scope is.
  private func isMeant(_ coalition: Coalition) -> Bool {
    (kinds.isEmpty || kinds.contains(coalition.kind))
      && (named.isEmpty || named.contains(coalition.id))
  }

  /// The reason why a coalition is outside the choice, or `nil` if it is inside.
  func reason(against coalition: Coalition) -> LeftOut? {
    switch scope {
    case .main where coalition.scope != .main: return .scope
    case .comparison where coalition.scope != .comparison: return .scope
    default: return isMeant(coalition) && !without.contains(coalition.id) ? nil : .notChosen
    }
  }
}

extension CoalitionChoice: Codable {
  private enum CodingKeys: CodingKey { case scope, kinds, named, without }

  /// Writes the choice. Sets are written in their order, so that equal questions are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scope, forKey: .scope)
    try container.encode(kinds.sorted(), forKey: .kinds)
    try container.encode(named.sorted(), forKey: .named)
    try container.encode(without.sorted(), forKey: .without)
  }
}

/// The reason why a coalition is not counted.
public enum LeftOut: String, Hashable, Sendable, CaseIterable {
  /// It belongs to another scope.
  case scope
  /// It has another kind or name than those chosen.
  case notChosen = "not-chosen"
  /// It is planned.
  case planned
  /// It was announced, and nothing more is known.
  case announced
  /// It was founded after the date.
  case notFounded = "not-founded"
  /// It was dissolved before the date.
  case ended
}
