/// The largest number of contestants that can be served at once, where each needs some places, each in a
/// different coalition among those that it wishes for, and each coalition has a limited number of places.
///
/// With one place each it is a matching: giving places to one after the other, and moving earlier ones where
/// they can go elsewhere, serves the most (the sets that can be served form a transversal matroid, Edmonds and
/// Fulkerson 1965). With more it is a set packing, NP-hard in general, and the number is closed in from two
/// sides:
///
/// - *From above* by prices: for any prices λ ≥ 0 of the coalitions' places, no more can be served than
///   Σ λ(c)·capacity(c) + Σ max(0, 1 − cost(i)), where cost(i) is the cost of the cheapest places that i needs.
///   For whoever is served pays at least the cost, all payments are at most the first sum, and each served one
///   counts one. Prices are whole numbers of small units, so that the bound has no rounding, and are moved
///   towards coalitions that are overbooked (the subgradient method; Held and Karp 1971).
/// - *From below* by a search that gives places in the order of cost, tries to do without each, and cuts a
///   branch where the bound says that it cannot serve more than is known. It looks at a fixed number of branches.
struct PlaceContest {
  /// The number of places that each needs.
  let needs: [Int]
  /// The coalitions in which each may have one.
  let wishes: [[Int]]
  /// The number of places of each coalition.
  let capacities: [Int]

  /// One in units of prices.
  static let unit = 4096
  /// The number of times that prices are moved.
  static let rounds = 60
  /// The number of branches that the search may look at.
  static let searchLimit = 160

  /// The largest number that can be served; `nil` where the two sides do not meet.
  ///
  /// - Complexity: O(*r* (*w* log *w*)) for *r* rounds and *w* wishes, and as many attempts to serve as
  ///   the search may look at.
  func mostServed() -> Int? {
    let able = needs.indices.filter { needs[$0] <= wishes[$0].count }
    if hasRoomForAll(able) { return able.count }
    let isMatching = able.allSatisfy { needs[$0] <= 1 }
    var prices = [Int](repeating: 0, count: capacities.count)
    let kinds = Kinds(of: able, in: self)
    var best = greedy(
      able.sorted { (needs[$0], wishes[$0].count, $0) < (needs[$1], wishes[$1].count, $1) }, kinds)
    if isMatching { return best }
    var bound = (able.count, prices)
    for round in 0..<PlaceContest.rounds {
      var usage = [Int](repeating: 0, count: capacities.count)
      let value = price(kinds, prices, &usage)
      if value / PlaceContest.unit < bound.0 { bound = (value / PlaceContest.unit, prices) }
      if bound.0 <= best { return best }
      let excess = usage.indices.map { usage[$0] - capacities[$0] }
      let norm = excess.indices.reduce(0) { sum, place in
        prices[place] == 0 && excess[place] < 0 ? sum : sum + excess[place] * excess[place]
      }
      guard norm > 0 else { break }
      // A step towards the value that is sought, smaller as time goes on.
      let step = Double(value - best * PlaceContest.unit) / Double(norm) / (1 + Double(round) / 20)
      for place in prices.indices {
        prices[place] = max(0, prices[place] + Int((step * Double(excess[place])).rounded()))
      }
    }
    prices = bound.1
    let costs = kinds.all.map { cost(of: $0.example, prices) }
    func costOf(_ row: Int) -> Int { costs[kinds.number[row]] }
    let order = able.sorted {
      (costOf($0), wishes[$0].count, $0) < (costOf($1), wishes[$1].count, $1)
    }
    best = max(best, greedy(order, kinds))
    guard best < bound.0 else { return best }
    var search = Search(
      contest: self, kinds: kinds, order: order,
      gains: order.map { PlaceContest.unit - costOf($0) },
      base: zip(prices, capacities).reduce(0) { $0 + $1.0 * $1.1 }, best: best, bound: bound.0)
    search.run()
    return search.isComplete || search.best == bound.0 ? search.best : nil
  }

  /// True if every coalition has as many places as there are contestants that might want one.
  private func hasRoomForAll(_ able: [Int]) -> Bool {
    var wanted = [Int](repeating: 0, count: capacities.count)
    for row in able where needs[row] > 0 { for place in wishes[row] { wanted[place] += 1 } }
    return zip(wanted, capacities).allSatisfy { $0 <= $1 }
  }

  /// The contestants that can be served in principle, equal ones together: the candidates that a graph does not
  /// name all have the same needs and wishes.
  private struct Kinds {
    /// One kind: a contestant of it, and how many there are.
    struct Kind {
      let example: Int
      var count: Int
      /// True at the coalitions in which the contestant may have a place.
      let wishes: [Bool]
    }

    private(set) var all: [Kind] = []
    /// The kind of each contestant; 0 for those that cannot be served.
    private(set) var number: [Int]

    init(of able: [Int], in contest: PlaceContest) {
      var known: [[Int]: Int] = [:]
      number = [Int](repeating: 0, count: contest.needs.count)
      for row in able {
        let key = [contest.needs[row]] + contest.wishes[row]
        let kind = known[key] ?? all.count
        if kind == all.count {
          known[key] = kind
          var wishes = [Bool](repeating: false, count: contest.capacities.count)
          for place in contest.wishes[row] { wishes[place] = true }
          all.append(Kind(example: row, count: 0, wishes: wishes))
        }
        all[kind].count += 1
        number[row] = kind
      }
    }
  }

  /// The number that is served if places are given in an order. Where one contestant finds no places, no equal
  /// one after it does.
  private func greedy(_ order: [Int], _ kinds: Kinds) -> Int {
    var places = places(of: kinds)
    var isFull = [Bool](repeating: false, count: kinds.all.count)
    return order.count { row in
      guard !isFull[kinds.number[row]] else { return false }
      let isServed = places.serve(kinds.number[row], needs[row])
      isFull[kinds.number[row]] = !isServed
      return isServed
    }
  }

  /// The places before anybody has one.
  private func places(of kinds: Kinds) -> Places {
    Places(wishes: kinds.all.map { wishes[$0.example] }, capacities: capacities)
  }

  private func cost(of row: Int, _ prices: [Int]) -> Int {
    wishes[row].map { prices[$0] }.sorted().prefix(needs[row]).reduce(0, +)
  }

  /// The bound at some prices, in units; `usage` gets the places that those who gain would take.
  private func price(_ kinds: Kinds, _ prices: [Int], _ usage: inout [Int]) -> Int {
    var value = zip(prices, capacities).reduce(0) { $0 + $1.0 * $1.1 }
    // All wish for places of the same few coalitions, so these are put into order once.
    let order = prices.indices.sorted { (prices[$0], $0) < (prices[$1], $1) }
    var cheapest: [Int] = []
    for kind in kinds.all {
      cheapest.removeAll(keepingCapacity: true)
      let need = needs[kind.example]
      for place in order where cheapest.count < need && kind.wishes[place] {
        cheapest.append(place)
      }
      let gain = PlaceContest.unit - cheapest.reduce(0) { $0 + prices[$1] }
      guard gain > 0 else { continue }
      value += gain * kind.count
      for place in cheapest { usage[place] += kind.count }
    }
    return value
  }

  /// The search for the largest set that can be served, branch by branch.
  private struct Search {
    let contest: PlaceContest
    let kinds: Kinds
    let order: [Int]
    /// The gain of the bound if each is served, in units.
    let gains: [Int]
    let base: Int
    var best: Int
    let bound: Int
    var isComplete = true
    private var left = PlaceContest.searchLimit
    private var rest: [Int] = []

    init(
      contest: PlaceContest, kinds: Kinds, order: [Int], gains: [Int], base: Int, best: Int,
      bound: Int
    ) {
      self.contest = contest
      self.kinds = kinds
      self.order = order
      self.gains = gains
      self.base = base
      self.best = best
      self.bound = bound
    }

    mutating func run() {
      // The most that those from a position on can add.
      rest = [Int](repeating: 0, count: order.count + 1)
      for position in order.indices.reversed() {
        rest[position] = rest[position + 1] + max(0, gains[position])
      }
      run(from: 0, served: 0, gained: base, contest.places(of: kinds))
    }

    private mutating func run(from position: Int, served: Int, gained: Int, _ places: Places) {
      best = max(best, served)
      guard best < bound, position < order.count, served + order.count - position > best,
        (gained + rest[position]) / PlaceContest.unit > best
      else { return }
      guard left > 0 else {
        isComplete = false
        return
      }
      left -= 1
      let row = order[position]
      var with = places
      if with.serve(kinds.number[row], contest.needs[row]) {
        run(from: position + 1, served: served + 1, gained: gained + gains[position], with)
      }
      // To serve an equal one in its place would be the same.
      var next = position + 1
      while next < order.count, kinds.number[order[next]] == kinds.number[row] { next += 1 }
      run(from: next, served: served, gained: gained, places)
    }
  }
}
