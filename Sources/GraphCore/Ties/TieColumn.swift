/// One value for each row; where all rows have the same, it is stored once.
///
/// A table of a million rows without dates needs no room for them.
@usableFromInline package struct TieColumn<Value: Hashable & Sendable>: Sendable {
  /// The value of all rows, as long as they have the same.
  @usableFromInline var common: Value
  /// The values of the rows; empty as long as they are the same.
  @usableFromInline var values: [Value] = []
  /// The number of rows.
  @usableFromInline package var count = 0

  /// A column without rows.
  ///
  /// - Parameter value: The value that the rows probably have.
  package init(expecting value: Value) { common = value }

  /// A column of equal values.
  package init(repeating value: Value, count: Int) {
    common = value
    self.count = count
  }

  /// The values of some rows.
  @inlinable package init(_ values: [Value], expecting value: Value) {
    common = values.first ?? value
    count = values.count
    if let common = values.first, values.contains(where: { $0 != common }) { self.values = values }
  }

  /// The value of a row.
  @inlinable package subscript(row: Int) -> Value { values.isEmpty ? common : values[row] }

  /// The value of all rows, if they have the same; `nil` otherwise, and without rows.
  package var sharedValue: Value? { values.isEmpty && count > 0 ? common : nil }

  /// Adds a row.
  mutating func append(_ value: Value) {
    defer { count += 1 }
    if count == 0 { common = value }
    if values.isEmpty {
      if value == common { return }
      values = [Value](repeating: common, count: count)
    }
    values.append(value)
  }

  /// Adds rows.
  mutating func append(contentsOf other: TieColumn) {
    if count == 0 {
      self = other
    } else if values.isEmpty, other.values.isEmpty, common == other.common {
      count += other.count
    } else {
      for row in 0..<other.count { append(other[row]) }
    }
  }

  /// The column with every value replaced by another.
  package func map<Other>(_ transform: (Value) -> Other) -> TieColumn<Other> {
    guard values.isEmpty else {
      return TieColumn<Other>(values.map(transform), expecting: transform(common))
    }
    return TieColumn<Other>(repeating: transform(common), count: count)
  }

  /// The column with its rows in another order.
  func ordered(by rows: [Int32]) -> TieColumn {
    var column = self
    if !values.isEmpty { column.values = rows.map { values[Int($0)] } }
    return column
  }
}
