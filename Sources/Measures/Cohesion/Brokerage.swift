public import CompactGraph

/// The numbers of untied pairs that a node stands between, by the groups of the three.
public struct Brokerage: Hashable, Sendable {
  /// All three in one group.
  public internal(set) var coordinator = 0
  /// The two others in one group, the broker in another: a consultant.
  public internal(set) var itinerant = 0
  /// From another group into the broker's own.
  public internal(set) var gatekeeper = 0
  /// From the broker's own group into another.
  public internal(set) var representative = 0
  /// All three in different groups.
  public internal(set) var liaison = 0

  /// All five together.
  public var total: Int { coordinator + itinerant + gatekeeper + representative + liaison }
}

extension Network {
  /// Gould and Fernandez's brokerage: the ordered pairs *i*, *k* with *i* → *j* → *k* and no *i* → *k*,
  /// for each broker *j*, by the groups of the three.
  ///
  /// Ties of an undirected network lead both ways, so that each pair counts in both orders. Self-loops
  /// and weights do not count. A node without ties in and out has all 0.
  ///
  /// R. V. Gould and R. M. Fernandez, Structures of mediation, Sociological Methodology 19, 1989,
  /// doi:10.2307/270949.
  ///
  /// - Precondition: There is one group per node.
  /// - Complexity: O(∑ in-degree × out-degree).
  public func brokerage(groups: [Int]) -> [Brokerage] {
    precondition(groups.count == nodeCount)
    var brokers = [Brokerage](repeating: Brokerage(), count: nodeCount)
    var isNamed = [Bool](repeating: false, count: nodeCount)
    for first in 0..<nodeCount {
      for target in targets(of: first) { isNamed[Int(target)] = true }
      for target in targets(of: first) where Int(target) != first {
        let broker = Int(target)
        for end in targets(of: broker) {
          let last = Int(end)
          if last == first || last == broker || isNamed[last] { continue }
          brokers[broker].add(groups[first], groups[broker], groups[last])
        }
      }
      for target in targets(of: first) { isNamed[Int(target)] = false }
    }
    return brokers
  }
}

extension Brokerage {
  fileprivate mutating func add(_ first: Int, _ broker: Int, _ last: Int) {
    switch (first == broker, broker == last, first == last) {
    case (true, true, _): coordinator += 1
    case (true, false, _): representative += 1
    case (false, true, _): gatekeeper += 1
    case (false, false, true): itinerant += 1
    case (false, false, false): liaison += 1
    }
  }
}

extension NodeMeasure {
  /// The number of pairs that a node connects.
  public static let brokerage = NodeMeasure(
    "brokerage", .count,
    Form(
      on: .projection, source: gouldFernandez,
      definition: { _ in "ordered pairs of its neighbours that are not neighbours of each other" },
      values: { $0.projection.brokerageTotals }),
    Form(
      on: .leaderFollower, source: gouldFernandez,
      definition: { "ordered pairs a, b with arcs a → \($0.node) → b but no arc a → b" },
      values: { $0.arcs.brokerageTotals }))

  private static let gouldFernandez = "Gould & Fernandez 1989, doi:10.2307/270949"
}

extension Network {
  /// The sum over the roles, which is the same for any groups.
  fileprivate var brokerageTotals: [Double] {
    brokerage(groups: [Int](repeating: 0, count: nodeCount)).map { Double($0.total) }
  }
}
