/// The coalitions that two parties share, over all completions of the member lists: exact bounds in closed form.
///
/// Lists are completed apart from each other, so each coalition may be looked at alone. For two parties it is one
/// of eight sorts: certain for both (their number *t*); certain for one, and for the other free (*x* of the
/// first's, *y* of the second's) or ruled out; free for one and ruled out for the other (*u*, *v*); free for both,
/// with room for both (*m*) or for one at a time (*n*); or ruled out for both. A party is free where a place is
/// open to it and need not go to it. Where both are free one of them alone can always have a place.
///
/// - Shared: from *t* to *t* + *x* + *y* + *m*.
/// - The Jaccard index is largest when all of these are shared and no other free place is taken unless it must,
///   since a shared coalition adds one to both terms of a fraction that is at most one; it is least when none is
///   shared and every other free place is taken.
/// - The overlap coefficient is the larger of the shared over either party's number, so its largest value is the
///   larger of the two largest; it is least when none is shared and the places that are free for both go to
///   whichever has fewer.
///
/// - Complexity: O(*k*) in the number of coalitions.
struct PartyOverlapBounds: Hashable, Sendable {
  /// The number of coalitions to which both belong.
  let shared: ClosedRange<Int>
  /// Shared coalitions by coalitions of either. Two parties without any have 0.
  let jaccard: ClosedRange<Double>
  /// Shared coalitions by coalitions of the one that has fewer. Without any it is 0.
  let overlapCoefficient: ClosedRange<Double>

  /// The bounds for two different parties, by their numbers in the lists.
  init(_ a: Int, _ b: Int, in lists: MemberBits) {
    var certainBoth = 0
    var certainA = 0
    var certainB = 0
    var joinB = 0
    var joinA = 0
    var freeA = 0
    var freeB = 0
    var freeBoth = 0
    var roomForBoth = 0
    var oneMust = 0
    for coalition in 0..<lists.count {
      let candidates = lists.candidateCounts[coalition]
      let places = lists.unnamed[coalition]
      let allBelong = candidates > 0 && places.lowerBound == candidates
      func state(_ party: Int) -> State {
        if lists.isCertain(coalition, party) { return .certain }
        guard lists.isCandidate(coalition, party), places.upperBound > 0 else { return .ruledOut }
        return allBelong ? .certain : .free
      }
      let (first, second) = (state(a), state(b))
      if first == .certain { certainA += 1 }
      if second == .certain { certainB += 1 }
      switch (first, second) {
      case (.certain, .certain): certainBoth += 1
      case (.certain, .free): joinB += 1
      case (.free, .certain): joinA += 1
      case (.free, .ruledOut): freeA += 1
      case (.ruledOut, .free): freeB += 1
      case (.free, .free):
        freeBoth += 1
        if places.upperBound >= 2 {
          roomForBoth += 1
        } else if places.lowerBound == candidates - 1 {
          // One place, two candidates: it goes to one of them.
          oneMust += 1
        }
      default: break
      }
    }
    let most = certainBoth + joinA + joinB + roomForBoth
    self.shared = certainBoth...most

    let either = certainA + certainB - certainBoth
    let least = PartyOverlapBounds.ratio(certainBoth, either + freeA + freeB + freeBoth)
    self.jaccard =
      least...max(least, PartyOverlapBounds.ratio(most, either + roomForBoth + oneMust))

    let greatest = max(
      PartyOverlapBounds.ratio(most, certainA + joinA + roomForBoth),
      PartyOverlapBounds.ratio(most, certainB + joinB + roomForBoth))
    let (a, b) = (certainA + freeA, certainB + freeB)
    let fewer = freeBoth <= abs(a - b) ? min(a, b) + freeBoth : (a + b + freeBoth) / 2
    let smallest = PartyOverlapBounds.ratio(certainBoth, fewer)
    self.overlapCoefficient = smallest...max(smallest, greatest)
  }

  private enum State { case certain, free, ruledOut }

  private static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
