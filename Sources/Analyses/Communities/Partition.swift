/// Nodes divided into groups, each node in one.
///
/// Groups are numbered by their smallest node, so equal divisions are equal values whatever their
/// groups were called.
public struct Partition: Hashable, Sendable {
  /// The group of each node: 0 holds node 0, 1 the smallest node outside it, and so on.
  public let labels: [Int32]
  /// The number of nodes of each group; none is empty.
  public let sizes: [Int]

  /// A partition from any labels that tell groups apart.
  ///
  /// - Complexity: O(*n*).
  public init(_ anyLabels: some Sequence<some BinaryInteger>) {
    var numbers: [Int: Int32] = [:]
    var sizes: [Int] = []
    labels = anyLabels.map { any in
      let label = Int(any)
      let number = numbers[label] ?? Int32(sizes.count)
      if Int(number) == sizes.count {
        numbers[label] = number
        sizes.append(0)
      }
      sizes[Int(number)] += 1
      return number
    }
    self.sizes = sizes
  }

  /// Each node in a group of its own.
  public static func singletons(count: Int) -> Partition { Partition(0..<count) }

  /// The number of nodes.
  public var nodeCount: Int { labels.count }
  /// The number of groups: 0 without nodes.
  public var groupCount: Int { sizes.count }

  /// The nodes of each group, ascending.
  ///
  /// - Complexity: O(*n*).
  public var groups: [[Int32]] {
    var groups = sizes.map { size in
      var nodes: [Int32] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for node in labels.indices { groups[Int(labels[node])].append(Int32(node)) }
    return groups
  }
}
