public import CompactGraph

/// The pairs that share most by a measure, and whether the end of the list cuts through a tie.
public struct TopOverlaps: Hashable, Sendable {
  /// The pairs by falling value, the smaller numbers first among equals.
  public internal(set) var pairs: [PairOverlap] = []
  /// The number of pairs beyond the list that have the same value as its last.
  public internal(set) var tiedBeyond = 0
  /// The number of all pairs that share anything.
  public internal(set) var pairCount = 0
}

extension Incidence {
  /// The pairs of nodes of one mode that share most by a measure.
  ///
  /// Pairs that share nothing are never listed, so there may be fewer than asked for.
  ///
  /// - Complexity: as for ``forEachOverlap(of:by:_:)`` and O(log *k*) a pair, spread over the cores;
  ///   memory grows with *n* and *k*, not with the number of pairs.
  public func topOverlaps(of mode: Mode, by measure: OverlapMeasure, count: Int) -> TopOverlaps {
    precondition(count >= 0)
    let scratch = SharedCounts(self, of: mode, newman: measure == .newman)
    let lanes = Lanes.run(into: [Greatest]()) { lane in
      var counts = scratch
      var greatest = Greatest(capacity: count)
      for node in stride(from: lane, to: counts.nodeCount, by: Lanes.count) {
        counts.load(node)
        counts.forEachPair(of: node, by: measure) { greatest.insert($0) }
      }
      return greatest
    } merge: {
      $0.append($1)
    }
    var top = TopOverlaps()
    top.pairs = lanes.flatMap(\.heap).sorted { $0.outranks($1) }
    top.pairCount = lanes.reduce(0) { $0 + $1.seen }
    guard count > 0, let last = top.pairs.prefix(count).last else { return top }
    top.tiedBeyond = top.pairs.dropFirst(count).prefix { $0.value == last.value }.count
    // What a lane turned away is no better than the worst it kept.
    for lane in lanes where lane.heap.first?.value == last.value { top.tiedBeyond += lane.tied }
    top.pairs.removeSubrange(min(count, top.pairs.count)...)
    return top
  }
}

/// The best pairs of many: a heap with the worst of them at its root.
private struct Greatest: Sendable {
  let capacity: Int
  private(set) var heap: [PairOverlap] = []
  /// The number of pairs turned away that have the value of the root.
  private(set) var tied = 0
  /// The number of all pairs.
  private(set) var seen = 0

  init(capacity: Int) { self.capacity = capacity }

  mutating func insert(_ pair: PairOverlap) {
    seen += 1
    if heap.count < capacity {
      heap.append(pair)
      rise(from: heap.count - 1)
      return
    }
    guard let root = heap.first else { return }
    guard pair.outranks(root) else {
      if pair.value == root.value { tied += 1 }
      return
    }
    heap[0] = pair
    sink()
    tied = heap[0].value == root.value ? tied + 1 : 0
  }

  private mutating func rise(from start: Int) {
    var place = start
    while place > 0, heap[(place - 1) / 2].outranks(heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var worst = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[worst].outranks(heap[child]) { worst = child }
      }
      if worst == place { return }
      heap.swapAt(place, worst)
      place = worst
    }
  }
}
