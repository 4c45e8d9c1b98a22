import CompactGraph
import Foundation
import Testing
import TestSupport

@testable import Measures

@Suite struct ConfigurationModelTests {
  private func matrix(_ incidence: Incidence) -> (model: ConfigurationModel, p: [[Double]]) {
    let model = ConfigurationModel(of: incidence)
    let p = (0..<incidence.rowCount).map { row in
      (0..<incidence.columnCount).map { model.probability(row: row, column: $0) }
    }
    return (model, p)
  }

  /// Every row and column has one tie of two: 1/2 each. A nested network is the only one with its
  /// degrees, so nothing is left to chance.
  @Test func byHand() {
    let even = matrix(Incidence(rows: 2, columns: 2, ties: [(0, 0), (1, 1)]))
    #expect(even.p.joined().allSatisfy { agree($0, 0.5) } && even.model.hasConverged)
    let nested = matrix(
      Incidence(rows: 3, columns: 3, ties: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (2, 0)]))
    #expect(nested.p == [[1, 1, 1], [1, 1, 0], [1, 0, 0]])
    #expect(nested.model.residual == 0 && nested.model.iterations == 0)
    // Rows 0 and 1 meet columns 0 and 1 for certain, rows 2 and 3 do not meet columns 2 and 3: what is
    // left is two even parts.
    let forced = matrix(
      Incidence(
        rows: 4, columns: 4,
        ties: [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 3), (2, 0), (3, 1)]))
    let expected = [[1, 1, 0.5, 0.5], [1, 1, 0.5, 0.5], [0.5, 0.5, 0, 0], [0.5, 0.5, 0, 0]]
    for (row, values) in zip(forced.p, expected) {
      #expect(zip(row, values).allSatisfy { agree($0, $1) }, "\(row)")
    }
  }

  /// Two rows with 2 and 1 and columns 1, 1, 1 have p and 1 − p
  /// in every column, p = 2/3.
  @Test func oneUnknown() {
    let model = matrix(Incidence(rows: 2, columns: 3, ties: [(0, 0), (0, 1), (1, 2)]))
    #expect(model.p[0].allSatisfy { agree($0, 2.0 / 3) })
    #expect(model.p[1].allSatisfy { agree($0, 1.0 / 3) })
  }

  /// Expected degrees are the observed ones, probabilities lie in 0...1, and where they are strictly
  /// between, odds are products: those of four corners of a rectangle cancel.
  @Test func degreesAreMetAndOddsAreProducts() {
    var generator = SeededGenerator(seed: 51)
    for _ in 0..<300 {
      let incidence = RandomIncidences.next(&generator, rows: 12, columns: 30)
      let (model, p) = matrix(incidence)
      #expect(model.hasConverged && model.residual < 1e-10, "\(model.residual)")
      for row in p.indices {
        #expect(abs(p[row].reduce(0, +) - Double(incidence.degree(ofRow: row))) < 1e-10)
        #expect(p[row].allSatisfy { $0 >= 0 && $0 <= 1 })
      }
      for column in 0..<incidence.columnCount {
        let sum = p.reduce(0) { $0 + $1[column] }
        #expect(abs(sum - Double(incidence.degree(ofColumn: column))) < 1e-10)
      }
      func logOdds(_ row: Int, _ column: Int) -> Double {
        log(p[row][column] / (1 - p[row][column]))
      }
      for row in p.indices.dropFirst() {
        for column in 1..<max(1, incidence.columnCount) {
          let corners = [(row, column), (0, 0), (row, 0), (0, column)]
          guard corners.allSatisfy({ p[$0.0][$0.1] > 0 && p[$0.0][$0.1] < 1 }) else { continue }
          let difference =
            logOdds(row, column) + logOdds(0, 0) - logOdds(row, 0) - logOdds(0, column)
          #expect(abs(difference) < 1e-8, "\(difference)")
        }
      }
    }
  }

  /// Ties that every network with these degrees has, or none has, are those with probability 1 or 0.
  @Test func forcedTiesAreThoseOfAllNetworks() {
    var generator = SeededGenerator(seed: 52)
    for _ in 0..<200 {
      let incidence = RandomIncidences.next(&generator, rows: 4, columns: 4)
      let all = FixedDegreeSamplerTests.networks(withDegreesOf: incidence)
      let p = matrix(incidence).p
      for row in p.indices {
        for column in p[row].indices {
          let present = all.count { $0[row] >> UInt64(column) & 1 == 1 }
          #expect((p[row][column] == 1) == (present == all.count))
          #expect((p[row][column] == 0) == (present == 0))
        }
      }
    }
  }

  @Test func uneven() {
    // One degree far from all others, and a large network with many degrees.
    var ties = (0..<400).map { (0, $0) }
    ties += (1..<60).map { ($0, $0) }
    var generator = SeededGenerator(seed: 53)
    for row in 60..<300 {
      for column in 0..<400
      where Double.random(in: 0..<1, using: &generator) < 30
        / Double((row - 50) * (column % 37 + 3))
      {
        ties.append((row, column))
      }
    }
    let model = ConfigurationModel(of: Incidence(rows: 300, columns: 401, ties: ties))
    #expect(model.hasConverged && model.residual < 1e-9, "\(model.residual) \(model.iterations)")
    #expect(model.iterations < 40)
  }
}
