public import CompactGraph

extension Network {
  /// The core number of each node: the largest *k* such that it is in a part of the network where
  /// everyone has at least *k* ties within the part.
  ///
  /// Directions and weights are forgotten, two ties between a pair are one, and self-loops do not
  /// count. A node without ties has 0.
  ///
  /// S. B. Seidman, Network structure and minimum degree, Social Networks 5, 1983,
  /// doi:10.1016/0378-8733(83)90028-X; computed after V. Batagelj and M. Zaveršnik,
  /// arXiv:cs/0310049, 2003.
  ///
  /// - Complexity: O(*n* + *m*).
  public var coreNumbers: [Int] {
    let network = undirected
    let (starts, targets) = (network.outStarts, network.outTargets)
    var degrees = (0..<nodeCount).map { node in
      Int(starts[node + 1] - starts[node]) - (network.hasEdge(from: node, to: node) ? 1 : 0)
    }
    // Nodes sorted by what is left of their degree; `firsts` is where each degree begins.
    var firsts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { firsts[degree + 1] += 1 }
    for degree in 1..<firsts.count { firsts[degree] += firsts[degree - 1] }
    var places = [Int](repeating: 0, count: nodeCount)
    var sorted = places
    var next = firsts
    for node in 0..<nodeCount {
      places[node] = next[degrees[node]]
      sorted[places[node]] = node
      next[degrees[node]] += 1
    }
    for place in 0..<nodeCount {
      let node = sorted[place]
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let target = Int(targets[position])
        let degree = degrees[target]
        guard degree > degrees[node] else { continue }
        // Swap it with the first of its degree, and let its own begin one later.
        let first = sorted[firsts[degree]]
        sorted.swapAt(firsts[degree], places[target])
        places[first] = places[target]
        places[target] = firsts[degree]
        firsts[degree] += 1
        degrees[target] -= 1
      }
    }
    return degrees
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
