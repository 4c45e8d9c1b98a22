import GraphCore

/// The rows and columns of a matrix that has not room for all: those with most ties to each other, none without a tie.
///
/// The largest rows and the largest columns of a sparse network may have nothing in common. So the row or column with
/// the fewest ties to the others goes first, until the rest fits (compare the *k*-cores of S. B. Seidman, Network
/// structure and minimum degree, Social Networks 5, 1983).
struct MatrixCore: Sendable {
  private(set) var rows: [PictureTies.Row]
  private(set) var columns: [PictureTies.Column]

  /// The core of some rows and columns.
  ///
  /// - Parameters:
  ///   - rows: The rows, in an order; of those with as many ties the last goes first.
  ///   - columns: The columns, in an order.
  ///   - ties: The ties.
  ///   - limits: The most rows and columns.
  /// - Complexity: O(*n*² + *t*) in the numbers of rows and columns, and of ties.
  init(
    rows: [PictureTies.Row], columns: [PictureTies.Column], _ ties: [PictureTies.Tie],
    limits: (rows: Int, columns: Int)
  ) {
    (self.rows, self.columns) = (rows, columns)
    guard rows.count > limits.rows || columns.count > limits.columns else { return }
    let rowOf = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), rows.indices))
    let columnOf = Dictionary(uniqueKeysWithValues: zip(columns.map(\.id), columns.indices))
    var tiesOfRow = [[Int]](repeating: [], count: rows.count)
    var tiesOfColumn = [[Int]](repeating: [], count: columns.count)
    for tie in ties {
      guard let row = rowOf[tie.party], let column = columnOf[tie.coalition] else { continue }
      tiesOfRow[row].append(column)
      tiesOfColumn[column].append(row)
    }
    var left = Side(tiesOfRow.map(\.count))
    var top = Side(tiesOfColumn.map(\.count))
    while true {
      let row = left.last(over: limits.rows)
      let column = top.last(over: limits.columns)
      guard row != nil || column != nil else { break }
      // Where both are too many, the side goes on of which a smaller part would be left.
      let isRow =
        column == nil
        || row != nil && left.count * max(1, limits.columns) >= top.count * max(1, limits.rows)
      if isRow, let row {
        left.remove(row)
        for column in tiesOfRow[row] { top.degrees[column] -= 1 }
      } else if let column {
        top.remove(column)
        for row in tiesOfColumn[column] { left.degrees[row] -= 1 }
      }
    }
    self.rows = left.places.map { rows[$0] }
    self.columns = top.places.map { columns[$0] }
  }

  /// The rows or the columns that are left, with their numbers of ties to the other side.
  private struct Side {
    var places: [Int]
    var degrees: [Int]
    var count: Int { places.count }

    init(_ degrees: [Int]) {
      places = Array(degrees.indices)
      self.degrees = degrees
    }

    /// The one that goes next: the last of those with the fewest ties; if there are not too many, one without a tie.
    func last(over limit: Int) -> Int? {
      let last = places.min { (degrees[$0], $1) < (degrees[$1], $0) }
      guard let last, places.count > limit || degrees[last] <= 0 else { return nil }
      return last
    }

    mutating func remove(_ place: Int) { places.removeAll { $0 == place } }
  }
}
