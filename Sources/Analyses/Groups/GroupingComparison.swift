import CompactGraph
package import GraphCore
package import Measures

/// Two groupings of the same nodes side by side: by two methods, or on two dates.
package struct GroupingComparison: Sendable {
  /// The grouping that is asked about.
  package let grouping: Grouping
  /// The grouping that it is compared with.
  package let other: Grouping
  /// The nodes of both, in the order of `grouping`.
  package let nodes: [NodeReference]
  /// The similarity of the groups of these nodes.
  package let similarity: PartitionComparison
  /// Nodes of `grouping` alone.
  package let added: [NodeReference]
  /// Nodes of `other` alone.
  package let removed: [NodeReference]

  /// The groups of one node.
  struct Labels: Hashable, Sendable {
    let group: Int
    let other: Int
  }

  /// The groups of each of `nodes`.
  let labels: [Labels]
  /// The group of `other` that matches a group of `grouping`.
  let matches: [Int: Int]

  /// Compares two groupings by the nodes of both.
  ///
  /// Groups are matched by the most nodes in common: the two that share most first, then those of the others;
  /// of equals the smaller numbers first.
  ///
  /// - Complexity: O(*n* log *n*).
  package init(_ grouping: Grouping, with other: Grouping) {
    var places: [NodeReference: Int] = [:]
    for (place, node) in other.nodes.enumerated() { places[node] = place }
    let known = Set(grouping.nodes)
    var nodes: [NodeReference] = []
    var added: [NodeReference] = []
    var labels: [Labels] = []
    for (place, node) in grouping.nodes.enumerated() {
      guard let otherPlace = places[node] else {
        added.append(node)
        continue
      }
      nodes.append(node)
      labels.append(
        Labels(
          group: Int(grouping.groups.partition.labels[place]),
          other: Int(other.groups.partition.labels[otherPlace])))
    }
    let sizes = Dictionary(grouping: labels) { $0 }.mapValues(\.count).sorted {
      ($1.value, $0.key.group, $0.key.other) < ($0.value, $1.key.group, $1.key.other)
    }
    var matches: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (pair, _) in sizes where matches[pair.group] == nil && !taken.contains(pair.other) {
      matches[pair.group] = pair.other
      taken.insert(pair.other)
    }
    self.grouping = grouping
    self.other = other
    self.nodes = nodes
    similarity = PartitionComparison(
      Partition(labels.map(\.group)), Partition(labels.map(\.other)))
    self.added = added
    removed = other.nodes.filter { !known.contains($0) }
    self.labels = labels
    self.matches = matches
  }

  /// True if the node at a place changed group.
  func hasChanged(_ place: Int) -> Bool { matches[labels[place].group] != labels[place].other }

  /// The nodes that changed group.
  package var changed: [NodeReference] {
    nodes.indices.filter { hasChanged($0) }.map { nodes[$0] }
  }
}
