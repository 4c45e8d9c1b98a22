public import CompactGraph

extension Incidence {
  /// Groups of rows and columns with high bipartite modularity, by a method made for two modes.
  ///
  /// With the groups of the rows given, the best group of each column does not depend on the other
  /// columns, and the other way round: the two modes take turns until nothing is gained (BRIM;
  /// M. J. Barber, Physical Review E 76, 2007, doi:10.1103/PhysRevE.76.066102). Then pairs of groups
  /// are joined that gain by it, best first, and the turns go on (LPAwb+; X. Liu and T. Murata,
  /// Transactions of the Japanese Society for Artificial Intelligence 25, 2010; S. J. Beckett, Improved
  /// community detection in weighted bipartite networks, Royal Society Open Science 3, 2016,
  /// doi:10.1098/rsos.140536). Each start gives every node of the smaller mode a label of its own and
  /// breaks ties in an order of its own; the best of all starts is the result. Rows and columns without
  /// ties are groups of their own.
  ///
  /// - Precondition: There is a start.
  /// - Complexity: O(*t*) a turn; some tens of turns a start in practice.
  public func bipartitePropagation(starts: Int = 10, seed: UInt64 = 0) -> Communities {
    precondition(starts > 0)
    var best: (partition: Partition, modularity: Double)?
    for start in 0..<starts {
      var turns = BipartiteTurns(self, SplitMix64(seed: seed, stream: start))
      turns.run()
      let partition = Partition(turns.labels)
      let modularity = modularity(of: partition)
      if modularity > best?.modularity ?? -.infinity { best = (partition, modularity) }
    }
    let partition = best?.partition ?? Partition([Int]())
    return Communities(
      partition: partition, modularity: best?.modularity ?? 0, resolution: 1, seed: seed)
  }
}

/// Rows and columns that take turns in choosing their groups.
private struct BipartiteTurns {
  private let network: Network
  private let rowCount: Int
  private let tieCount: Double
  /// The group of each node, rows first.
  private(set) var labels: [Int32]
  private let degrees: [Double]
  /// The sums of the degrees of each group's rows and columns.
  private var rowDegrees: [Double]
  private var columnDegrees: [Double]
  private var tiesTo: [Double]

  init(_ incidence: Incidence, _ generator: consuming SplitMix64) {
    let network = incidence.network
    self.network = network
    rowCount = incidence.rowCount
    tieCount = Double(incidence.tieCount)
    labels = generator.order(of: network.nodeCount)
    degrees = (0..<network.nodeCount).map {
      Double(network.outStarts[$0 + 1] - network.outStarts[$0])
    }
    rowDegrees = [Double](repeating: 0, count: network.nodeCount)
    columnDegrees = rowDegrees
    tiesTo = rowDegrees
  }

  mutating func run() {
    let (rows, columns) = (0..<rowCount, rowCount..<network.nodeCount)
    let (few, many) = rows.count <= columns.count ? (rows, columns) : (columns, rows)
    countDegrees()
    repeat {
      // The larger mode chooses first: its labels at the start mean nothing.
      var isChanged = true
      while isChanged {
        let first = choose(many)
        let second = choose(few)
        isChanged = first || second
      }
    } while join()
  }

  private mutating func countDegrees() {
    for group in rowDegrees.indices { (rowDegrees[group], columnDegrees[group]) = (0, 0) }
    for node in labels.indices {
      let group = Int(labels[node])
      if node < rowCount {
        rowDegrees[group] += degrees[node]
      } else {
        columnDegrees[group] += degrees[node]
      }
    }
  }

  /// Gives each node of a mode the best group among its neighbours'; whether any gained by that.
  private mutating func choose(_ nodes: Range<Int>) -> Bool {
    let (starts, targets) = (network.outStarts, network.outTargets)
    let areRows = nodes.lowerBound < rowCount
    var isChanged = false
    var near: [Int32] = []
    for node in nodes {
      for position in Int(starts[node])..<Int(starts[node + 1]) {
        let group = labels[Int(targets[position])]
        if tiesTo[Int(group)] == 0 { near.append(group) }
        tiesTo[Int(group)] += 1
      }
      let old = Int(labels[node])
      var best = old
      var greatest = gain(node, old, areRows) + 1e-9
      for next in near {
        let group = Int(next)
        let gain = gain(node, group, areRows)
        // Labels are random numbers, so the smaller is as good as any among equals.
        if gain > greatest + 1e-9 || (best != old && abs(gain - greatest) <= 1e-9 && group < best) {
          (best, greatest) = (group, gain)
        }
      }
      if best != old {
        labels[node] = Int32(best)
        isChanged = true
      }
      for group in near { tiesTo[Int(group)] = 0 }
      near.removeAll(keepingCapacity: true)
    }
    if isChanged { countDegrees() }
    return isChanged
  }

  /// Ties with a group less those by chance.
  private func gain(_ node: Int, _ group: Int, _ isRow: Bool) -> Double {
    tiesTo[group] - degrees[node] * (isRow ? columnDegrees[group] : rowDegrees[group]) / tieCount
  }

  /// Joins pairs of groups that gain by it, each group once; whether there were any.
  private mutating func join() -> Bool {
    var between: [GroupPair: Double] = [:]
    for row in 0..<rowCount {
      for position in Int(network.outStarts[row])..<Int(network.outStarts[row + 1]) {
        let (a, b) = (labels[row], labels[Int(network.outTargets[position])])
        if a != b { between[GroupPair(low: min(a, b), high: max(a, b)), default: 0] += 1 }
      }
    }
    var gains: [(pair: GroupPair, gain: Double)] = []
    for (pair, ties) in between {
      let (a, b) = (Int(pair.low), Int(pair.high))
      let chance = rowDegrees[a] * columnDegrees[b] + rowDegrees[b] * columnDegrees[a]
      let gain = ties - chance / tieCount
      if gain > 1e-9 { gains.append((pair, gain)) }
    }
    gains.sort { ($1.gain, $0.pair.low, $0.pair.high) < ($0.gain, $1.pair.low, $1.pair.high) }
    var joined: [Int32: Int32] = [:]
    var isTaken: Set<Int32> = []
    for (pair, _) in gains where isTaken.isDisjoint(with: [pair.low, pair.high]) {
      joined[pair.high] = pair.low
      isTaken.formUnion([pair.low, pair.high])
    }
    for node in labels.indices { labels[node] = joined[labels[node]] ?? labels[node] }
    countDegrees()
    return !joined.isEmpty
  }

  private struct GroupPair: Hashable {
    let low: Int32
    let high: Int32
  }
}
