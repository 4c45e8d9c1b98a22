import GraphCore

extension Overlaps {
  /// Pairs in their order. A pair is made when it is asked for: of a large network there are millions.
  public struct Pairs: RandomAccessCollection, Sendable {
    /// A pair as numbers of compared nodes.
    struct Row: Sendable {
      /// The first node.
      let a: Int32
      /// The second node.
      let b: Int32
      /// The least value.
      let atLeast: Double
      /// The largest value.
      let atMost: Double
    }

    let rows: [Row]
    let nodes: [NodeReference]

    /// The first position: 0.
    public var startIndex: Int { 0 }
    /// The number of pairs.
    public var endIndex: Int { rows.count }

    /// The pair at a position.
    public subscript(position: Int) -> Pair {
      let row = rows[position]
      let (a, b) = (Int(row.a), Int(row.b))
      return Pair(
        a: nodes[a], b: nodes[b], atLeast: row.atLeast, atMost: row.atMost, first: a, second: b)
    }
  }
}

extension [Overlaps.Pairs.Row] {
  /// Sorts by a value of at least 0, falling; equal rows stay in their order.
  ///
  /// - Complexity: O(*n*): the bits of such numbers are ordered as the numbers are, and are sorted 16 at a time.
  ///   Digits that all rows share cost one look.
  mutating func sort(byFalling value: (Element) -> Double) {
    guard count > 1 else { return }
    var other = self
    for shift in stride(from: UInt64(0), to: 64, by: 16) {
      func digit(_ row: Element) -> Int { Int((~value(row).bitPattern >> shift) & 0xFFFF) }
      var next = [Int](repeating: 0, count: 1 << 16)
      for row in self { next[digit(row)] += 1 }
      if next[digit(self[0])] == count { continue }
      var start = 0
      for place in next.indices {
        (next[place], start) = (start, start + next[place])
      }
      for row in self {
        let place = digit(row)
        other[next[place]] = row
        next[place] += 1
      }
      swap(&self, &other)
    }
  }
}
