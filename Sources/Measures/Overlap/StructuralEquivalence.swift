public import CompactGraph

extension Incidence {
  /// The nodes of one mode in groups with exactly the same partners: twins.
  ///
  /// Structural equivalence in its strict sense (F. Lorrain and H. C. White, Journal of Mathematical
  /// Sociology 1, 1971, doi:10.1080/0022250X.1971.9989788). Nodes without ties are twins of each
  /// other. A network without nodes has no groups.
  ///
  /// - Complexity: O(*n* + *t*) on average.
  public func structuralEquivalence(of mode: Mode) -> Partition {
    let side = self[mode]
    var numbers: [ArraySlice<Int32>: Int32] = [:]
    let labels = (0..<side.count).map { node in
      let partners = side.partners(of: node)
      if let number = numbers[partners] { return number }
      let number = Int32(numbers.count)
      numbers[partners] = number
      return number
    }
    return Partition(labels, below: numbers.count)
  }
}

extension Network {
  /// The nodes grouped by whom they are tied to: two are twins if their ties to all others are the
  /// same.
  ///
  /// True if the two are tied to each other does not matter, but in a directed network that tie has
  /// to go both ways or neither; weights are compared too, self-loops are left out (F. Lorrain and
  /// H. C. White, Journal of Mathematical Sociology 1, 1971, doi:10.1080/0022250X.1971.9989788). Nodes
  /// without ties are twins of each other.
  ///
  /// - Complexity: O(*n* + *m* log *d*) on average without weights; with weights *m* times the number of
  ///   different weights at a node.
  public var structuralEquivalence: Partition {
    // Twins that are not tied have equal rows; those that are have rows that are equal once each
    // holds itself, with the weight by which the two are tied.
    var labels = [Int](0..<nodeCount)
    var untied: [[Tie]: Int] = [:]
    for node in 0..<nodeCount {
      let row = ties(of: node)
      if let twin = untied[row] { labels[node] = twin } else { untied[row] = node }
    }
    var tied: [[Tie]: Int] = [:]
    for node in 0..<nodeCount where labels[node] == node {
      let row = ties(of: node)
      // A node can be tied to twins by one weight only, and they are among its neighbours.
      var weights = Set(row.filter { $0.out == $0.back }.map(\.out))
      weights.remove(nil)
      for weight in weights.compactMap(\.self).sorted() {
        let key = (row + [Tie(node: Int32(node), out: weight, back: weight)])
          .sorted { $0.node < $1.node }
        if let twin = tied[key] {
          labels[node] = labels[twin]
        } else {
          tied[key] = node
        }
      }
    }
    return Partition(labels)
  }

  private struct Tie: Hashable {
    let node: Int32
    /// The weight of the tie to that node, if there is one.
    var out: Double?
    /// The weight of the tie from that node, if there is one.
    var back: Double?
  }

  /// The ties of a node to all others, in both directions, by the other's number.
  private func ties(of node: Int) -> [Tie] {
    var ties: [Int32: Tie] = [:]
    for position in Int(outStarts[node])..<Int(outStarts[node + 1]) {
      let target = outTargets[position]
      ties[target, default: Tie(node: target)].out = outWeights?[position] ?? 1
    }
    for position in Int(inStarts[node])..<Int(inStarts[node + 1]) {
      let source = inSources[position]
      ties[source, default: Tie(node: source)].back = inWeights?[position] ?? 1
    }
    ties[Int32(node)] = nil
    return ties.values.sorted { $0.node < $1.node }
  }
}

extension GroupingMethod {
  /// Nodes with the same neighbours.
  public static let twins = GroupingMethod(
    "twins",
    Form(
      on: .projection, source: lorrainWhite,
      definition: {
        "\($0.nodes) tied to exactly the same \($0.others) (structural equivalence)"
      }, partition: { $0.networks.members.structuralEquivalence(of: $0.mode) }),
    Form(
      on: .twoMode, source: lorrainWhite,
      definition: { _ in "nodes with exactly the same neighbours (structural equivalence)" },
      partition: {
        let rows = $0.networks.members.structuralEquivalence(of: .rows)
        let columns = $0.networks.members.structuralEquivalence(of: .columns)
        return Partition(rows.labels + columns.labels.map { $0 + Int32(rows.groupCount) })
      }))

  private static let lorrainWhite = "Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788"
}
