/// Nodes of one kind in the order of their identifiers, found by identifier or by position.
public struct Index<Node: Identifiable & Sendable>: Sendable
where Node.ID: Hashable & Comparable & Sendable {
  /// The nodes in the order of their identifiers.
  @usableFromInline package let nodes: [Node]
  @usableFromInline let positions: [Node.ID: Int]

  /// An index of nodes with different identifiers; of equal identifiers the first node is kept.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ nodes: some Sequence<Node>) {
    let given = Array(nodes)
    // Positions are sorted, which are smaller than nodes.
    let order = given.indices.sorted { given[$0].id < given[$1].id }
    var positions = [Node.ID: Int](minimumCapacity: given.count)
    var kept: [Node] = []
    kept.reserveCapacity(given.count)
    for place in order where positions[given[place].id] == nil {
      positions[given[place].id] = kept.count
      kept.append(given[place])
    }
    self.nodes = kept
    self.positions = positions
  }

  /// The node with an identifier.
  @inlinable public subscript(id id: Node.ID) -> Node? { positions[id].map { nodes[$0] } }

  /// The position of an identifier.
  @inlinable package func position(of id: Node.ID) -> Int? { positions[id] }

  /// The identifiers in their order.
  package var ids: [Node.ID] { nodes.map(\.id) }
}

extension Index: RandomAccessCollection {
  /// The first position: 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of nodes.
  @inlinable public var endIndex: Int { nodes.count }
  /// The node at a position.
  @inlinable public subscript(position: Int) -> Node { nodes[position] }
}
