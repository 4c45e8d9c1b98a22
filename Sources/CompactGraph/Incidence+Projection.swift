extension Incidence {
  /// The two modes of the network.
  public enum Mode: Hashable, Sendable, CaseIterable {
    /// The rows: countries.
    case rows
    /// The columns: coalitions.
    case columns
  }

  /// The rows and columns as nodes of one network: rows first, then columns, without weights.
  ///
  /// - Complexity: O(*r* + *c* + *t*).
  public var network: Network {
    precondition(rowCount + columnCount < Int(Int32.max) && tieCount < Int(Int32.max) / 2)
    var starts: [Int32] = [0]
    var targets: [Int32] = []
    starts.reserveCapacity(rowCount + columnCount + 1)
    targets.reserveCapacity(2 * tieCount)
    let offset = Int32(rowCount)
    for row in 0..<rowCount {
      for column in columns(ofRow: row) { targets.append(offset + column) }
      starts.append(Int32(targets.count))
    }
    for column in 0..<columnCount {
      targets.append(contentsOf: rows(ofColumn: column))
      starts.append(Int32(targets.count))
    }
    return Network(isDirected: false, starts: starts, targets: targets, weights: nil)
  }

  /// The network of one mode: two nodes are tied if they share at least one node of the other mode,
  /// and the weight is how many they share.
  ///
  /// This is *A Aᵀ* or *Aᵀ A* without its diagonal (R. L. Breiger, The duality of persons and
  /// groups, Social Forces 53, 1974, doi:10.2307/2576011). A node that shares nothing stays, without
  /// ties.
  ///
  /// - Precondition: There are fewer than 2³⁰ such pairs.
  /// - Complexity: the smaller of O(∑ *d*²) over the other mode's degrees and O(*n*² *c* / 64); memory
  ///   grows with the answer, and in the second case with *n c* / 64 besides.
  public func projection(onto mode: Mode) -> Network {
    let nodeCount = mode == .rows ? rowCount : columnCount
    let otherCount = mode == .rows ? columnCount : rowCount
    var walks = 0
    for other in 0..<otherCount {
      let degree = mode == .rows ? degree(ofColumn: other) : degree(ofRow: other)
      walks += degree * degree
    }
    // A step of a walk costs about as much as four words of a bit row.
    let wordSteps = nodeCount * nodeCount / 2 * ((otherCount + 63) / 64)
    return wordSteps < 4 * walks
      ? projectionByBits(onto: mode, nodeCount: nodeCount)
      : projectionByWalks(onto: mode, nodeCount: nodeCount)
  }

  /// Compares all pairs of bit rows.
  func projectionByBits(onto mode: Mode, nodeCount: Int) -> Network {
    let bits = mode == .rows ? BitRows(rowsOf: self) : BitRows(columnsOf: self)
    let words = bits.words
    let width = bits.wordsPerRow
    var counts = [Int32](repeating: 0, count: nodeCount * nodeCount)
    for a in 0..<nodeCount {
      for b in 0..<a {
        let (first, second) = (a * width, b * width)
        var count = 0
        for word in 0..<width {
          count += (words[first + word] & words[second + word]).nonzeroBitCount
        }
        counts[a * nodeCount + b] = Int32(count)
        counts[b * nodeCount + a] = Int32(count)
      }
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
  func projectionByWalks(onto mode: Mode, nodeCount: Int) -> Network {
    let (starts, targets) =
      mode == .rows ? (rowStarts, rowColumns) : (columnStarts, columnRows)
    let (backStarts, backTargets) =
      mode == .rows ? (columnStarts, columnRows) : (rowStarts, rowColumns)
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
