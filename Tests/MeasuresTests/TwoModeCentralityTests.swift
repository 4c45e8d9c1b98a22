import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct TwoModeCentralityTests {
  /// A star of one coalition and three countries: the coalition is as central as can be.
  @Test func aStarByHand() {
    let star = Incidence(rows: 3, columns: 1, ties: [(0, 0), (1, 0), (2, 0)])
    #expect(star.degreeCentrality() == [1, 1, 1, 1])
    #expect(star.closenessCentrality() == [1, 1, 1, 1])
    #expect(star.betweennessCentrality() == [0, 0, 0, 1])
    let third = 1 / 3.0.squareRoot()
    #expect(agree(star.dualEigenvectorCentrality().values, [third, third, third, 1]))
  }

  @Test func nothingAtAll() {
    for (rows, columns) in [(0, 0), (2, 0), (0, 2), (2, 3)] {
      let untied = Incidence(rows: rows, columns: columns, ties: [])
      let none = [Double](repeating: 0, count: rows + columns)
      #expect(untied.degreeCentrality() == none && untied.closenessCentrality() == none)
      #expect(untied.betweennessCentrality() == none && untied.biRank().values == none)
      #expect(untied.dualEigenvectorCentrality().values == none)
    }
  }

  /// Country scores are in proportion to the sum of their coalitions' scores, and the reverse.
  @Test func eachModeIsTheSumOfTheOther() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<40 {
      let ties = (0..<20).map { _ in
        (
          row: Int.random(in: 0..<6, using: &generator),
          column: Int.random(in: 0..<5, using: &generator)
        )
      }
      let incidence = Incidence(rows: 6, columns: 5, ties: ties)
      let found = incidence.dualEigenvectorCentrality()
      #expect(found.convergence?.isReached == true)
      let columns = Array(incidence.part(.columns, of: found.values))
      let sums = (0..<6).map { row in
        incidence.columns(ofRow: row).reduce(0) { $0 + columns[Int($1)] }
      }
      let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(
        agree(
          sums.map { $0 / length }, Array(incidence.part(.rows, of: found.values)), within: 1e-9))
    }
  }

  /// Without priors a connected network's BiRank is in proportion to the square roots of degrees.
  @Test func biRankWithoutPriors() {
    let incidence = Incidence(rows: 3, columns: 2, ties: [(0, 0), (1, 0), (1, 1), (2, 1)])
    let root = 2.0.squareRoot()
    let rows = [1, root, 1].map { $0 / (2 + root) }
    #expect(agree(incidence.biRank().values, rows + [0.5, 0.5], within: 1e-9))
  }

  /// The best that a node can do is reached by the network that Borgatti and Everett draw for it:
  /// one node tied to all of the other mode, and the rest spread evenly over it.
  @Test func theLargestBetweennessIsReached() {
    for own in 1...7 {
      for other in 1...4 {
        var ties = (0..<other).map { (row: 0, column: $0) }
        ties += (1..<max(own, 1)).map { (row: $0, column: ($0 - 1) % other) }
        let incidence = Incidence(rows: own, columns: other, ties: ties)
        let most = Incidence.largestBetweenness(own: own, other: other)
        #expect(abs((incidence.network.betweenness().first ?? -1) - most) < 1e-12)
      }
    }
  }
}
