/// Orders of the rows and columns of a matrix.
public enum MatrixOrder: String, Hashable, Sendable, CaseIterable {
  /// Those with most ties first.
  case count
  /// Those with similar ties next to each other.
  case similarity
  /// By name.
  case name
}

/// Places on a line for rows and columns, so that those with similar ties come next to each other: reciprocal
/// averaging, the first axis of correspondence analysis (M. O. Hill, Correspondence analysis: a neglected
/// multivariate method, Applied Statistics 23, 1974).
struct Seriation {
  /// The place of each row.
  private(set) var rows: [Double]
  /// The place of each column.
  private(set) var columns: [Double]

  /// Places for ties of rows and columns by number.
  ///
  /// - Complexity: O(*t*) in the number of ties, fifty times.
  init(rows rowCount: Int, columns columnCount: Int, ties: [(row: Int, column: Int)]) {
    var rowDegrees = [Double](repeating: 0, count: rowCount)
    var columnDegrees = [Double](repeating: 0, count: columnCount)
    for tie in ties {
      rowDegrees[tie.row] += 1
      columnDegrees[tie.column] += 1
    }
    let total = Double(max(1, ties.count))
    columns = (0..<columnCount).map(Double.init)
    rows = [Double](repeating: 0, count: rowCount)
    for _ in 0..<50 {
      // Without the trivial axis, on which all are equal.
      let mean = zip(columns, columnDegrees).reduce(0) { $0 + $1.0 * $1.1 } / total
      columns = columns.map { $0 - mean }
      let length =
        (zip(columns, columnDegrees).reduce(0) { $0 + $1.0 * $1.0 * $1.1 } / total).squareRoot()
      if length > 1e-9 { columns = columns.map { $0 / length } }
      rows = [Double](repeating: 0, count: rowCount)
      for tie in ties { rows[tie.row] += columns[tie.column] }
      rows = zip(rows, rowDegrees).map { $1 > 0 ? $0 / $1 : 0 }
      columns = [Double](repeating: 0, count: columnCount)
      for tie in ties { columns[tie.column] += rows[tie.row] }
      columns = zip(columns, columnDegrees).map { $1 > 0 ? $0 / $1 : 0 }
    }
    // The direction of an axis is free: the first row comes first.
    if let first = rows.first(where: { abs($0) > 1e-9 }), first > 0 {
      rows = rows.map { -$0 }
      columns = columns.map { -$0 }
    }
  }
}
