/// A two-mode network as numbers: rows (countries), columns (coalitions), and the ties between them.
///
/// Each mode is stored as a ``Side`` in compressed sparse form, so the columns of a row and the rows
/// of a column are each one contiguous, sorted slice. Modes are declared by position, never guessed,
/// and rows or columns without any tie stay in the network.
public struct Incidence: Hashable, Sendable {
  /// The network seen from its rows.
  public let rows: Side
  /// The network seen from its columns.
  public let columns: Side

  @usableFromInline init(rows: Side, columns: Side) {
    self.rows = rows
    self.columns = columns
  }

  /// A network from its ties in any order; a tie that comes several times counts once.
  ///
  /// - Precondition: Every tie lies within the given numbers of rows and columns, which are no
  ///   larger than `Int32.max`, as is the number of ties.
  /// - Complexity: O(*r* + *c* + *t*) in rows, columns and ties.
  public init(rows rowCount: Int, columns columnCount: Int, ties: [(row: Int, column: Int)]) {
    precondition(rowCount < Int32.max && columnCount < Int32.max && ties.count <= Int32.max)
    var starts = [Int32](repeating: 0, count: columnCount + 1)
    for tie in ties {
      precondition((0..<rowCount).contains(tie.row) && (0..<columnCount).contains(tie.column))
      starts[tie.column + 1] += 1
    }
    for column in 0..<columnCount { starts[column + 1] += starts[column] }
    var next = starts
    var members = [Int32](repeating: 0, count: ties.count)
    for tie in ties {
      members[Int(next[tie.column])] = Int32(tie.row)
      next[tie.column] += 1
    }
    // Read from the rows, the columns ascend, and equal ties are neighbours.
    let rows = Side(starts: starts, members: members).transposed(count: rowCount).withoutRepeats
    self.init(rows: rows, columns: rows.transposed(count: columnCount))
  }

  /// A network from ties that are sorted by row, then by column; a tie that comes several times
  /// counts once.
  ///
  /// For ties that are sorted by column first, exchange the two and take ``transposed``.
  ///
  /// - Precondition: The ties ascend and lie within the given numbers of rows and columns, which are
  ///   no larger than `Int32.max`, as is the number of ties.
  /// - Complexity: O(*r* + *c* + *t*).
  @inlinable public init(
    rows rowCount: Int, columns columnCount: Int,
    sortedTies ties: some Sequence<(row: Int, column: Int)>
  ) {
    precondition(rowCount < Int32.max && columnCount < Int32.max)
    var starts: [Int32] = [0]
    var members: [Int32] = []
    starts.reserveCapacity(rowCount + 1)
    members.reserveCapacity(ties.underestimatedCount)
    var last = (row: 0, column: -1)
    for tie in ties {
      if tie == last { continue }
      precondition(last < tie && tie.row < rowCount && (0..<columnCount).contains(tie.column))
      while starts.count <= tie.row { starts.append(Int32(members.count)) }
      members.append(Int32(tie.column))
      last = tie
    }
    while starts.count <= rowCount { starts.append(Int32(members.count)) }
    let rows = Side(starts: starts, members: members)
    self.init(rows: rows, columns: rows.transposed(count: columnCount))
  }

  /// The network with rows as columns and columns as rows.
  ///
  /// - Complexity: O(1).
  public var transposed: Incidence { Incidence(rows: columns, columns: rows) }

  /// The network seen from one of its modes.
  @inlinable public subscript(mode: Mode) -> Side { mode == .rows ? rows : columns }

  /// The number of rows.
  @inlinable public var rowCount: Int { rows.count }

  /// The number of columns.
  @inlinable public var columnCount: Int { columns.count }

  /// The number of ties.
  @inlinable public var tieCount: Int { rows.members.count }

  /// The columns that a row is tied to, ascending.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func columns(ofRow row: Int) -> ArraySlice<Int32> { rows.partners(of: row) }

  /// The rows that a column is tied to, ascending.
  ///
  /// - Complexity: O(1).
  @inlinable
  public func rows(ofColumn column: Int) -> ArraySlice<Int32> { columns.partners(of: column) }

  /// The number of columns that a row is tied to: a country's coalitions.
  @inlinable public func degree(ofRow row: Int) -> Int { rows.degree(row) }

  /// The number of rows that a column is tied to: a coalition's countries.
  @inlinable public func degree(ofColumn column: Int) -> Int { columns.degree(column) }

  /// The part of one mode of values that come for all rows, then for all columns.
  ///
  /// - Precondition: There is a value for each row and each column.
  public func part<Value>(_ mode: Mode, of values: [Value]) -> ArraySlice<Value> {
    precondition(values.count == rowCount + columnCount)
    return mode == .rows ? values[..<rowCount] : values[rowCount...]
  }
}

extension Side {
  /// The same slices with each partner once; slices ascend, repeats are neighbours.
  fileprivate var withoutRepeats: Side {
    var newStarts: [Int32] = [0]
    var newMembers: [Int32] = []
    newStarts.reserveCapacity(starts.count)
    newMembers.reserveCapacity(members.count)
    for node in 0..<count {
      let first = newMembers.count
      for position in Int(starts[node])..<Int(starts[node + 1])
      where newMembers.count == first || newMembers[newMembers.count - 1] != members[position] {
        newMembers.append(members[position])
      }
      newStarts.append(Int32(newMembers.count))
    }
    return newMembers.count == members.count ? self : Side(starts: newStarts, members: newMembers)
  }
}
