/// The best and the worst rank that a country has in any completion of the rosters.
///
/// The worst rank asks how many others can be lifted above the country at once. Each needs some places
/// in different coalitions that have open ones, and a coalition has only so many: with one place each
/// it is a matching, and giving places to one after the other, moving earlier ones where they can go
/// elsewhere, finds the most (the sets that can be served form a transversal matroid). With more than
/// one place each it is set packing; the same search then gives a rank that is attained, a search over
/// whom to serve may improve it, and the count of those who could be lifted alone is a bound. Where
/// the two meet, or the search was complete, the rank is exact.
///
/// The best rank lets the country take every place that it can and asks whether the places that must
/// be filled besides can go to others without lifting any above it.
struct RankBounds: Hashable, Sendable {
  /// No completion ranks the country better.
  let best: Int
  /// No completion ranks it worse.
  let worst: Int
  /// Whether some completion attains each.
  let isExact: Bool

  /// What all countries have: bounds are asked for one after the other.
  struct Field {
    /// The least of each country.
    let lowers: [Int]
    /// The coalitions in which each may take an open place.
    let open: [[Int]]
    /// How many places each coalition has open, at most and at least.
    let places: [ClosedRange<Int>]
  }

  /// How many choices the search may look at for one country.
  static let searchLimit = 24

  /// The bounds of the country in a row of the field.
  init(ofRow row: Int, in field: Field) {
    let lower = field.lowers[row]
    let upper = lower + field.open[row].count
    let others = field.lowers.indices.filter { $0 != row }

    let ahead = others.count { field.lowers[$0] > lower }
    let liftable = others.filter {
      field.lowers[$0] <= lower && field.lowers[$0] + field.open[$0].count > lower
    }
    .sorted {
      (-field.lowers[$0], field.open[$0].count, $0) < (-field.lowers[$1], field.open[$1].count, $1)
    }
    let needs = liftable.map { lower + 1 - field.lowers[$0] }
    var lifted = 0
    if RankBounds.hasRoomForAll(liftable, in: field) {
      lifted = liftable.count
    } else {
      var places = Places(capacities: field.places.map(\.upperBound))
      for (other, need) in zip(liftable, needs) where places.serve(other, need, field.open[other]) {
        lifted += 1
      }
    }
    var isWorstExact = lifted == liftable.count || needs.allSatisfy { $0 == 1 }
    if !isWorstExact {
      var search = Search(
        rows: liftable, needs: needs, field: field, best: lifted, limit: RankBounds.searchLimit)
      search.run(from: 0, served: 0, Places(capacities: field.places.map(\.upperBound)))
      lifted = search.best
      isWorstExact = search.isComplete || lifted == liftable.count
    }
    worst = 1 + ahead + (isWorstExact ? lifted : liftable.count)

    let above = others.count { field.lowers[$0] > upper }
    best = 1 + above
    // The places that must be filled besides those that the country takes.
    let mine = Set(field.open[row])
    let forced = field.places.indices.map {
      max(0, field.places[$0].lowerBound - (mine.contains($0) ? 1 : 0))
    }
    var slack = Places(
      capacities: field.lowers.indices.map { other in
        if other == row { return 0 }
        return field.lowers[other] > upper ? Int.max : upper - field.lowers[other]
      })
    var takers = [[Int]](repeating: [], count: forced.count)
    for other in others { for coalition in field.open[other] { takers[coalition].append(other) } }
    let isBestExact = forced.indices.allSatisfy {
      forced[$0] == 0 || slack.serve($0, forced[$0], takers[$0])
    }
    isExact = isWorstExact && isBestExact
  }

  /// Whether every coalition has as many open places as there are countries that might want one.
  private static func hasRoomForAll(_ rows: [Int], in field: Field) -> Bool {
    var wanted = [Int](repeating: 0, count: field.places.count)
    for row in rows { for coalition in field.open[row] { wanted[coalition] += 1 } }
    return zip(wanted, field.places).allSatisfy { $0 <= $1.upperBound }
  }

  /// Gives places to those who need some, moving earlier ones where that helps (augmenting paths).
  struct Places {
    private let capacities: [Int]
    private var holders: [[Int]]

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
        var seen: Set<Int> = []
        guard give(holder, &seen) else {
          holders = before
          wishes[holder] = nil
          return false
        }
      }
      return true
    }

    private var wishes: [Int: [Int]] = [:]

    private mutating func give(_ holder: Int, _ seen: inout Set<Int>) -> Bool {
      for place in wishes[holder] ?? [] where !holders[place].contains(holder) {
        guard seen.insert(place).inserted else { continue }
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

  /// Looks for the largest set that can be served, branch by branch.
  private struct Search {
    let rows: [Int]
    let needs: [Int]
    let field: Field
    var best: Int
    var limit: Int
    var isComplete = true

    init(rows: [Int], needs: [Int], field: Field, best: Int, limit: Int) {
      self.rows = rows
      self.needs = needs
      self.field = field
      self.best = best
      self.limit = limit
    }

    mutating func run(from position: Int, served: Int, _ places: Places) {
      best = max(best, served)
      guard position < rows.count, served + rows.count - position > best else { return }
      guard limit > 0 else {
        isComplete = false
        return
      }
      limit -= 1
      var with = places
      if with.serve(rows[position], needs[position], field.open[rows[position]]) {
        run(from: position + 1, served: served + 1, with)
      }
      run(from: position + 1, served: served, places)
    }
  }
}
