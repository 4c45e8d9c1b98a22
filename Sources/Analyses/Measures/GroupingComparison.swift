public import GraphCore

/// Two ways of grouping the same nodes side by side: by two methods, or as of two dates.
public struct GroupingComparison: Hashable, Sendable {
  /// The groups that are asked about.
  public let grouping: Grouping
  /// Those that they are compared with.
  public let other: Grouping
  /// The nodes that both have, in the order of `grouping`.
  public let nodes: [NodeReference]
  /// How alike the groups of these nodes are.
  public let likeness: PartitionComparison
  /// Nodes that only `grouping` has.
  public let new: [NodeReference]
  /// Nodes that only `other` has.
  public let gone: [NodeReference]
  /// The groups of one node.
  struct Labels: Hashable, Sendable {
    let group: Int
    let other: Int
  }

  /// For each of `nodes` its group in `grouping` and in `other`.
  let labels: [Labels]
  /// For groups of `grouping` the group of `other` that answers to it.
  let answers: [Int: Int]

  /// Compares two groupings by the nodes that both have.
  ///
  /// Groups answer to each other pair by pair: the two that share most nodes first, then those of the
  /// rest that do, ties by the smaller number. Without shared nodes the groups are alike.
  ///
  /// - Complexity: O(*n* log *n*).
  public init(_ grouping: Grouping, with other: Grouping) {
    var places: [NodeReference: Int] = [:]
    for (place, node) in other.nodes.enumerated() { places[node] = place }
    let known = Set(grouping.nodes)
    var nodes: [NodeReference] = []
    var new: [NodeReference] = []
    var labels: [Labels] = []
    for (place, node) in grouping.nodes.enumerated() {
      guard let otherPlace = places[node] else {
        new.append(node)
        continue
      }
      nodes.append(node)
      labels.append(
        Labels(
          group: Int(grouping.partition.labels[place]),
          other: Int(other.partition.labels[otherPlace])))
    }
    let sizes = Dictionary(grouping: labels) { $0 }.mapValues(\.count).sorted {
      ($1.value, $0.key.group, $0.key.other) < ($0.value, $1.key.group, $1.key.other)
    }
    var answers: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (pair, _) in sizes where answers[pair.group] == nil && !taken.contains(pair.other) {
      answers[pair.group] = pair.other
      taken.insert(pair.other)
    }
    self.grouping = grouping
    self.other = other
    self.nodes = nodes
    self.likeness = PartitionComparison(
      Partition(labels.map(\.group)), Partition(labels.map(\.other)))
    self.new = new
    self.gone = other.nodes.filter { !known.contains($0) }
    self.labels = labels
    self.answers = answers
  }

  /// The nodes that are in another group than the one that answers to theirs.
  public var moved: [NodeReference] {
    nodes.indices.filter { hasMoved($0) }.map { nodes[$0] }
  }

  func hasMoved(_ place: Int) -> Bool { answers[labels[place].group] != labels[place].other }
}
