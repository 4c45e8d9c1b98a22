/// A two-mode network seen from one of its modes: each node of the mode with its partners, the nodes
/// of the other mode that it is tied to.
///
/// The partners of all nodes are one array, in slices that ascend strictly. Kernels are written for
/// one side and serve both: `incidence[mode]` is a side, `incidence[mode.other]` the opposite one.
@frozen
public struct Side: Hashable, Sendable {
  /// The place in `members` where each node's slice begins; one more entry than there are nodes.
  public let starts: [Int32]
  /// The partners of all nodes, slice after slice.
  public let members: [Int32]

  /// A side from slices that are known to be right.
  @usableFromInline init(starts: [Int32], members: [Int32]) {
    self.starts = starts
    self.members = members
  }

  /// The number of nodes of the mode.
  @inlinable public var count: Int { starts.count - 1 }

  /// The number of partners of a node.
  @inlinable
  public func degree(_ node: Int) -> Int { Int(starts[node + 1] - starts[node]) }

  /// The number of partners of every node.
  ///
  /// - Complexity: O(*n*).
  public var degrees: [Int] { (0..<count).map { degree($0) } }

  /// The partners of a node, ascending.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func partners(of node: Int) -> ArraySlice<Int32> {
    members[Int(starts[node])..<Int(starts[node + 1])]
  }

  /// True if a node is tied to one of the other mode.
  ///
  /// - Complexity: O(log *d*) in the node's number of partners.
  public func isTied(_ node: Int, to partner: Int) -> Bool {
    let places = Int(starts[node])..<Int(starts[node + 1])
    let place = places.partitioningIndex { Int(members[$0]) >= partner }
    return place < places.upperBound && Int(members[place]) == partner
  }

  /// The same ties read from the other mode, which has so many nodes: a counting sort that keeps
  /// slices ascending.
  ///
  /// - Complexity: O(*n* + *m* + *t*).
  @usableFromInline func transposed(count otherCount: Int) -> Side {
    var otherStarts = [Int32](repeating: 0, count: otherCount + 1)
    for partner in members { otherStarts[Int(partner) + 1] += 1 }
    for other in 0..<otherCount { otherStarts[other + 1] += otherStarts[other] }
    var next = otherStarts
    var otherMembers = [Int32](repeating: 0, count: members.count)
    for node in 0..<count {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let partner = Int(members[position])
        otherMembers[Int(next[partner])] = Int32(node)
        next[partner] += 1
      }
    }
    return Side(starts: otherStarts, members: otherMembers)
  }
}
