public import CompactGraph

extension Incidence {
  /// The nodes that a worker takes at a time.
  private static let block = 32

  /// Visits every pair of nodes of one mode that share anything, by first node, then by second.
  ///
  /// Pairs that share nothing are left out: every measure of them is 0. Nothing is kept but counts for
  /// one node at a time.
  ///
  /// - Complexity: the smaller of O(∑ *d*²) over the other mode's degrees and O(*n*² *m* / 64); memory
  ///   O(*n*), and in the second case *n m* / 64 words besides. Newman's weight always takes the first.
  public func forEachOverlap(
    of mode: Mode, by measure: OverlapMeasure = .shared, _ body: (PairOverlap) -> Void
  ) {
    var counts = SharedCounts(self, of: mode, newman: measure == .newman)
    for node in 0..<counts.nodeCount {
      counts.load(node)
      counts.forEachPair(of: node, by: measure, body)
    }
  }

  /// All pairs of nodes of one mode that share anything, by first node, then by second.
  ///
  /// An empty network, one with a single node and one without ties have none.
  ///
  /// - Complexity: as for ``forEachOverlap(of:by:_:)``, spread over the cores; memory grows with the
  ///   answer.
  public func overlaps(of mode: Mode, by measure: OverlapMeasure = .shared) -> [PairOverlap] {
    let scratch = SharedCounts(self, of: mode, newman: measure == .newman)
    // The first nodes have most partners after them, so that each worker takes blocks from everywhere.
    let blockCount = (scratch.nodeCount + Self.block - 1) / Self.block
    let lanes = Lanes.run(into: [(pairs: [PairOverlap], ends: [Int])]()) { lane in
      var counts = scratch
      var (pairs, ends): ([PairOverlap], [Int]) = ([], [])
      for block in stride(from: lane, to: blockCount, by: Lanes.count) {
        let first = block * Self.block
        for node in first..<min(first + Self.block, counts.nodeCount) {
          counts.load(node)
          counts.forEachPair(of: node, by: measure) { pairs.append($0) }
        }
        ends.append(pairs.count)
      }
      return (pairs, ends)
    } merge: {
      $0.append($1)
    }
    var pairs: [PairOverlap] = []
    pairs.reserveCapacity(lanes.reduce(0) { $0 + $1.pairs.count })
    for block in 0..<blockCount {
      let (own, ends) = lanes[block % Lanes.count]
      let place = block / Lanes.count
      pairs.append(contentsOf: own[(place == 0 ? 0 : ends[place - 1])..<ends[place]])
    }
    return pairs
  }

  /// The pairs of one node with each node of its mode with which it shares anything, by the other node.
  ///
  /// The values are those of ``overlaps(of:by:)``; in each pair the smaller node is the first.
  ///
  /// - Complexity: O(∑ *d*) over the degrees of what the node is tied to, and O(*n*) in the number of nodes.
  package func overlaps(
    of mode: Mode, with node: Int, by measure: OverlapMeasure = .shared
  ) -> [PairOverlap] {
    let (own, other) = (self[mode], self[mode.other])
    var shared = [Int32](repeating: 0, count: own.count)
    var newman = [Double](repeating: 0, count: measure == .newman ? own.count : 0)
    for thing in own.partners(of: node) {
      let partners = other.partners(of: Int(thing))
      for partner in partners {
        shared[Int(partner)] += 1
        if measure == .newman, partners.count > 1 {
          newman[Int(partner)] += 1 / Double(partners.count - 1)
        }
      }
    }
    return shared.indices.lazy.filter { $0 != node && shared[$0] > 0 }.map { partner in
      let (first, second) = (Swift.min(node, partner), Swift.max(node, partner))
      let (a, b) = (Int32(own.degree(first)), Int32(own.degree(second)))
      return PairOverlap(
        first: Int32(first), second: Int32(second), shared: shared[partner], firstDegree: a,
        secondDegree: b,
        value: measure == .newman
          ? newman[partner] : measure.value(shared: shared[partner], a, b, others: other.count))
    }
  }
}

extension SharedCounts {
  /// The pairs of the loaded node and those after it.
  func forEachPair(of node: Int, by measure: OverlapMeasure, _ body: (PairOverlap) -> Void) {
    for (place, partner) in partners.enumerated() {
      let (a, b) = (degrees[node], degrees[Int(partner)])
      let value =
        measure == .newman
        ? newman[place] : measure.value(shared: shared[place], a, b, others: otherCount)
      body(
        PairOverlap(
          first: Int32(node), second: partner, shared: shared[place], firstDegree: a,
          secondDegree: b, value: value))
    }
  }
}
