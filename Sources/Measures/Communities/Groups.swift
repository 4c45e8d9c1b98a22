public import CompactGraph

/// The nodes of a network in groups, as a method found them.
public struct Groups: Hashable, Sendable {
  /// The groups; of rows and columns rows come first.
  public let partition: Partition
  /// The modularity of the groups: Newman's of one mode, Barber's of both, Leicht and Newman's of
  /// leaders and followers; 1 is the resolution of methods that have none.
  public let modularity: Double
  /// The facts that only some methods know.
  public let detail: Detail

  /// The facts that only some methods know.
  public enum Detail: Hashable, Sendable {
    /// Nothing.
    case none
    /// The number of searches that the groups were made from.
    case search(starts: Int)
    /// The number of searches, the stability of each node, and whether all searches agreed in the end.
    case consensus(searches: Int, stability: [Double], isUnanimous: Bool)
    /// The name of each group.
    case named([String])
    /// The core number of each group.
    case cores([Int])
    /// The core's group, if it has nodes, and the correlation with the ideal.
    case corePeriphery(core: Int?, correlation: Double)
    /// The nodes whose removal splits a component.
    case components(articulationPoints: [Int32])
  }

  /// The name of each group where it is more than a number: `core`, `k = 5`.
  public var names: [String]? {
    switch detail {
    case .named(let names): names
    case .cores(let numbers): numbers.map { "k = \($0)" }
    case .corePeriphery(let core, _):
      (0..<partition.groupCount).map { $0 == core ? "core" : "periphery" }
    default: nil
    }
  }

  /// The stability of each node's group, from 0 to 1, where several searches were compared.
  public var stability: [Double]? {
    if case .consensus(_, let stability, _) = detail { stability } else { nil }
  }

  /// The number of searches that the groups were made from.
  public var starts: Int? {
    if case .search(let starts) = detail { starts } else { nil }
  }

  /// The number of searches that were compared.
  public var searches: Int? {
    if case .consensus(let searches, _, _) = detail { searches } else { nil }
  }

  /// True if all searches agreed in the end; `nil` where none were compared.
  public var isUnanimous: Bool? {
    if case .consensus(_, _, let isUnanimous) = detail { isUnanimous } else { nil }
  }

  /// The correlation with the ideal, of core and periphery.
  public var correlation: Double? {
    if case .corePeriphery(_, let correlation) = detail { correlation } else { nil }
  }

  /// The nodes whose removal splits a component, of components.
  public var articulationPoints: [Int32]? {
    if case .components(let points) = detail { points } else { nil }
  }
}
