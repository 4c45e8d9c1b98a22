import TestSupport
import Testing

@testable import Analyses

@Suite struct PlaceContestTests {
  @Test("Of two that need two of three single places only one is served")
  func setPacking() {
    let contest = PlaceContest(
      needs: [2, 2], wishes: [[0, 1], [1, 2]], capacities: [1, 1, 1])
    #expect(contest.mostServed() == 1)
  }

  @Test("A matching moves earlier ones")
  func matching() {
    let contest = PlaceContest(
      needs: [1, 1, 1], wishes: [[0, 1], [0], [1, 2]], capacities: [1, 1, 1])
    #expect(contest.mostServed() == 3)
  }

  @Test("Without wishes only those that need nothing are served")
  func nothing() {
    #expect(PlaceContest(needs: [], wishes: [], capacities: []).mostServed() == 0)
    #expect(PlaceContest(needs: [1], wishes: [[]], capacities: [3]).mostServed() == 0)
    #expect(PlaceContest(needs: [0], wishes: [[]], capacities: []).mostServed() == 1)
  }

  /// Whether some contestants can all be served, by trying every way.
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

  @Test("The number is that of the largest set that can be served, in hundreds of random contests")
  func largestSet() {
    var generator = SeededGenerator(seed: 5)
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
      #expect(contest.mostServed() == most, "\(contest)")
    }
  }
}
