/// Orders of coalitions on an inner ring and parties on an outer one, in which lines are short and few lead lines
/// cross.
///
/// Each node in turn goes to the place with the least cost, and pairs of coalitions are exchanged, until nothing is
/// better: sifting, adapted to circles (M. Baur and U. Brandes, Crossing reduction in circular layouts, Graph-Theoretic
/// Concepts in Computer Science, 2004). Several starts with fixed seeds; the same input gives the same order.
struct RingOrder: Sendable {
  /// A tie of an outer and an inner node.
  struct Tie: Hashable, Sendable {
    let outer: Int
    let inner: Int
    var isLead = false
  }

  /// The outer nodes by slot.
  private(set) var outer: [Int]
  /// The inner nodes by slot.
  private(set) var inner: [Int]
  /// The pairs of lead lines that cross.
  private(set) var crossings = 0

  private let outerAngles: [Double]
  private let innerAngles: [Double]
  private let ties: [Tie]
  /// The ties of each outer and each inner node, and all leads, as positions in `ties`.
  private let ofOuter: [[Int]]
  private let ofInner: [[Int]]
  private let leads: [Int]
  private var outerSlot: [Int]
  private var innerSlot: [Int]
  /// The place at which each tie begins, and the way from the outer to the inner node, from −0.5 to 0.5.
  private var starts: [Double]
  private var ways: [Double]
  /// The ties and pairs that have been looked at.
  private var work = 0

  /// One of the two rings.
  private enum Ring {
    case outer
    case inner
  }

  /// The weight of a crossing of two lead lines against the length of lines.
  private static let crossing = 9.0
  private static let attempts = 12
  /// The most ties and pairs that are looked at, so that a large network takes seconds too. A number, not a time, so
  /// that every machine finds the same order.
  private static let mostWork = 60_000_000

  /// Orders for slots at given angles, which are parts of a turn from 0 to 1.
  ///
  /// - Complexity: O(*nt* + *nl*²) for *n* nodes, *t* ties and *l* leads, for each of at most 20 rounds, up to a limit.
  init(outerAngles: [Double], innerAngles: [Double], ties: [Tie]) {
    self.outerAngles = outerAngles
    self.innerAngles = innerAngles
    self.ties = ties
    leads = ties.indices.filter { ties[$0].isLead }
    var (ofOuter, ofInner) = (outerAngles.map { _ in [Int]() }, innerAngles.map { _ in [Int]() })
    for (number, tie) in ties.enumerated() {
      ofOuter[tie.outer].append(number)
      ofInner[tie.inner].append(number)
    }
    (self.ofOuter, self.ofInner) = (ofOuter, ofInner)
    outer = Array(outerAngles.indices)
    inner = Array(innerAngles.indices)
    (outerSlot, innerSlot) = (outer, inner)
    starts = ties.map { _ in 0 }
    ways = starts
    guard !outer.isEmpty, !inner.isEmpty else { return }
    var best: (cost: Double, outer: [Int], inner: [Int])?
    var random = Shuffle(state: 7)
    for attempt in 0..<RingOrder.attempts where work < RingOrder.mostWork {
      inner = Array(innerAngles.indices)
      if attempt > 0 { random.shuffle(&inner) }
      settle()
      startOuter()
      improve()
      let cost = cost
      if best.map({ cost < $0.cost - 1e-9 }) ?? true { best = (cost, outer, inner) }
    }
    if let best { (outer, inner) = (best.outer, best.inner) }
    settle()
    crossings = leads.reduce(0) { count, first in
      count + leads.count { $0 < first && cross(first, $0) }
    }
  }

  private mutating func settle() {
    for (slot, node) in outer.enumerated() { outerSlot[node] = slot }
    for (slot, node) in inner.enumerated() { innerSlot[node] = slot }
    for tie in ties.indices { settle(tie) }
  }

  /// Notes where a tie begins, and its way.
  private mutating func settle(_ number: Int) {
    let tie = ties[number]
    starts[number] = outerAngles[outerSlot[tie.outer]]
    ways[number] = RingOrder.shortest(innerAngles[innerSlot[tie.inner]] - starts[number])
  }

  /// Outer nodes by the mean direction of their inner ones, leads counting most.
  private mutating func startOuter() {
    var sums = [(x: Double, y: Double)](repeating: (0, 0), count: outer.count)
    for tie in ties {
      let direction = Direction(turns: innerAngles[innerSlot[tie.inner]])
      let weight = tie.isLead ? 8.0 : 1
      sums[tie.outer].x += weight * direction.x
      sums[tie.outer].y += weight * direction.y
    }
    let turns = sums.map { Direction.turns($0.x, $0.y) }
    let nodes = outerAngles.indices.sorted { (turns[$0], $0) < (turns[$1], $1) }
    let slots = outerAngles.indices.sorted { (outerAngles[$0], $0) < (outerAngles[$1], $1) }
    for (slot, node) in zip(slots, nodes) { outer[slot] = node }
    settle()
  }

  private mutating func improve() {
    for _ in 0..<20 {
      var gain = 0.0
      for ring in [Ring.inner, .outer] {
        let count = ring == .outer ? outer.count : inner.count
        for node in 0..<count {
          guard work < RingOrder.mostWork else { return }
          gain += sift(node, ring)
        }
        for a in 0..<count {
          guard work < RingOrder.mostWork else { return }
          for b in (a + 1)..<max(a + 1, count) {
            let change = exchange(a, b, ring)
            if change < -1e-9 {
              gain -= change
            } else {
              swap(a, b, ring)
            }
          }
        }
      }
      if gain < 1e-9 { return }
    }
  }

  /// Takes a node around its ring, by exchanges with the next, and leaves it where the cost is least; the gain.
  private mutating func sift(_ node: Int, _ ring: Ring) -> Double {
    let count = ring == .outer ? outer.count : inner.count
    guard count > 2 else { return 0 }
    let start = (outer, inner)
    var (change, best, steps) = (0.0, 0.0, 0)
    for step in 1..<count {
      let slot = ring == .outer ? outerSlot[node] : innerSlot[node]
      change += exchange(slot, (slot + 1) % count, ring)
      if change < best - 1e-9 { (best, steps) = (change, step) }
    }
    (outer, inner) = start
    settle()
    for _ in 0..<steps {
      let slot = ring == .outer ? outerSlot[node] : innerSlot[node]
      swap(slot, (slot + 1) % count, ring)
    }
    return -best
  }

  private mutating func swap(_ a: Int, _ b: Int, _ ring: Ring) {
    switch ring {
    case .outer:
      outer.swapAt(a, b)
      (outerSlot[outer[a]], outerSlot[outer[b]]) = (a, b)
      for tie in ofOuter[outer[a]] { settle(tie) }
      for tie in ofOuter[outer[b]] { settle(tie) }
    case .inner:
      inner.swapAt(a, b)
      (innerSlot[inner[a]], innerSlot[inner[b]]) = (a, b)
      for tie in ofInner[inner[a]] { settle(tie) }
      for tie in ofInner[inner[b]] { settle(tie) }
    }
  }

  /// Exchanges the nodes of two slots; the change of the cost.
  private mutating func exchange(_ a: Int, _ b: Int, _ ring: Ring) -> Double {
    let nodes = ring == .outer ? (outer[a], outer[b]) : (inner[a], inner[b])
    let before = cost(of: nodes, ring)
    swap(a, b, ring)
    return cost(of: nodes, ring) - before
  }

  // MARK: Cost

  private var cost: Double {
    let lengths = ties.indices.reduce(0) { $0 + length($1) }
    return leads.reduce(lengths) { cost, first in
      cost + RingOrder.crossing * Double(leads.count { $0 < first && cross(first, $0) })
    }
  }

  /// The part of the cost that changes with the places of two nodes of a ring.
  private mutating func cost(of nodes: (Int, Int), _ ring: Ring) -> Double {
    var sum = 0.0
    for node in [nodes.0, nodes.1] {
      let own = ring == .outer ? ofOuter[node] : ofInner[node]
      work += own.count
      for first in own {
        sum += length(first)
        guard ties[first].isLead else { continue }
        work += leads.count
        for second in leads where second != first {
          let end = ring == .outer ? ties[second].outer : ties[second].inner
          // Two ties of these two nodes meet twice, and count once.
          guard second < first || (end != nodes.0 && end != nodes.1) else { continue }
          if cross(first, second) { sum += RingOrder.crossing }
        }
      }
    }
    return sum
  }

  private func length(_ number: Int) -> Double {
    let distance = abs(ways[number])
    return ties[number].isLead ? 16 * distance + 60 * distance * distance : 1.2 * distance
  }

  /// True if two lines cross: one begins before the other and ends behind it.
  private func cross(_ first: Int, _ second: Int) -> Bool {
    // The second line, as near as it comes to the first.
    let start = RingOrder.shortest(starts[second] - starts[first])
    return start * (start + ways[second] - ways[first]) < 0
  }

  /// A part of a turn as the shortest way, from −0.5 to 0.5.
  static func shortest(_ turns: Double) -> Double { turns - turns.rounded() }

  /// A generator of few numbers for other starts: a linear congruence.
  private struct Shuffle {
    var state: UInt64

    mutating func shuffle(_ nodes: inout [Int]) {
      for last in nodes.indices.reversed().dropLast() {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        nodes.swapAt(last, Int(state >> 33) % (last + 1))
      }
    }
  }
}
