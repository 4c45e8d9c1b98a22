public import CompactGraph

/// Groups that a search for high modularity found.
public struct Communities: Hashable, Sendable {
  /// The groups; of a two-mode network rows first, then columns.
  public let partition: Partition
  /// The modularity of the groups: Newman's, or Barber's of a two-mode network.
  public let modularity: Double
  /// The resolution: above 1 groups are smaller, below 1 larger.
  public let resolution: Double
  /// What the order of the search followed from.
  public let seed: UInt64
}

extension Network {
  /// Groups of high modularity by Louvain's method.
  ///
  /// Nodes move to where modularity gains most, groups become the nodes of a smaller network, and so on
  /// until nothing moves (V. D. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of
  /// Statistical Mechanics, 2008, P10008, doi:10.1088/1742-5468/2008/10/P10008). No group can be joined
  /// to another with a gain, but some may fall apart: ``leiden(resolution:seed:)`` is better. A node
  /// without ties is a group of its own; a network without weight has as many groups as nodes.
  ///
  /// - Precondition: The resolution is above 0.
  /// - Complexity: O(*m*) a round; a few rounds in practice.
  public func louvain(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    let labels = ModularitySearch(ModularityGraph(self), resolution, refines: false).labels(seed)
    let partition = Partition(labels)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: resolution),
      resolution: resolution, seed: seed)
  }

  /// Groups of high modularity by Leiden's method: as Louvain's, but groups are connected.
  ///
  /// Between rounds groups are taken apart and put together from parts that hold together, and rounds
  /// are repeated until modularity stays as it is (V. A. Traag, L. Waltman and N. J. van Eck, From
  /// Louvain to Leiden: guaranteeing well-connected communities, Scientific Reports 9, 2019,
  /// doi:10.1038/s41598-019-41695-z). A node without ties is a group of its own. The result need not be
  /// the best there is; other seeds may find others.
  ///
  /// - Precondition: The resolution is above 0.
  /// - Complexity: O(*m*) a round; a few rounds in practice.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    let labels = ModularitySearch(ModularityGraph(self), resolution, refines: true).labels(seed)
    let partition = Partition(labels)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: resolution),
      resolution: resolution, seed: seed)
  }
}

extension Incidence {
  /// Groups of rows and columns with high bipartite modularity, by Leiden's method.
  ///
  /// The method of ``CompactGraph/Network/leiden(resolution:seed:)`` with the chance of Barber's
  /// modularity (``modularity(of:resolution:)``) in the place of Newman's. A row or column without ties
  /// is a group of its own.
  ///
  /// - Precondition: The resolution is above 0.
  /// - Complexity: O(*t*) a round; a few rounds in practice.
  public func leiden(resolution: Double = 1, seed: UInt64 = 0) -> Communities {
    let labels = ModularitySearch(ModularityGraph(self), resolution, refines: true).labels(seed)
    let partition = Partition(labels)
    return Communities(
      partition: partition, modularity: modularity(of: partition, resolution: resolution),
      resolution: resolution, seed: seed)
  }
}

/// Rounds of moving nodes and joining groups.
struct ModularitySearch {
  private let graph: ModularityGraph
  private let resolution: Double
  private let refines: Bool

  /// Rounds over the whole network; what is gained after the first few is tiny.
  private static let mostRounds = 50

  init(_ graph: ModularityGraph, _ resolution: Double, refines: Bool) {
    precondition(resolution > 0 && resolution.isFinite)
    self.graph = graph
    self.resolution = resolution
    self.refines = refines
  }

  /// A label for each node.
  func labels(_ seed: UInt64) -> [Int32] {
    var generator = SplitMix64(seed: seed)
    var labels = (0..<Int32(graph.nodeCount)).map { $0 }
    guard graph.total > 0 else { return labels }
    var quality = -Double.infinity
    for _ in 0..<(refines ? Self.mostRounds : 1) {
      let next = round(from: labels, &generator)
      let better = self.quality(of: next)
      guard better > quality + 1e-12 else { break }
      (labels, quality) = (next, better)
    }
    return labels
  }

  /// One way up from single nodes to groups that do not move any more.
  private func round(from start: [Int32], _ generator: inout SplitMix64) -> [Int32] {
    var level = graph
    var levelLabels = start
    // The node of the present level that each node belongs to.
    var places = (0..<Int32(graph.nodeCount)).map { $0 }
    while true {
      var moving = LocalMoving(level, labels: levelLabels, resolution: resolution)
      moving.run(&generator)
      let groups = Self.compacted(moving.labels)
      levelLabels = groups.labels
      if groups.count == level.nodeCount { break }
      var parts = groups
      if refines {
        let refined = Self.compacted(
          LeidenRefinement(level, groups: groups.labels, resolution: resolution, &generator).labels)
        if refined.count < level.nodeCount { parts = refined }
      }
      var above = [Int32](repeating: 0, count: parts.count)
      for node in 0..<level.nodeCount { above[Int(parts.labels[node])] = groups.labels[node] }
      level = level.aggregated(by: parts.labels, count: parts.count)
      levelLabels = above
      for node in places.indices { places[node] = parts.labels[Int(places[node])] }
    }
    return places.map { levelLabels[Int($0)] }
  }

  /// The same groups, numbered without gaps.
  private static func compacted(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: labels.count)
    var count: Int32 = 0
    var compact = labels
    for node in labels.indices {
      let label = Int(labels[node])
      if numbers[label] < 0 {
        numbers[label] = count
        count += 1
      }
      compact[node] = numbers[label]
    }
    return (compact, Int(count))
  }

  /// Modularity without what is the same for all groups.
  private func quality(of labels: [Int32]) -> Double {
    var (within, out, into) = (0.0, [Double](), [Double]())
    out = [Double](repeating: 0, count: graph.nodeCount)
    into = out
    for node in labels.indices {
      let group = labels[node]
      out[Int(group)] += graph.out[node]
      into[Int(group)] += graph.into[node]
      for position in Int(graph.starts[node])..<Int(graph.starts[node + 1])
      where labels[Int(graph.targets[position])] == group {
        within += graph.weights?[position] ?? 2
      }
    }
    // Every tie stands at both its ends.
    let chance = zip(out, into).reduce(0) { $0 + $1.0 / graph.total * ($1.1 / graph.total) }
    return within / 2 / graph.total - resolution * chance
  }
}
