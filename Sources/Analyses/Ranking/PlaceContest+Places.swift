extension PlaceContest {
  /// Places and their holders: later ones are served by moving earlier ones (augmenting paths).
  struct Places {
    private let capacities: [Int]
    private var holders: [[Int]]
    private var wishes: [Int: [Int]] = [:]

    init(capacities: [Int]) {
      self.capacities = capacities
      holders = [[Int]](repeating: [], count: capacities.count)
    }

    /// Gives `need` places, in different ones of `wanted`; if it cannot, nothing changes.
    mutating func serve(_ holder: Int, _ need: Int, _ wanted: [Int]) -> Bool {
      guard need <= wanted.count else { return false }
      let before = holders
      wishes[holder] = wanted
      for _ in 0..<need {
        var seen = [Bool](repeating: false, count: capacities.count)
        guard give(holder, &seen) else {
          holders = before
          wishes[holder] = nil
          return false
        }
      }
      return true
    }

    private mutating func give(_ holder: Int, _ seen: inout [Bool]) -> Bool {
      for place in wishes[holder] ?? [] where !seen[place] && !holders[place].contains(holder) {
        seen[place] = true
        if holders[place].count < capacities[place] {
          holders[place].append(holder)
          return true
        }
        for (position, other) in holders[place].enumerated() {
          // Whoever holds the place goes elsewhere, if there is room.
          holders[place][position] = holder
          if give(other, &seen) { return true }
          holders[place][position] = other
        }
      }
      return false
    }
  }
}
