extension Network {
  /// The nodes by falling number of neighbours, the smaller number first among equals.
  ///
  /// Ties in both directions count. Heavy work runs on a network renumbered in this order, because
  /// the nodes that are visited most then lie together.
  ///
  /// - Complexity: O(*n*).
  package var degreeOrder: [Int32] {
    let degrees = (0..<nodeCount).map { node in
      let out = outStarts[node + 1] - outStarts[node]
      return isDirected ? out + inStarts[node + 1] - inStarts[node] : out
    }
    // A counting sort: the place where the nodes of each degree begin, the largest degree first.
    var next = [Int32](repeating: 0, count: Int(degrees.max() ?? 0) + 1)
    for degree in degrees { next[Int(degree)] += 1 }
    var place: Int32 = 0
    for degree in next.indices.reversed() {
      let count = next[degree]
      next[degree] = place
      place += count
    }
    var order = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let degree = Int(degrees[node])
      order[Int(next[degree])] = Int32(node)
      next[degree] += 1
    }
    return order
  }

  /// The network whose node *i* is the node `order[i]` of this one.
  ///
  /// - Precondition: `order` holds every node once.
  /// - Complexity: O(*n* + *m*).
  package func renumbered(by order: [Int32]) -> Network {
    precondition(order.count == nodeCount)
    var newNumbers = [Int32](repeating: -1, count: nodeCount)
    for (new, old) in order.enumerated() {
      precondition(newNumbers[Int(old)] < 0)
      newNumbers[Int(old)] = Int32(new)
    }
    return keeping(order: order, newNumbers: newNumbers)
  }

  /// The network among some of the nodes; node *i* of it is `nodes[i]` of this one.
  ///
  /// - Precondition: No node comes twice.
  /// - Complexity: O(*n* + *m*).
  public func induced(by nodes: [Int32]) -> Network {
    var newNumbers = [Int32](repeating: -1, count: nodeCount)
    for (new, old) in nodes.enumerated() {
      precondition(newNumbers[Int(old)] < 0)
      newNumbers[Int(old)] = Int32(new)
    }
    return keeping(order: nodes, newNumbers: newNumbers)
  }

  /// The network of the edges whose weight is at least a threshold, without weights; all nodes stay.
  ///
  /// Of a projection this is the *s*-line graph: ties between those that share at least *s*.
  ///
  /// - Complexity: O(*n* + *m*).
  public func keepingEdges(weighing threshold: Double) -> Network {
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    starts.reserveCapacity(nodeCount + 1)
    for node in 0..<nodeCount {
      for position in Int(outStarts[node])..<Int(outStarts[node + 1])
      where (outWeights?[position] ?? 1) >= threshold {
        targets.append(outTargets[position])
      }
      starts.append(Int32(targets.count))
    }
    return Network(isDirected: isDirected, starts: starts, targets: targets, weights: nil)
  }

  /// The network without its edges of weight zero; all nodes stay.
  ///
  /// - Complexity: O(*n* + *m*), or O(1) where there is no such edge.
  package var keepingPositiveEdges: Network {
    guard let outWeights, outWeights.contains(0) else { return self }
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    for node in 0..<nodeCount {
      for position in Int(outStarts[node])..<Int(outStarts[node + 1])
      where outWeights[position] > 0 {
        targets.append(outTargets[position])
        weights.append(outWeights[position])
      }
      starts.append(Int32(targets.count))
    }
    return Network(isDirected: isDirected, starts: starts, targets: targets, weights: weights)
  }

  /// The same ties, each without its weight.
  public var withoutWeights: Network {
    Network(isDirected: isDirected, starts: outStarts, targets: outTargets, weights: nil)
  }

  /// Every tie in both directions: the network that forgets who named whom.
  ///
  /// Where both directions were there, their weights are added. An undirected network is itself.
  ///
  /// - Complexity: O(*n* + *m*).
  public var undirected: Network {
    guard isDirected else { return self }
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double]? = isWeighted ? [] : nil
    for node in 0..<nodeCount {
      var out = Int(outStarts[node])
      var back = Int(inStarts[node])
      let (outEnd, backEnd) = (Int(outStarts[node + 1]), Int(inStarts[node + 1]))
      while out < outEnd || back < backEnd {
        let forward = out < outEnd ? outTargets[out] : Int32.max
        let backward = back < backEnd ? inSources[back] : Int32.max
        let neighbour = min(forward, backward)
        var weight = 0.0
        if forward == neighbour {
          weight += outWeights?[out] ?? 1
          out += 1
        }
        if backward == neighbour {
          // A self-loop stands in both directions and is one tie.
          if Int(neighbour) != node { weight += inWeights?[back] ?? 1 }
          back += 1
        }
        targets.append(neighbour)
        weights?.append(weight)
      }
      starts.append(Int32(targets.count))
    }
    return Network(isDirected: false, starts: starts, targets: targets, weights: weights)
  }

  private func keeping(order: [Int32], newNumbers: [Int32]) -> Network {
    // Rows are filled column by column, so that each comes out ascending without a sort.
    var sizes = [Int32](repeating: 0, count: order.count + 1)
    for old in order {
      for position in Int(inStarts[Int(old)])..<Int(inStarts[Int(old) + 1]) {
        let source = newNumbers[Int(inSources[position])]
        if source >= 0 { sizes[Int(source) + 1] += 1 }
      }
    }
    for node in 0..<order.count { sizes[node + 1] += sizes[node] }
    let total = Int(sizes[order.count])
    var targets = [Int32](repeating: 0, count: total)
    var weights = isWeighted ? [Double](repeating: 0, count: total) : nil
    var next = sizes
    for (new, old) in order.enumerated() {
      for position in Int(inStarts[Int(old)])..<Int(inStarts[Int(old) + 1]) {
        let source = newNumbers[Int(inSources[position])]
        if source < 0 { continue }
        let place = Int(next[Int(source)])
        next[Int(source)] += 1
        targets[place] = Int32(new)
        if let inWeights { weights?[place] = inWeights[position] }
      }
    }
    return Network(isDirected: isDirected, starts: sizes, targets: targets, weights: weights)
  }
}
