/// The best and the worst rank that a party has in any completion of the member lists.
///
/// The worst rank asks how many others can be lifted above the party at once: a contest for places, see
/// ``PlaceContest``. Where the contest is not decided, everybody who can be lifted alone counts.
///
/// The best rank lets the party take every place that it can. Places that must be filled in addition may lift
/// others above it; if they can go to parties that are not lifted by them, the rank is exact.
struct RankBounds: Hashable, Sendable {
  /// No completion gives a better rank.
  let best: Int
  /// No completion gives a worse rank.
  let worst: Int
  /// True if some completion gives each of the two.
  let isExact: Bool

  /// The bounds of a party of a field.
  init(of party: Int, in field: RankField) {
    let lower = field.lowers[party]
    let upper = field.upper(party)
    let liftable = field.contenders.filter {
      $0 != party && field.lowers[$0] <= lower && field.upper($0) > lower
    }
    let contest = PlaceContest(
      needs: liftable.map { lower + 1 - field.lowers[$0] }, wishes: liftable.map { field.open[$0] },
      capacities: field.places.map(\.upperBound))
    let lifted = contest.mostServed()
    worst = 1 + field.certainlyAbove(lower) + (lifted ?? liftable.count)
    best = 1 + field.certainlyAbove(upper)
    isExact = lifted != nil && RankBounds.bestIsReached(by: party, upper, in: field)
  }

  /// True if the places that must be filled can go to others without lifting any of them above the party.
  private static func bestIsReached(by party: Int, _ upper: Int, in field: RankField) -> Bool {
    let mine = Set(field.open[party])
    let forced = field.places.indices.map {
      max(0, field.places[$0].lowerBound - (mine.contains($0) ? 1 : 0))
    }
    guard forced.contains(where: { $0 > 0 }) else { return true }
    var slack = PlaceContest.Places(
      wishes: field.takers,
      capacities: field.lowers.indices.map { other in
        if other == party { return 0 }
        // Nobody takes more than one place of each coalition.
        let isFree = !field.isRanked[other] || field.lowers[other] > upper
        return isFree ? field.places.count : upper - field.lowers[other]
      })
    return forced.indices.allSatisfy { slack.serve($0, forced[$0]) }
  }
}
