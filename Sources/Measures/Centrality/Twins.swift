import CompactGraph

/// The nodes of an undirected network in classes that have the same neighbours.
///
/// Twins are alike to every measure that sees only ties. In affiliation networks there are many:
/// coalitions with the same members, and members of the same one coalition. A shortest path never
/// leads through a node's own twin, so that a class can stand as one node that counts several times
/// (A. E. Sarıyüce, E. Saule, K. Kaya and Ü. V. Çatalyürek, Shattering and compressing networks for
/// betweenness centrality, SDM 2013, doi:10.1137/1.9781611972832.76).
struct Twins {
  /// The class of each node.
  let classes: [Int32]
  /// The smallest node of each class, ascending.
  let representatives: [Int32]
  /// The number of nodes of each class.
  let sizes: [Double]

  /// Sorts the nodes by a sum over their neighbours and compares only those with equal sums.
  ///
  /// Self-loops do not count as neighbours. Of a directed network every node is a class of its own.
  ///
  /// - Complexity: O(*n* log *n* + *m*), unless sums are equal by chance.
  init(of network: Network) {
    let (starts, targets) = (network.outStarts, network.outTargets)
    let count = network.nodeCount
    if network.isDirected {
      representatives = (0..<Int32(count)).map { $0 }
      classes = representatives
      sizes = [Double](repeating: 1, count: count)
      return
    }
    var sums = [UInt64](repeating: 0, count: count)
    for node in 0..<count {
      for position in Int(starts[node])..<Int(starts[node + 1])
      where Int(targets[position]) != node {
        sums[node] &+= Self.scrambled(targets[position])
      }
    }
    let order = (0..<Int32(count)).sorted { (sums[Int($0)], $0) < (sums[Int($1)], $1) }
    // Each node's twin with the smallest number.
    var first = [Int32](repeating: -1, count: count)
    var begin = 0
    while begin < count {
      var end = begin + 1
      while end < count && sums[Int(order[end])] == sums[Int(order[begin])] { end += 1 }
      for place in begin..<end where first[Int(order[place])] < 0 {
        let node = order[place]
        first[Int(node)] = node
        for later in place + 1..<max(end, place + 1) where first[Int(order[later])] < 0 {
          if Self.areTwins(Int(node), Int(order[later]), network) {
            first[Int(order[later])] = node
          }
        }
      }
      begin = end
    }
    var classes = [Int32](repeating: 0, count: count)
    var representatives: [Int32] = []
    var sizes: [Double] = []
    for node in 0..<count {
      if Int(first[node]) == node {
        classes[node] = Int32(representatives.count)
        representatives.append(Int32(node))
        sizes.append(0)
      } else {
        classes[node] = classes[Int(first[node])]
      }
      sizes[Int(classes[node])] += 1
    }
    self.classes = classes
    self.representatives = representatives
    self.sizes = sizes
  }

  private static func areTwins(_ a: Int, _ b: Int, _ network: Network) -> Bool {
    network.targets(of: a).lazy.filter { Int($0) != a }
      .elementsEqual(network.targets(of: b).lazy.filter { Int($0) != b })
  }

  /// The last step of SplitMix64, which makes equal sums of different sets unlikely.
  private static func scrambled(_ node: Int32) -> UInt64 {
    var bits = (UInt64(node) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
