import CompactGraph
import TestSupport

/// Two-mode networks of varied shape, and a known one, for laws to be tried on.
enum RandomIncidences {
  /// A network with at most so many rows and columns; every fifth is full, empty or nested.
  static func next(
    _ generator: inout SeededGenerator, rows mostRows: Int = 9, columns mostColumns: Int = 9
  ) -> Incidence {
    let rows = Int.random(in: 0...mostRows, using: &generator)
    let columns = Int.random(in: 0...mostColumns, using: &generator)
    let shape = Int.random(in: 0..<15, using: &generator)
    let density = Double.random(in: 0.05...0.95, using: &generator)
    var ties: [(Int, Int)] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let isTied =
          switch shape {
          case 0: true
          case 1: false
          case 2: row + column < max(rows, columns)
          default: Double.random(in: 0..<1, using: &generator) < density
          }
        if isTied { ties.append((row, column)) }
      }
    }
    return Incidence(rows: rows, columns: columns, ties: ties)
  }

  /// The eighteen women and fourteen events.
  static let southernWomen = Incidence(
    rows: 18, columns: 14,
    ties: SouthernWomen.attendance.enumerated().flatMap { row, woman in
      woman.events.map { (row, $0 - 1) }
    })

  /// The partners of each node of a mode.
  static func sets(_ incidence: Incidence, _ mode: Mode) -> [Set<Int32>] {
    (0..<incidence[mode].count).map { Set(incidence[mode].partners(of: $0)) }
  }

  /// The same network with its rows and columns in another order, and where each row and column went.
  static func renamed(
    _ incidence: Incidence, _ generator: inout SeededGenerator
  ) -> (incidence: Incidence, rows: [Int], columns: [Int]) {
    let rows = (0..<incidence.rowCount).shuffled(using: &generator)
    let columns = (0..<incidence.columnCount).shuffled(using: &generator)
    let ties = (0..<incidence.rowCount).flatMap { row in
      incidence.columns(ofRow: row).map { (rows[row], columns[Int($0)]) }
    }
    let other = Incidence(
      rows: incidence.rowCount, columns: incidence.columnCount,
      ties: ties.shuffled(using: &generator))
    return (other, rows, columns)
  }
}

/// Whether two numbers agree to a relative difference.
func agree(_ a: Double, _ b: Double, within tolerance: Double = 1e-12) -> Bool {
  a == b || abs(a - b) <= tolerance * max(1e-300, max(abs(a), abs(b)))
}
