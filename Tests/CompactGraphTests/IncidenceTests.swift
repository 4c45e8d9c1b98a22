import TestSupport
import Testing

@testable import CompactGraph

@Suite struct IncidenceTests {
  @Test func aSmallNetworkByHand() {
    let network = Incidence(
      rows: 3, columns: 4, ties: [(2, 0), (0, 3), (0, 1), (2, 3), (0, 1)])
    #expect(network.tieCount == 4)
    #expect(Array(network.columns(ofRow: 0)) == [1, 3])
    #expect(network.columns(ofRow: 1).isEmpty)
    #expect(Array(network.columns(ofRow: 2)) == [0, 3])
    #expect(Array(network.rows(ofColumn: 3)) == [0, 2])
    #expect(network.rows(ofColumn: 2).isEmpty)
    #expect((0..<3).map { network.degree(ofRow: $0) } == [2, 0, 2])
    #expect((0..<4).map { network.degree(ofColumn: $0) } == [1, 1, 0, 2])
  }

  @Test func nothingAtAll() {
    let network = Incidence(rows: 0, columns: 0, ties: [])
    #expect(network.tieCount == 0 && network.rowCount == 0 && network.columnCount == 0)
  }

  /// Both directions hold the same ties, each once, and both sums of degrees are their number.
  @Test func bothDirectionsAgree() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let rows = Int.random(in: 1...12, using: &generator)
      let columns = Int.random(in: 1...12, using: &generator)
      let ties = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        (
          row: Int.random(in: 0..<rows, using: &generator),
          column: Int.random(in: 0..<columns, using: &generator)
        )
      }
      let network = Incidence(rows: rows, columns: columns, ties: ties)
      let expected = Set(ties.map { [$0.row, $0.column] })
      let byRow = (0..<rows).flatMap { row in
        network.columns(ofRow: row).map { [row, Int($0)] }
      }
      let byColumn = (0..<columns).flatMap { column in
        network.rows(ofColumn: column).map { [Int($0), column] }
      }
      #expect(Set(byRow) == expected && byRow.count == expected.count)
      #expect(Set(byColumn) == expected && byColumn.count == expected.count)
      #expect((0..<rows).map { network.degree(ofRow: $0) }.reduce(0, +) == network.tieCount)
      #expect((0..<columns).map { network.degree(ofColumn: $0) }.reduce(0, +) == network.tieCount)
    }
  }

  @Test("The order of ties does not matter, and sorted ones need no sort")
  func orderOfTies() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      let incidence = Incidence(random: &generator)
      let (rows, columns) = (incidence.rowCount, incidence.columnCount)
      let sorted = (0..<rows).flatMap { row in
        incidence.columns(ofRow: row).map { (row: row, column: Int($0)) }
      }
      let shuffled = (sorted + sorted.prefix(3)).shuffled(using: &generator)
      #expect(Incidence(rows: rows, columns: columns, ties: shuffled) == incidence)
      let twice = sorted.flatMap { [$0, $0] }
      #expect(Incidence(rows: rows, columns: columns, sortedTies: twice) == incidence)
      let transposed = incidence.transposed
      #expect(transposed.rows == incidence.columns && transposed.transposed == incidence)
      for tie in sorted { #expect(incidence.columns.isTied(tie.column, to: tie.row)) }
    }
  }

  @Test("A side has the partners of its mode, and the other side is the reverse")
  func sides() {
    let incidence = Incidence(rows: 2, columns: 3, ties: [(0, 2), (1, 2), (1, 0)])
    #expect(Mode.rows.other == .columns && Mode.columns.other == .rows)
    #expect(incidence[.rows].count == 2 && incidence[.columns].count == 3)
    #expect(incidence[.rows].degrees == [1, 2] && incidence[.columns].degrees == [1, 0, 2])
    #expect(Array(incidence[.columns].partners(of: 2)) == [0, 1])
    #expect(incidence.rows.isTied(1, to: 0) && !incidence.rows.isTied(0, to: 0))
    #expect(Array(incidence.part(.columns, of: ["a", "b", "x", "y", "z"])) == ["x", "y", "z"])
  }
}
