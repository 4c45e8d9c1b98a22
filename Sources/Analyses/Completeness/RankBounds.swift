/// The best and the worst rank that a country has in any completion of the rosters.
///
/// The worst rank asks how many others can be lifted above the country at once: a contest for places, in
/// which some numbers are exact and others have proven bounds; see `PlaceContest`.
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

  /// The bounds of the country in a row of the field.
  init(ofRow row: Int, in field: Field) {
    let lower = field.lowers[row]
    let upper = lower + field.open[row].count
    let others = field.lowers.indices.filter { $0 != row }

    let ahead = others.count { field.lowers[$0] > lower }
    let liftable = others.filter {
      field.lowers[$0] <= lower && field.lowers[$0] + field.open[$0].count > lower
    }
    let contest = PlaceContest(
      needs: liftable.map { lower + 1 - field.lowers[$0] }, wishes: liftable.map { field.open[$0] },
      capacities: field.places.map(\.upperBound))
    let lifted = contest.mostServed()
    worst = 1 + ahead + lifted.upperBound
    let isWorstExact = lifted.count == 1

    let above = others.count { field.lowers[$0] > upper }
    best = 1 + above
    // The places that must be filled besides those that the country takes.
    let mine = Set(field.open[row])
    let forced = field.places.indices.map {
      max(0, field.places[$0].lowerBound - (mine.contains($0) ? 1 : 0))
    }
    var slack = PlaceContest.Places(
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
}
