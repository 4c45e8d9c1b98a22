extension Network {
  /// The rule for several edges between the same two nodes, in the same direction if directed.
  public enum ParallelEdges: Hashable, Sendable {
    /// One edge; the weights, where there are any, are added, smallest first.
    case merge
    /// One edge, whose weight is the number of them; weights given are left out.
    case count
    /// The list is refused.
    case refuse
  }

  /// The rule for an edge from a node to itself.
  public enum SelfLoops: Hashable, Sendable {
    /// It stays, once in its node's row.
    case keep
    /// It is left out.
    case drop
    /// The list is refused.
    case refuse
  }

  /// A network from pairs of nodes.
  ///
  /// - Throws: The first reason why the list is not a network.
  /// - Complexity: O(*n* + *m*).
  public init(
    nodeCount: Int, edges: [(Int, Int)], isDirected: Bool = false,
    parallelEdges: ParallelEdges = .merge, selfLoops: SelfLoops = .keep
  ) throws(NetworkError) {
    try self.init(
      nodeCount: nodeCount, sources: edges.map { $0.0 }, targets: edges.map { $0.1 }, weights: nil,
      isDirected: isDirected, parallelEdges: parallelEdges, selfLoops: selfLoops)
  }

  /// A network from pairs of nodes that are known to be right.
  ///
  /// - Precondition: Every pair is of nodes of the network, and no rule refuses the list.
  /// - Complexity: O(*n* + *m*).
  public init(
    nodeCount: Int, knownEdges edges: [(Int, Int)], isDirected: Bool = false,
    parallelEdges: ParallelEdges = .merge, selfLoops: SelfLoops = .keep
  ) {
    do {
      try self.init(
        nodeCount: nodeCount, edges: edges, isDirected: isDirected, parallelEdges: parallelEdges,
        selfLoops: selfLoops)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  /// A network from edges with weights.
  ///
  /// - Throws: The first reason why the list is not a network.
  /// - Complexity: O(*n* + *m*).
  public init(
    nodeCount: Int, edges: [Edge], isDirected: Bool = false,
    parallelEdges: ParallelEdges = .merge, selfLoops: SelfLoops = .keep
  ) throws(NetworkError) {
    try self.init(
      nodeCount: nodeCount, sources: edges.map(\.source), targets: edges.map(\.target),
      weights: edges.map(\.weight), isDirected: isDirected, parallelEdges: parallelEdges,
      selfLoops: selfLoops)
  }

  /// A network from two columns of nodes and, if it has weights, a column of those.
  ///
  /// Weights are finite and not negative; zero is kept, and each measure says what it does with it.
  /// The order of the edges does not matter.
  ///
  /// - Precondition: The columns are of equal length.
  /// - Throws: The first reason why the list is not a network.
  /// - Complexity: O(*n* + *m*), and O(*k* log *k*) for each *k* parallel edges with weights.
  public init<Index: BinaryInteger>(
    nodeCount: Int, sources: [Index], targets: [Index], weights: [Double]?,
    isDirected: Bool = false, parallelEdges: ParallelEdges = .merge,
    selfLoops: SelfLoops = .keep
  ) throws(NetworkError) {
    precondition(sources.count == targets.count && nodeCount >= 0)
    precondition(weights == nil || weights?.count == sources.count)
    let ends = isDirected ? sources.count : 2 * sources.count
    guard nodeCount < Int(Int32.max), ends < Int(Int32.max) else {
      throw .tooLarge(nodes: nodeCount, edges: sources.count)
    }
    for edge in sources.indices {
      let (source, target) = (Int(sources[edge]), Int(targets[edge]))
      if source < 0 || source >= nodeCount {
        throw .noSuchNode(edge: edge, node: source, nodeCount: nodeCount)
      }
      if target < 0 || target >= nodeCount {
        throw .noSuchNode(edge: edge, node: target, nodeCount: nodeCount)
      }
      if let weight = weights?[edge] {
        guard weight.isFinite else { throw .weightIsNoNumber(edge: edge) }
        if weight < 0 { throw .weightIsNegative(edge: edge, weight: weight) }
      }
      if selfLoops == .refuse && source == target { throw .selfLoop(edge: edge, node: source) }
    }
    var arcs = Arcs(nodeCount: nodeCount, hasWeights: weights != nil, capacity: ends)
    for edge in sources.indices {
      let source = Int32(sources[edge])
      let target = Int32(targets[edge])
      if source == target && selfLoops == .drop { continue }
      arcs.append(source, target, weights?[edge])
      if !isDirected && source != target { arcs.append(target, source, weights?[edge]) }
    }
    arcs.sort()
    let merged = try arcs.merged(parallelEdges)
    self.init(
      isDirected: isDirected, starts: merged.starts, targets: merged.targets,
      weights: merged.weights)
  }
}

/// Ends of edges on their way to becoming rows.
private struct Arcs {
  let nodeCount: Int
  var sources: [Int32] = []
  var targets: [Int32] = []
  var weights: [Double]?

  init(nodeCount: Int, hasWeights: Bool, capacity: Int) {
    self.nodeCount = nodeCount
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    if hasWeights { weights = [] }
  }

  mutating func append(_ source: Int32, _ target: Int32, _ weight: Double?) {
    sources.append(source)
    targets.append(target)
    if let weight { weights?.append(weight) }
  }

  /// By source, then by target: two passes of a counting sort, the last key first.
  mutating func sort() {
    sort(by: targets)
    sort(by: sources)
  }

  private mutating func sort(by keys: [Int32]) {
    var next = [Int32](repeating: 0, count: nodeCount + 1)
    for key in keys { next[Int(key) + 1] += 1 }
    for node in 0..<nodeCount { next[node + 1] += next[node] }
    var newSources = [Int32](repeating: 0, count: keys.count)
    var newTargets = newSources
    var newWeights = weights
    for old in keys.indices {
      let key = Int(keys[old])
      let place = Int(next[key])
      next[key] += 1
      newSources[place] = sources[old]
      newTargets[place] = targets[old]
      if let weights { newWeights?[place] = weights[old] }
    }
    sources = newSources
    targets = newTargets
    weights = newWeights
  }

  /// The rows, once each group of parallel arcs has become one.
  func merged(
    _ rule: Network.ParallelEdges
  ) throws(NetworkError) -> (starts: [Int32], targets: [Int32], weights: [Double]?) {
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    var kept: [Int32] = []
    kept.reserveCapacity(targets.count)
    var keptWeights: [Double]? = weights == nil && rule != .count ? nil : []
    var first = 0
    while first < targets.count {
      let (source, target) = (sources[first], targets[first])
      var end = first + 1
      while end < targets.count && sources[end] == source && targets[end] == target { end += 1 }
      if rule == .refuse && end - first > 1 {
        throw .parallelEdges(source: Int(source), target: Int(target), count: end - first)
      }
      kept.append(target)
      starts[Int(source) + 1] += 1
      if rule == .count {
        keptWeights?.append(Double(end - first))
      } else if let weights {
        // Smallest first, so that the sum does not depend on the order of the list.
        let sum =
          end - first == 1 ? weights[first] : weights[first..<end].sorted().reduce(0, +)
        guard sum.isFinite else {
          throw .sumIsInfinite(source: Int(source), target: Int(target))
        }
        keptWeights?.append(sum)
      }
      first = end
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    return (starts, kept, keptWeights)
  }
}
