public import CompactGraph

extension Network {
  /// The core number of each node: the largest *k* such that it is in a part of the network where
  /// everyone has at least *k* ties within the part.
  ///
  /// Directions and weights are forgotten, two ties between a pair are one, and self-loops do not
  /// count. A node without ties has 0.
  ///
  /// S. B. Seidman, Network structure and minimum degree, Social Networks 5, 1983,
  /// doi:10.1016/0378-8733(83)90028-X. Nodes are taken away in rising order of what is left of their
  /// degrees, as by V. Batagelj and M. Zaveršnik, arXiv:cs/0310049, 2003; those of a degree are found by
  /// a look at all that are left (H. Kabir and K. Madduri, Parallel k-core decomposition on multicore
  /// platforms, IPDPSW 2017, doi:10.1109/IPDPSW.2017.151).
  ///
  /// - Complexity: O(*m* + sum of all core numbers), which is O(*m*^1.5) at most and nearly always O(*m*).
  public var coreNumbers: [Int] {
    let network = undirected
    let (starts, targets) = (network.outStarts, network.outTargets)
    // What is left of the degree of each node; of those taken away, the core number.
    var degrees = (0..<nodeCount).map { starts[$0 + 1] - starts[$0] }
    if network.loopCount > 0 {
      for node in 0..<nodeCount where network.hasEdge(from: node, to: node) { degrees[node] -= 1 }
    }
    // The nodes in the order in which they are taken away; one place more, since every write is made
    // whether it counts or not, so that no branch has to be guessed.
    var queue = [Int32](repeating: 0, count: nodeCount + 1)
    var (head, end) = (0, 0)
    var left = (0..<Int32(nodeCount)).map { $0 }
    var core: Int32 = 0
    while !left.isEmpty {
      // Those below were met as neighbours and are gone.
      var kept = 0
      var least = Int32.max
      for place in left.indices {
        let node = left[place]
        let degree = degrees[Int(node)]
        left[kept] = node
        kept += degree > core ? 1 : 0
        queue[end] = node
        end += degree == core ? 1 : 0
        least = degree > core ? min(least, degree) : least
      }
      left.removeLast(left.count - kept)
      if head == end {
        core = least
        continue
      }
      while head < end {
        let node = Int(queue[head])
        head += 1
        for position in Int(starts[node])..<Int(starts[node + 1]) {
          let target = targets[position]
          let degree = degrees[Int(target)]
          degrees[Int(target)] = degree - (degree > core ? 1 : 0)
          queue[end] = target
          end += degree == core + 1 ? 1 : 0
        }
      }
      core += 1
    }
    return degrees.map { Int($0) }
  }
}

extension NodeMeasure {
  /// The core number.
  public static let core = NodeMeasure(
    "core", .count,
    Form(
      on: .twoMode, source: seidman, definition: largestCore,
      scores: { $0.part($0.twoMode.coreNumbers.map { Double($0) }) }),
    Form(
      on: .projection, source: seidman, definition: largestCore,
      values: { $0.projection.coreNumbers.map { Double($0) } }))

  @Sendable private static func largestCore(_ nouns: Nouns) -> String {
    "largest k for which the \(nouns.node) is in a k-core (a subnetwork where every node has at least k"
      + " ties)"
  }

  private static let seidman = "Seidman 1983, doi:10.1016/0378-8733(83)90028-X"
}

extension GroupingMethod {
  /// Groups by core number.
  public static let cores = GroupingMethod(
    "cores",
    Form(
      on: .projection, source: seidman, definition: byCoreNumber,
      find: { cores(of: $0.network(.projection)) }),
    Form(
      on: .twoMode, source: seidman, definition: byCoreNumber,
      find: { cores(of: $0.network(.twoMode)) }))

  @Sendable private static func byCoreNumber(_ nouns: Nouns) -> String {
    "groups by core number: the largest k for which a node is in a k-core (a subnetwork where every node"
      + " has at least k ties)"
  }

  @Sendable private static func cores(of network: Network) -> (Partition, Groups.Detail) {
    let numbers = network.coreNumbers
    let partition = Partition(numbers)
    return (partition, .cores(partition.groups.map { numbers[Int($0[0])] }))
  }

  private static let seidman = "Seidman 1983, doi:10.1016/0378-8733(83)90028-X"
}
