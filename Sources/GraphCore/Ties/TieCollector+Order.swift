extension TieCollector {
  /// The rows in their final order: by coalition and party, found by counting, then by everything else.
  ///
  /// - Complexity: O(*n*), and O(*c* log *c*) for each tie with *c* claims.
  func order(
    parties: [Int32], of partyCount: Int, coalitions: [Int32], of coalitionCount: Int,
    codes: [DateTable.Code], _ details: [Ties.Detail]
  ) -> [Int32] {
    var order = (0..<Int32(count)).map(\.self)
    let isSorted = (1..<max(1, count)).allSatisfy {
      (coalitions[$0 - 1], parties[$0 - 1]) <= (coalitions[$0], parties[$0])
    }
    if !isSorted {
      order = order.sortedByCounting(parties, of: partyCount)
        .sortedByCounting(coalitions, of: coalitionCount)
    }
    var start = 0
    while start < order.count {
      let (party, coalition) = (parties[Int(order[start])], coalitions[Int(order[start])])
      var end = start + 1
      while end < order.count, parties[Int(order[end])] == party,
        coalitions[Int(order[end])] == coalition
      {
        end += 1
      }
      if end - start > 1 {
        order[start..<end].sort { isBefore(Int($0), Int($1), codes, details) }
      }
      start = end
    }
    return order
  }

  /// An order without the rows that say the same as the one before them.
  ///
  /// - Complexity: O(*n*).
  func withoutRepeats(_ order: [Int32], parties: [Int32], coalitions: [Int32]) -> [Int32] {
    func isRepeat(_ place: Int) -> Bool {
      let (a, b) = (Int(order[place - 1]), Int(order[place]))
      return parties[a] == parties[b] && coalitions[a] == coalitions[b] && roles[a] == roles[b]
        && from[a] == from[b] && to[a] == to[b] && attested[a] == attested[b]
        && evidence[a] == evidence[b]
    }
    guard order.indices.dropFirst().contains(where: isRepeat) else { return order }
    return order.indices.filter { $0 == 0 || !isRepeat($0) }.map { order[$0] }
  }

  /// The order of two rows of one tie: by role, then by the day that the claim is about, then by everything else,
  /// so that it never depends on the order of appending.
  private func isBefore(
    _ a: Int, _ b: Int, _ codes: [DateTable.Code], _ details: [Ties.Detail]
  ) -> Bool {
    if roles[a] != roles[b] { return roles[a] < roles[b] }
    func days(_ row: Int) -> (Int32, Int32, Int32) {
      let (from, attested, to) = (
        codes[Int(from[row])], codes[Int(attested[row])], codes[Int(to[row])]
      )
      return (from != 0 ? from : attested != 0 ? attested : to, attested, to)
    }
    let (first, second) = (days(a), days(b))
    if first != second { return first < second }
    if evidence[a] != evidence[b] {
      let (x, y) = (details[Int(evidence[a])], details[Int(evidence[b])])
      if x.precedes(y) { return true }
      if y.precedes(x) { return false }
    }
    return place(ofRow: a) < place(ofRow: b)
  }
}

extension [Int32] {
  /// The rows sorted by a key from 0 to below a count; rows with equal keys stay in their order.
  fileprivate func sortedByCounting(_ keys: [Int32], of count: Int) -> [Int32] {
    var next = [Int](repeating: 0, count: count + 1)
    for row in self { next[Int(keys[Int(row)]) + 1] += 1 }
    for key in 0..<count { next[key + 1] += next[key] }
    var sorted = [Int32](repeating: 0, count: self.count)
    for row in self {
      let key = Int(keys[Int(row)])
      sorted[next[key]] = row
      next[key] += 1
    }
    return sorted
  }
}

extension Ties.Detail {
  /// The order of sources, then of all other values.
  fileprivate func precedes(_ other: Ties.Detail) -> Bool {
    if sources != other.sources { return sources.lexicographicallyPrecedes(other.sources) }
    func texts(_ detail: Ties.Detail) -> [String] {
      [
        detail.title ?? "", detail.note ?? "", detail.confidence.rawValue, detail.rejected ?? "",
        detail.quote ?? "", detail.locator ?? "",
      ]
    }
    return texts(self).lexicographicallyPrecedes(texts(other))
  }
}
