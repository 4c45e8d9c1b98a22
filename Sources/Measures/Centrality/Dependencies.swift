import CompactGraph

/// The traffic from one source through each node and edge, source after source.
///
/// U. Brandes, A faster algorithm for betweenness centrality, Journal of Mathematical Sociology 25,
/// 2001, doi:10.1080/0022250X.2001.9990249. The step outwards writes every value whether it changes
/// or not, so that no branch has to be guessed, and records the edges that lie on shortest paths;
/// the step back walks only those.
struct Dependencies: Sendable {
  /// The sum over the sources so far of the fraction of shortest paths through each node.
  private(set) var ofNodes: [Double]
  /// The same for each edge, if that was asked for.
  private(set) var ofEdges: [Double]

  private let edgeNumbers: [Int32]
  private var distances: [Int32]
  private var pathCounts: [Double]
  /// (1 + dependency) / paths of each node that the step back has left behind.
  private var shares: [Double]
  private var queue: [Int32]
  /// The positions, among all ties, of those on shortest paths.
  private var onPath: [Int32]
  /// The place in `onPath` where the ties of each node of the queue begin.
  private var onPathStarts: [Int32]

  /// Numbers of paths begin here and not at 1: they are used only in proportion to each other, and
  /// this doubles the range before they are too many for a number.
  static let oneSource = 0x1p-960

  /// Nothing yet; room for a network.
  ///
  /// Edge numbers are those of `Network.edgeNumbers`, or empty if only nodes are asked for.
  init(network: Network, edgeNumbers: [Int32]) {
    let nodeCount = network.nodeCount
    ofNodes = [Double](repeating: 0, count: nodeCount)
    ofEdges = [Double](repeating: 0, count: edgeNumbers.isEmpty ? 0 : network.edgeCount)
    self.edgeNumbers = edgeNumbers
    distances = [Int32](repeating: -1, count: nodeCount)
    pathCounts = [Double](repeating: 0, count: nodeCount)
    shares = pathCounts
    // One place more each: writing without a branch writes past the last value once.
    queue = [Int32](repeating: 0, count: nodeCount + 1)
    onPath = [Int32](repeating: 0, count: network.outTargets.count + 1)
    onPathStarts = [Int32](repeating: 0, count: nodeCount + 1)
  }

  /// Adds the dependencies of one source on every node, every edge being one step.
  ///
  /// - Complexity: O(*n* + *m*) of the part that is reached.
  mutating func add(source: Int, starts: [Int32], targets: [Int32]) {
    let reached = walkOut(from: source, starts, targets)
    walkBack(reached, targets)
  }

  /// The step outwards; returns the number of nodes reached.
  private mutating func walkOut(from source: Int, _ starts: [Int32], _ targets: [Int32]) -> Int {
    queue[0] = Int32(source)
    distances[source] = 0
    pathCounts[source] = Self.oneSource
    var end = 1
    var head = 0
    var recorded = 0
    while head < end {
      let node = Int(queue[head])
      onPathStarts[head] = Int32(recorded)
      let paths = pathCounts[node]
      head += 1
      let next = distances[node] + 1
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        let distance = distances[target]
        let isNew = distance < 0
        queue[end] = Int32(target)
        end += isNew ? 1 : 0
        let settled = isNew ? next : distance
        distances[target] = settled
        let isOnPath = settled == next
        pathCounts[target] += isOnPath ? paths : 0
        onPath[recorded] = Int32(position)
        recorded += isOnPath ? 1 : 0
      }
    }
    onPathStarts[head] = Int32(recorded)
    return end
  }

  /// The step back, from the farthest node; leaves the arrays as they were.
  private mutating func walkBack(_ reached: Int, _ targets: [Int32]) {
    let wantsEdges = !edgeNumbers.isEmpty
    for place in stride(from: reached - 1, through: 0, by: -1) {
      let node = Int(queue[place])
      let paths = pathCounts[node]
      var sum = 0.0
      for record in Int(onPathStarts[place])..<Int(onPathStarts[place + 1]) {
        let position = Int(onPath[record])
        let share = shares[Int(targets[position])]
        sum += share
        if wantsEdges { ofEdges[Int(edgeNumbers[position])] += paths * share }
      }
      let dependency = paths * sum
      shares[node] = (1 + dependency) / paths
      // The source is an end of its paths and not between.
      if place > 0 { ofNodes[node] += dependency }
    }
    for place in 0..<reached {
      let node = Int(queue[place])
      distances[node] = -1
      pathCounts[node] = 0
    }
  }

  /// Adds the dependencies of one source on every node, edges having lengths.
  ///
  /// - Complexity: O((*n* + *m*) log *n*) of the part that is reached.
  mutating func add(
    source: Int, starts: [Int32], targets: [Int32], lengths: [Double],
    using search: inout ShortestPathSearch
  ) {
    search.search(
      from: source, starts: starts, targets: targets, lengths: lengths, pathCount: Self.oneSource)
    let wantsEdges = !edgeNumbers.isEmpty
    for node in search.reached { shares[Int(node)] = 0 }
    for (place, reached) in search.reached.enumerated().reversed() {
      let node = Int(reached)
      let length = search.lengths[node]
      let paths = search.pathCounts[node]
      var sum = 0.0
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        let candidate = length + lengths[position]
        guard candidate < .infinity, target != node,
          ShortestPathSearch.areEqual(candidate, search.lengths[target])
        else { continue }
        let share = shares[target]
        sum += share
        if wantsEdges { ofEdges[Int(edgeNumbers[position])] += paths * share }
      }
      let dependency = paths * sum
      shares[node] = (1 + dependency) / paths
      if place > 0 { ofNodes[node] += dependency }
    }
  }

  /// Adds what another worker has found.
  mutating func add(_ other: Dependencies) {
    for node in ofNodes.indices { ofNodes[node] += other.ofNodes[node] }
    for edge in ofEdges.indices { ofEdges[edge] += other.ofEdges[edge] }
  }
}
