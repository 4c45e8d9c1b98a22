public import CompactGraph

extension Network {
  /// Burt's constraint: how far a node's contacts are tied to each other, so that it cannot play them
  /// off.
  ///
  /// With *pᵢⱼ* the fraction of *i*'s ties, in both directions and by weight, that are with *j*, it is
  /// ∑ⱼ (*pᵢⱼ* + ∑ *pᵢ_q p_qⱼ*)² over *i*'s contacts *j* and all *q* beside the two. Self-loops and
  /// ties of weight zero are left out. A node without ties has not a number: no value would say that
  /// it has nobody to be constrained by.
  ///
  /// R. S. Burt, Structural Holes, 1992, pages 54 to 65.
  ///
  /// - Complexity: O(*m Δ*) in the largest degree *Δ*.
  public var constraint: [Double] {
    let shares = ContactShares(self)
    let (starts, targets, portions) = (shares.starts, shares.contacts, shares.portions)
    let returned = shares.returned
    return Lanes.run(into: [Double](repeating: 0, count: nodeCount)) { lane in
      // The shares of a node's ties, by contact.
      var own = [Double](repeating: 0, count: nodeCount)
      return stride(from: lane, to: nodeCount, by: Lanes.count).map { node -> (Int, Double) in
        let row = Int(starts[node])..<Int(starts[node + 1])
        guard !row.isEmpty else { return (node, .nan) }
        for position in row { own[Int(targets[position])] = portions[position] }
        var sum = 0.0
        for position in row {
          let contact = Int(targets[position])
          var invested = portions[position]
          for second in Int(starts[contact])..<Int(starts[contact + 1]) {
            invested += own[Int(targets[second])] * returned[second]
          }
          sum += invested * invested
        }
        for position in row { own[Int(targets[position])] = 0 }
        return (node, sum)
      }
    } merge: { values, found in
      for (node, value) in found { values[node] = value }
    }
  }

  /// Burt's effective size: the number of a node's contacts, less what each repeats of the others.
  ///
  /// ∑ⱼ (1 − ∑ *pᵢ_q mⱼ_q*) over *i*'s contacts *j* and the other contacts *q*, with *pᵢ_q* as in
  /// `constraint` and *mⱼ_q* the weight between *j* and *q* over the largest that *j* has with anyone.
  /// Without weights and directions that is the number of contacts less the mean number of ties that
  /// they have among each other. Self-loops and ties of weight zero are left out. A node without ties
  /// has 0; networkx says not a number.
  ///
  /// Burt 1992, page 52; S. P. Borgatti, Structural holes: unpacking Burt's redundancy measures,
  /// Connections 20, 1997.
  ///
  /// - Complexity: O(*m Δ*) in the largest degree *Δ*.
  public var effectiveSize: [Double] {
    let shares = ContactShares(self)
    let (starts, targets, portions) = (shares.starts, shares.contacts, shares.portions)
    var own = [Double](repeating: 0, count: nodeCount)
    return (0..<nodeCount).map { node in
      let row = Int(starts[node])..<Int(starts[node + 1])
      for position in row { own[Int(targets[position])] = portions[position] }
      var size = 0.0
      for position in row {
        let contact = Int(targets[position])
        var redundancy = 0.0
        for second in Int(starts[contact])..<Int(starts[contact + 1]) {
          // Portions over the largest portion are weights over the largest weight.
          redundancy += own[Int(targets[second])] * (portions[second] / shares.largest[contact])
        }
        size += 1 - redundancy
      }
      for position in row { own[Int(targets[position])] = 0 }
      return size
    }
  }
}

/// The fraction of a node's ties, in both directions and by weight, that each contact has.
private struct ContactShares {
  let starts: [Int32]
  let contacts: [Int32]
  let portions: [Double]
  /// Of each tie the fraction that it is of the contact's ties.
  let returned: [Double]
  /// The largest fraction of each node.
  let largest: [Double]

  init(_ network: Network) {
    let ties = network.keepingPositiveEdges.undirected
    var starts: [Int32] = [0]
    var contacts: [Int32] = []
    var portions: [Double] = []
    var largest: [Double] = []
    var weights: [Double] = []
    var sums: [Double] = []
    for node in 0..<ties.nodeCount {
      var sum = 0.0
      var most = 0.0
      for target in ties.targets(of: node) where Int(target) != node {
        // Without weights, a tie that is returned counts twice.
        var weight = ties.weight(from: node, to: Int(target))
        if network.isDirected && !ties.isWeighted {
          weight =
            network.weight(from: node, to: Int(target))
            + network.weight(from: Int(target), to: node)
        }
        contacts.append(target)
        weights.append(weight)
        sum += weight
        most = max(most, weight)
      }
      for position in Int(starts[node])..<contacts.count {
        portions.append(weights[position] / sum)
      }
      sums.append(sum)
      largest.append(sum > 0 ? most / sum : 0)
      starts.append(Int32(contacts.count))
    }
    returned = contacts.indices.map { weights[$0] / sums[Int(contacts[$0])] }
    self.starts = starts
    self.contacts = contacts
    self.portions = portions
    self.largest = largest
  }
}

extension NodeMeasure {
  /// Burt's constraint.
  public static let constraint = NodeMeasure(
    "constraint", .score,
    Form(
      on: .projection, source: "Burt 1992, Structural Holes",
      definition: { _ in
        "how closely its neighbours are tied to each other (Burt); rank 1 = most constrained"
      }, values: { $0.projection.constraint }))

  /// Burt's effective size.
  public static let effectiveSize = NodeMeasure(
    "effective-size", .score,
    Form(
      on: .projection, source: "Burt 1992, Structural Holes",
      definition: {
        "number of its neighbours − their redundancy, weighted by the numbers of \($0.others) shared"
          + " (Burt's effective size)"
      }, values: { $0.projection.effectiveSize }))
}
