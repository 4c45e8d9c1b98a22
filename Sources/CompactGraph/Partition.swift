/// Nodes divided into groups, each node in one.
///
/// Groups are numbered by their smallest node, so that equal divisions are equal values however
/// their groups were labelled.
public struct Partition: Hashable, Sendable {
  /// The group of each node: 0 holds node 0, 1 the smallest node outside it, and so on.
  public let labels: [Int32]
  /// The number of nodes of each group; every group has a node.
  public let sizes: [Int]

  /// A partition from any labels that tell groups apart.
  ///
  /// - Complexity: O(*n*).
  @inlinable
  public init(_ anyLabels: some Sequence<some BinaryInteger>) {
    self.init(anyLabels: anyLabels.map { Int($0) })
  }

  @usableFromInline
  init(anyLabels: [Int]) {
    var numbers: [Int: Int32] = [:]
    self.init(anyLabels) { label, next in
      if let number = numbers[label] { return number }
      numbers[label] = next
      return next
    }
  }

  /// A partition from labels from 0 to below a number.
  package init(_ labels: [Int32], below labelCount: Int) {
    var numbers = [Int32](repeating: -1, count: labelCount)
    self.init(labels) { label, next in
      if numbers[label] < 0 { numbers[label] = next }
      return numbers[label]
    }
  }

  /// A partition from groups that are known to be numbered by their smallest nodes.
  init(numbered labels: [Int32], sizes: [Int]) {
    self.labels = labels
    self.sizes = sizes
  }

  /// A partition whose groups are numbered by a function of label and next free number.
  private init<Label: BinaryInteger>(_ anyLabels: [Label], _ number: (Int, Int32) -> Int32) {
    var sizes: [Int] = []
    labels = anyLabels.map { label in
      let number = number(Int(label), Int32(sizes.count))
      if Int(number) == sizes.count { sizes.append(0) }
      sizes[Int(number)] += 1
      return number
    }
    self.sizes = sizes
  }

  /// The number of nodes.
  public var nodeCount: Int { labels.count }
  /// The number of groups: 0 without nodes.
  public var groupCount: Int { sizes.count }

  /// The largest group, the first among equals; `nil` without nodes.
  public var largest: Int? { sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } }

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

  /// The nodes of one group, ascending.
  ///
  /// - Complexity: O(*n*).
  public func nodes(of group: Int) -> [Int32] {
    labels.indices.filter { Int(labels[$0]) == group }.map { Int32($0) }
  }
}
