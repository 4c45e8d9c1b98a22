/// A two-mode network as numbers: which rows (countries) meet which columns (coalitions).
///
/// Both directions are stored in compressed sparse form, so the columns of a row and the rows of a
/// column are each one contiguous, sorted slice. Modes are declared by position, never guessed, and
/// rows or columns without any tie stay in the network.
public struct Incidence: Hashable, Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int

  /// Where each row's slice of `rowColumns` begins; one more entry than there are rows.
  public let rowStarts: [Int32]
  /// The columns of all rows, ascending within each slice.
  public let rowColumns: [Int32]
  /// Where each column's slice of `columnRows` begins; one more entry than there are columns.
  public let columnStarts: [Int32]
  /// The rows of all columns, ascending within each slice.
  public let columnRows: [Int32]

  /// A network from its ties; a tie that comes several times counts once.
  ///
  /// - Precondition: Every tie lies within the given numbers of rows and columns, which are no
  ///   larger than `Int32.max`, as is the number of ties.
  /// - Complexity: O(*r* + *c* + *t* log *t*) in rows, columns and ties.
  public init(rows rowCount: Int, columns columnCount: Int, ties: [(row: Int, column: Int)]) {
    precondition(rowCount <= Int32.max && columnCount <= Int32.max && ties.count <= Int32.max)
    var sorted = ties
    sorted.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    var rowStarts = [Int32](repeating: 0, count: rowCount + 1)
    var rowColumns: [Int32] = []
    rowColumns.reserveCapacity(sorted.count)
    var last: (row: Int, column: Int)?
    for tie in sorted {
      precondition((0..<rowCount).contains(tie.row) && (0..<columnCount).contains(tie.column))
      if let last, last == tie { continue }
      last = tie
      rowStarts[tie.row + 1] += 1
      rowColumns.append(Int32(tie.column))
    }
    for row in 0..<rowCount { rowStarts[row + 1] += rowStarts[row] }

    var columnStarts = [Int32](repeating: 0, count: columnCount + 1)
    for column in rowColumns { columnStarts[Int(column) + 1] += 1 }
    for column in 0..<columnCount { columnStarts[column + 1] += columnStarts[column] }
    var next = columnStarts
    var columnRows = [Int32](repeating: 0, count: rowColumns.count)
    for row in 0..<rowCount {
      for position in Int(rowStarts[row])..<Int(rowStarts[row + 1]) {
        let column = Int(rowColumns[position])
        columnRows[Int(next[column])] = Int32(row)
        next[column] += 1
      }
    }
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.rowStarts = rowStarts
    self.rowColumns = rowColumns
    self.columnStarts = columnStarts
    self.columnRows = columnRows
  }

  /// The number of ties.
  public var tieCount: Int { rowColumns.count }

  /// The columns that a row meets, ascending.
  ///
  /// - Complexity: O(1).
  public func columns(ofRow row: Int) -> ArraySlice<Int32> {
    rowColumns[Int(rowStarts[row])..<Int(rowStarts[row + 1])]
  }

  /// The rows that a column meets, ascending.
  ///
  /// - Complexity: O(1).
  public func rows(ofColumn column: Int) -> ArraySlice<Int32> {
    columnRows[Int(columnStarts[column])..<Int(columnStarts[column + 1])]
  }

  /// The number of columns that a row meets: a country's coalitions.
  public func degree(ofRow row: Int) -> Int { Int(rowStarts[row + 1] - rowStarts[row]) }

  /// The number of rows that a column meets: a coalition's countries.
  public func degree(ofColumn column: Int) -> Int {
    Int(columnStarts[column + 1] - columnStarts[column])
  }
}
