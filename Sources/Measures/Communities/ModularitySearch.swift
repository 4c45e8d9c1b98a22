import CompactGraph

/// One search for groups of high modularity, from single nodes or from groups that are there.
struct ModularitySearch: Sendable {
  /// The steps of a search.
  enum Method: Sendable {
    case louvain
    case leiden
    case propagation
  }

  let method: Method
  let resolution: Double
  /// The number of rounds in a row that may gain nothing; rounds of Leiden's method differ, since parts of groups
  /// are drawn by lot.
  let patience: Int
  /// The number of nodes from which nodes are looked at together.
  let leastTogether: Int

  /// Rounds over the whole network; what is gained after the first few is tiny.
  private static let mostRounds = 50

  init(
    _ method: Method, resolution: Double, patience: Int = 1, together leastTogether: Int = 50_000
  ) {
    precondition(resolution > 0 && resolution.isFinite && patience > 0)
    self.method = method
    self.resolution = resolution
    self.patience = patience
    self.leastTogether = leastTogether
  }

  /// The groups of one search from single nodes.
  func partition(of graph: ModularityGraph, seed: UInt64) -> Partition {
    var generator = SplitMix64(seed: seed)
    return Partition(labels(graph, &generator))
  }

  /// A label for each node, below the number of nodes.
  func labels(
    _ graph: ModularityGraph, from start: [Int32]? = nil, _ generator: inout SplitMix64
  ) -> [Int32] {
    var labels = start ?? (0..<Int32(graph.nodeCount)).map { $0 }
    guard graph.total > 0 else { return labels }
    switch method {
    case .louvain: return round(graph, from: labels, &generator)
    case .propagation:
      return BipartitePropagation(graph, resolution, start: start, &generator).labels
    case .leiden:
      var quality = -Double.infinity
      var left = patience
      for _ in 0..<Self.mostRounds where left > 0 {
        let next = round(graph, from: labels, &generator)
        let better = graph.quality(of: next, resolution: resolution)
        if better > quality + 1e-12 {
          (labels, quality, left) = (next, better, patience)
        } else {
          left -= 1
        }
      }
      return labels
    }
  }

  /// One way up from groups to groups that do not move any more.
  private func round(
    _ graph: ModularityGraph, from start: [Int32], _ generator: inout SplitMix64
  ) -> [Int32] {
    var level = graph
    var levelLabels = start
    // The node of the present level that each node belongs to.
    var places = (0..<Int32(graph.nodeCount)).map { $0 }
    while true {
      var moving = LocalMoving(
        level, labels: levelLabels, resolution: resolution, together: leastTogether)
      moving.run(&generator)
      let groups = Self.compacted(moving.labels)
      levelLabels = groups.labels
      if groups.count == level.nodeCount { break }
      var parts = groups
      if method == .leiden {
        let refined = Self.compacted(
          LeidenRefinement(level, groups: groups.labels, resolution: resolution, &generator).labels)
        if refined.count < level.nodeCount { parts = refined }
      }
      var above = [Int32](repeating: 0, count: parts.count)
      for node in 0..<level.nodeCount { above[Int(parts.labels[node])] = groups.labels[node] }
      level = level.aggregated(
        by: parts.labels, count: parts.count, together: 4 * leastTogether)
      levelLabels = above
      for node in places.indices { places[node] = parts.labels[Int(places[node])] }
    }
    return places.map { levelLabels[Int($0)] }
  }

  /// The same groups, numbered without gaps in the order of their first nodes.
  static func compacted(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: Int(labels.max() ?? -1) + 1)
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
}
