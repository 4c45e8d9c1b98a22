import TestSupport
import Testing

@testable import Analyses

@Suite struct PlaceContestTests {
  /// Two who need two places each of three, one place each: only one can have them.
  @Test func aSetPacking() {
    let contest = PlaceContest(
      needs: [2, 2], wishes: [[0, 1], [1, 2]], capacities: [1, 1, 1])
    #expect(contest.mostServed() == 1...1)
  }

  @Test func aMatchingMovesEarlierOnes() {
    let contest = PlaceContest(
      needs: [1, 1, 1], wishes: [[0, 1], [0], [1, 2]], capacities: [1, 1, 1])
    #expect(contest.mostServed() == 3...3)
  }

  @Test func nobodyAndNothing() {
    #expect(PlaceContest(needs: [], wishes: [], capacities: []).mostServed() == 0...0)
    #expect(PlaceContest(needs: [1], wishes: [[]], capacities: [3]).mostServed() == 0...0)
    #expect(PlaceContest(needs: [0], wishes: [[]], capacities: []).mostServed() == 1...1)
  }

  /// Whether some of the contestants can all be served, by trying every way.
  private func canServe(
    _ rows: ArraySlice<Int>, _ contest: PlaceContest, _ left: [Int]
  ) -> Bool {
    guard let row = rows.first else { return true }
    let wishes = contest.wishes[row]
    for mask in 0..<(1 << wishes.count) where mask.nonzeroBitCount == contest.needs[row] {
      var after = left
      for (bit, place) in wishes.enumerated() where mask & (1 << bit) != 0 { after[place] -= 1 }
      if after.allSatisfy({ $0 >= 0 }), canServe(rows.dropFirst(), contest, after) { return true }
    }
    return false
  }

  /// Equality with the largest set that can be served, of hundreds of random contests.
  @Test func theMostOfAllSets() {
    var generator = SeededGenerator(seed: 5)
    var exact = 0
    for _ in 0..<400 {
      let places = Int.random(in: 1...5, using: &generator)
      let count = Int.random(in: 1...6, using: &generator)
      let contest = PlaceContest(
        needs: (0..<count).map { _ in Int.random(in: 0...3, using: &generator) },
        wishes: (0..<count).map { _ in
          (0..<places).filter { _ in Bool.random(using: &generator) }
        },
        capacities: (0..<places).map { _ in Int.random(in: 0...3, using: &generator) })
      let most = (0..<(1 << count)).filter { mask in
        let rows = (0..<count).filter { mask & (1 << $0) != 0 }
        return canServe(rows[...], contest, contest.capacities)
      }.map(\.nonzeroBitCount).max()
      let found = contest.mostServed()
      #expect(found.contains(most ?? -1), "\(contest)")
      if found.count == 1 { exact += 1 }
    }
    #expect(exact == 400)
  }
}
