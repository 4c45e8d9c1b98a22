public import GraphCore

/// A number for each node of one mode, with what it was computed on.
public struct Scores: Hashable, Sendable {
  /// The measure.
  public let measure: Centrality
  /// The network on which it was computed: of both modes, or of one.
  public let view: Centrality.View
  /// What the nodes are.
  public let kind: NodeKind
  /// The nodes.
  public let nodes: [NodeReference]
  /// The number of each node.
  public let values: [Double]
  /// What the network was made of.
  public let basis: AffiliationNetwork.Basis
  /// The number of ties of the network on which it was computed; of a projection, of the pairs that share
  /// enough.
  public let edgeCount: Int
  /// How an iteration ended; `nil` for what is computed without.
  public let convergence: Convergence?
  /// How many must be shared, for the measures on the s-line graph.
  public let threshold: Int?

  /// How an iteration ended.
  public struct Convergence: Hashable, Sendable {
    /// The number of steps.
    public let iterations: Int
    /// The size of the last one.
    public let residual: Double
    /// Whether that is small enough; if not, the numbers are not to be trusted.
    public let isReached: Bool
  }

  /// A node with its place in the order.
  public struct Ranked: Hashable, Sendable {
    /// The node.
    public let node: NodeReference
    /// Its number.
    public let value: Double
    /// One more than the number of nodes with a larger number.
    public let rank: Int
    /// Whether another node has the same rank.
    public let isTied: Bool
  }

  /// How close two numbers are, relative to the larger, that only rounding keeps apart.
  static let tolerance = 1e-9

  /// The nodes by falling number, then by identifier. Numbers that only rounding keeps apart are tied.
  ///
  /// Not-a-number comes last.
  public var ranked: [Ranked] {
    Scores.places(of: values) { nodes[$0] < nodes[$1] }.map { place in
      Ranked(
        node: nodes[place.index], value: values[place.index], rank: place.rank,
        isTied: place.isTied)
    }
  }

  /// The places of some numbers in the order of falling ones, those that are tied by another order.
  static func places(
    of values: [Double], tiedBy precedes: (Int, Int) -> Bool
  ) -> [(index: Int, rank: Int, isTied: Bool)] {
    let order = values.indices.sorted { a, b in
      let (x, y) = (values[a], values[b])
      if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? precedes(a, b) : y.isNaN }
      return Scores.areTied(x, y) ? precedes(a, b) : x > y
    }
    var ranks: [Int] = []
    for (position, index) in order.enumerated() {
      let isTied = position > 0 && Scores.areTied(values[order[position - 1]], values[index])
      ranks.append(isTied ? ranks[position - 1] : position + 1)
    }
    return order.enumerated().map { position, index in
      let before = position > 0 && ranks[position - 1] == ranks[position]
      let after = position + 1 < ranks.count && ranks[position + 1] == ranks[position]
      return (index, ranks[position], before || after)
    }
  }

  private static func areTied(_ a: Double, _ b: Double) -> Bool {
    a == b || abs(a - b) <= tolerance * max(abs(a), abs(b))
  }

  /// The scores of those whose number a condition takes.
  public func filtered(_ isWanted: (Double) -> Bool) -> Scores {
    let kept = nodes.indices.filter { isWanted(values[$0]) }
    return Scores(
      measure: measure, view: view, kind: kind, nodes: kept.map { nodes[$0] },
      values: kept.map { values[$0] },
      basis: basis, edgeCount: edgeCount, convergence: convergence, threshold: threshold)
  }

  /// How alike two orders are: Kendall's τ-b over the nodes that both have; `nil` where it is not
  /// defined.
  public func agreement(with other: Scores) -> Double? {
    let theirs = Dictionary(zip(other.nodes, other.values)) { first, _ in first }
    let shared = nodes.indices.filter { theirs[nodes[$0]] != nil }
    return kendallTauB(shared.map { values[$0] }, shared.compactMap { theirs[nodes[$0]] })
  }
}
