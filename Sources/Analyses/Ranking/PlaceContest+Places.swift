extension PlaceContest {
  /// Places and the kinds of contestants that hold them: later contestants are served by moving earlier ones
  /// (augmenting paths).
  ///
  /// Equal contestants are of one kind. If *m* contestants of a kind are served, each with *n* places, the kind
  /// holds *m·n* places, at most *m* in each coalition. The kind's contestants can share these places so that
  /// none has two in one coalition: go through the coalitions and give each place to the next contestant in turn.
  struct Places {
    /// The coalitions in which a contestant of each kind may have a place.
    private let wishes: [[Int]]
    /// The free places of each coalition.
    private var room: [Int]
    /// The number of each kind that are served.
    private var served: [Int]
    /// The places of each coalition that each kind holds, kind after kind.
    private var held: [Int]
    /// True if this search has tried to free a place in each coalition.
    private var isSeen: [Bool]
    /// The changes to `held` made for the last contestant.
    private var changes: [(cell: Int, by: Int)] = []

    init(wishes: [[Int]], capacities: [Int]) {
      self.wishes = wishes
      room = capacities
      served = [Int](repeating: 0, count: wishes.count)
      held = [Int](repeating: 0, count: wishes.count * capacities.count)
      isSeen = [Bool](repeating: false, count: capacities.count)
    }

    /// Gives `need` places, in different coalitions, to another contestant of a kind; if it cannot, nothing
    /// changes.
    mutating func serve(_ kind: Int, _ need: Int) -> Bool {
      guard need <= wishes[kind].count else { return false }
      guard need > 0 else { return true }
      changes.removeAll(keepingCapacity: true)
      served[kind] += 1
      for _ in 0..<need {
        for place in isSeen.indices { isSeen[place] = false }
        guard give(kind) else {
          served[kind] -= 1
          for (cell, number) in changes.reversed() { add(-number, to: cell) }
          return false
        }
      }
      return true
    }

    private mutating func add(_ number: Int, to cell: Int) {
      held[cell] += number
      room[cell % room.count] -= number
    }

    private mutating func give(_ kind: Int) -> Bool {
      let own = kind * room.count
      for place in wishes[kind] where room[place] > 0 && held[own + place] < served[kind] {
        add(1, to: own + place)
        changes.append((own + place, 1))
        return true
      }
      for place in wishes[kind] where !isSeen[place] && held[own + place] < served[kind] {
        isSeen[place] = true
        for other in wishes.indices where other != kind {
          let theirs = other * room.count + place
          guard held[theirs] > 0 else { continue }
          // Whoever holds the place goes elsewhere, if there is room.
          add(1, to: own + place)
          add(-1, to: theirs)
          if give(other) {
            changes += [(own + place, 1), (theirs, -1)]
            return true
          }
          add(1, to: theirs)
          add(-1, to: own + place)
        }
      }
      return false
    }
  }
}
