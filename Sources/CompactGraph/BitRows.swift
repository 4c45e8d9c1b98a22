/// A table of yes and no as bits, so that two rows are compared 64 columns at a time.
///
/// It takes *r* × ⌈*c* / 64⌉ words whether few or many bits are set.
public struct BitRows: Hashable, Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The number of columns.
  public let columnCount: Int
  /// The number of words of a row.
  public let wordsPerRow: Int
  /// The rows one after another; column *c* is bit *c* mod 64 of word *c* div 64.
  public private(set) var words: [UInt64]

  /// A table of no.
  public init(rows rowCount: Int, columns columnCount: Int) {
    self.rowCount = rowCount
    self.columnCount = columnCount
    wordsPerRow = (columnCount + 63) / 64
    words = [UInt64](repeating: 0, count: rowCount * wordsPerRow)
  }

  /// One mode of a two-mode network as rows: bit *c* of row *r* is set if *r* is tied to *c*.
  ///
  /// - Complexity: O(*n* *m* / 64 + *t*).
  public init(of mode: Mode, in incidence: Incidence) {
    let side = incidence[mode]
    self.init(rows: side.count, columns: incidence[mode.other].count)
    for row in 0..<side.count {
      for column in side.partners(of: row) { insert(row, Int(column)) }
    }
  }

  /// True if a bit is set.
  public func contains(_ row: Int, _ column: Int) -> Bool {
    words[row * wordsPerRow + column >> 6] >> UInt64(column & 63) & 1 == 1
  }

  /// Sets a bit.
  public mutating func insert(_ row: Int, _ column: Int) {
    precondition((0..<columnCount).contains(column))
    words[row * wordsPerRow + column >> 6] |= 1 << UInt64(column & 63)
  }

  /// The number of bits that are set in a row.
  public func count(ofRow row: Int) -> Int { sharedCount(row, row) }

  /// The number of columns that are set in both of two rows.
  ///
  /// - Complexity: O(*c* / 64).
  public func sharedCount(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (a * wordsPerRow, b * wordsPerRow)
    var count = 0
    for word in 0..<wordsPerRow {
      count += (words[first + word] & words[second + word]).nonzeroBitCount
    }
    return count
  }

  /// True if every column that is set in one row is set in another.
  ///
  /// - Complexity: O(*c* / 64).
  public func isSubset(_ a: Int, of b: Int) -> Bool {
    let (first, second) = (a * wordsPerRow, b * wordsPerRow)
    for word in 0..<wordsPerRow where words[first + word] & ~words[second + word] != 0 {
      return false
    }
    return true
  }
}
