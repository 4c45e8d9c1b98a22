public import CompactGraph

extension Network {
  /// The weight within groups − the weight that chance would put there.
  ///
  /// Undirected: ∑ over groups of *W* / *M* − *γ* (*S* / 2*M*)², with *W* the weight of the edges within
  /// the group, *S* the sum of its nodes' strengths, *M* the weight of all edges, *γ* the resolution; a
  /// self-loop counts once in *W* and *M* and twice in a strength (M. E. J. Newman and M. Girvan,
  /// Physical Review E 69, 2004, doi:10.1103/PhysRevE.69.026113; resolution: J. Reichardt and
  /// S. Bornholdt, Physical Review E 74, 2006, doi:10.1103/PhysRevE.74.016110). Directed: ∑ of
  /// *W* / *M* − *γ* *S⁺ S⁻* / *M*² with strengths out and in (E. A. Leicht and M. E. J. Newman,
  /// Physical Review Letters 100, 2008, doi:10.1103/PhysRevLett.100.118703).
  ///
  /// Between −1 and 1 at resolution 1. A network without weight has 0, where networkx divides by zero
  /// and igraph says that it is not a number.
  ///
  /// - Precondition: The partition has as many nodes as the network.
  /// - Complexity: O(*n* + *m*).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
    precondition(partition.nodeCount == nodeCount)
    let labels = partition.labels
    var within = [Double](repeating: 0, count: partition.groupCount)
    var out = within
    var into = within
    var total = 0.0
    for source in 0..<nodeCount {
      let group = Int(labels[source])
      for position in Int(outStarts[source])..<Int(outStarts[source + 1]) {
        let target = Int(outTargets[position])
        var weight = outWeights?[position] ?? 1
        // An undirected loop stands once in its row, and has two ends.
        if target == source && !isDirected { weight *= 2 }
        total += weight
        out[group] += weight
        into[Int(labels[target])] += weight
        if labels[target] == labels[source] { within[group] += weight }
      }
    }
    return Self.modularity(within, out, into, total, resolution)
  }

  static func modularity(
    _ within: [Double], _ out: [Double], _ into: [Double], _ total: Double, _ resolution: Double
  ) -> Double {
    guard total > 0 else { return 0 }
    var sum = 0.0
    for group in within.indices {
      sum += within[group] / total - resolution * (out[group] / total) * (into[group] / total)
    }
    return sum
  }
}

extension Incidence {
  /// Barber's bipartite modularity: the ties within groups of rows and columns − those that chance would
  /// put there.
  ///
  /// ∑ over groups of *T* / *t* − *γ* *R C* / *t*², with *T* the number of ties within the group, *R* and
  /// *C* the sums of the degrees of its rows and columns, *t* the number of all ties (M. J. Barber,
  /// Modularity and community detection in bipartite networks, Physical Review E 76, 2007,
  /// doi:10.1103/PhysRevE.76.066102). Chance joins a row to a column only, so this is not the modularity
  /// of the same nodes seen as one mode. 0 without ties.
  ///
  /// - Precondition: The partition has a node for each row, then one for each column.
  /// - Complexity: O(*r* + *c* + *t*).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
    precondition(partition.nodeCount == rowCount + columnCount)
    let labels = partition.labels
    var within = [Double](repeating: 0, count: partition.groupCount)
    var out = within
    var into = within
    for row in 0..<rowCount {
      let group = Int(labels[row])
      out[group] += Double(degree(ofRow: row))
      for column in columns(ofRow: row) where labels[rowCount + Int(column)] == labels[row] {
        within[group] += 1
      }
    }
    for column in 0..<columnCount {
      into[Int(labels[rowCount + column])] += Double(degree(ofColumn: column))
    }
    return Network.modularity(within, out, into, Double(tieCount), resolution)
  }
}
