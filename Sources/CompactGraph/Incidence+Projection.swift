extension Incidence {
  /// The rows and columns as nodes of one network: rows first, then columns, without weights.
  ///
  /// - Complexity: O(*r* + *c* + *t*).
  public var network: Network {
    precondition(rowCount + columnCount < Int(Int32.max) && tieCount < Int(Int32.max) / 2)
    let (offset, ties) = (Int32(rowCount), Int32(tieCount))
    return Network(
      isDirected: false, starts: rows.starts + columns.starts.dropFirst().map { $0 + ties },
      targets: rows.members.map { $0 + offset } + columns.members, weights: nil)
  }

  /// The rows and columns as nodes of one directed network, with an arc from each row to each of its
  /// columns: rows first, then columns, without weights.
  ///
  /// - Complexity: O(*r* + *c* + *t*).
  public var arcs: Network {
    precondition(rowCount + columnCount < Int(Int32.max))
    let offset = Int32(rowCount)
    return Network(
      isDirected: true,
      starts: rows.starts + [Int32](repeating: Int32(tieCount), count: columnCount),
      targets: rows.members.map { $0 + offset }, weights: nil)
  }

  /// The network of one mode: two nodes are tied if they share at least one node of the other mode,
  /// and the weight is the number shared.
  ///
  /// This is *A Aᵀ* or *Aᵀ A* without its diagonal (R. L. Breiger, The duality of persons and
  /// groups, Social Forces 53, 1974, doi:10.2307/2576011). A node that shares nothing stays, without
  /// ties.
  ///
  /// - Precondition: There are fewer than 2³⁰ such pairs.
  /// - Complexity: the smaller of O(∑ *d*²) over the other mode's degrees and O(*n*² *c* / 64); memory
  ///   grows with the answer, and in the second case also with *n c* / 64.
  public func projection(onto mode: Mode) -> Network {
    let (own, other) = (self[mode], self[mode.other])
    var walks = 0
    for node in 0..<other.count {
      let degree = other.degree(node)
      walks += degree * degree
    }
    // A step of a walk costs about as much as four words of a bit row.
    let wordSteps = own.count * own.count / 2 * ((other.count + 63) / 64)
    return wordSteps < 4 * walks ? projectionByBits(onto: mode) : projectionByWalks(onto: mode)
  }

  /// Compares all pairs of bit rows.
  func projectionByBits(onto mode: Mode) -> Network {
    let bits = BitBlocks(of: mode, in: self)
    let nodeCount = bits.rowCount
    var counts = [Int32](repeating: 0, count: nodeCount * nodeCount)
    // The counts of each node with those before it, so that both cores have about as much to do.
    let parts = Lanes.ranges(of: (0...nodeCount).map { Int32(clamping: $0 * ($0 - 1) / 2) })
    _ = Lanes.fill(
      &counts, parts.map { $0.lowerBound * nodeCount..<$0.upperBound * nodeCount },
      workers: nodeCount < 64 ? 1 : nil
    ) { lane, part in
      let first = parts[lane].lowerBound
      for a in parts[lane] {
        for b in 0..<a { part[(a - first) * nodeCount + b] = Int32(bits.sharedCount(a, b)) }
      }
    }
    for a in 0..<nodeCount {
      for b in 0..<a { counts[b * nodeCount + a] = counts[a * nodeCount + b] }
    }
    var rows = ProjectionRows()
    for a in 0..<nodeCount {
      for b in 0..<nodeCount where counts[a * nodeCount + b] > 0 {
        rows.append(Int32(b), counts[a * nodeCount + b])
      }
      rows.endRow()
    }
    return rows.network
  }

  /// Walks from each node over the other mode and back, counting arrivals.
  func projectionByWalks(onto mode: Mode) -> Network {
    let (starts, targets) = (self[mode].starts, self[mode].members)
    let (backStarts, backTargets) = (self[mode.other].starts, self[mode.other].members)
    let nodeCount = starts.count - 1
    var counts = [Int32](repeating: 0, count: nodeCount)
    var touched: [Int32] = []
    var rows = ProjectionRows()
    for node in 0..<nodeCount {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let other = Int(targets[position])
        for back in Int(backStarts[other])..<Int(backStarts[other + 1]) {
          let neighbour = Int(backTargets[back])
          if counts[neighbour] == 0 { touched.append(Int32(neighbour)) }
          counts[neighbour] += 1
        }
      }
      touched.sort()
      for neighbour in touched {
        if Int(neighbour) != node { rows.append(neighbour, counts[Int(neighbour)]) }
        counts[Int(neighbour)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      rows.endRow()
    }
    return rows.network
  }
}

/// Rows of a projection as they are filled.
private struct ProjectionRows {
  private var starts: [Int32] = [0]
  private var targets: [Int32] = []
  private var weights: [Double] = []

  mutating func append(_ target: Int32, _ count: Int32) {
    targets.append(target)
    weights.append(Double(count))
  }

  mutating func endRow() {
    precondition(targets.count < Int(Int32.max))
    starts.append(Int32(targets.count))
  }

  var network: Network {
    Network(isDirected: false, starts: starts, targets: targets, weights: weights)
  }
}
