import GraphCore

/// A column of values made from cells: each distinct cell is read once, by the first row that is kept.
struct ValueColumn<Value: Sendable> {
  private static var empty: Int32 { -1 }
  private static var unread: Int32 { -2 }

  /// The number of the value of each distinct cell, or one of the two above.
  private var states: [Int32]
  private let texts: [String]
  private let cells: [Int32]
  /// The values that were read.
  private(set) var values: [Value] = []
  private var numbers: [Int32] = []
  /// The number of rows that were taken over.
  private var count = 0

  /// A column of cells, or one in which every row has nothing.
  ///
  /// - Parameters:
  ///   - column: The cells.
  ///   - content: The content of the cells, by which some texts say nothing.
  init(_ column: CellColumn?, of content: CellWord.Content = .names) {
    texts = column?.texts ?? []
    cells = column?.numbers ?? []
    states = texts.map {
      CellWord.isNothing($0, in: content) ? ValueColumn.empty : ValueColumn.unread
    }
  }

  /// True if the table has the column.
  var isPresent: Bool { !cells.isEmpty }

  /// True if a row has nothing here.
  func isEmpty(_ row: Int) -> Bool { !isPresent || states[Int(cells[row])] == ValueColumn.empty }

  /// The number of a row's value, or -1 if the row has nothing.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - read: Makes the value of a text that was not read before; `nil`, with a finding, if it has none. It is
  ///     called again for every row with such a text.
  /// - Returns: `nil` if the text of the row has no value.
  mutating func number(_ row: Int, _ read: (String) -> Value?) -> Int32? {
    guard isPresent else { return -1 }
    let cell = Int(cells[row])
    if states[cell] != ValueColumn.unread { return states[cell] }
    guard let value = read(texts[cell]) else { return nil }
    states[cell] = Int32(values.count)
    values.append(value)
    return states[cell]
  }

  /// Takes the value of a row over, or nothing if it has none.
  ///
  /// - Returns: True if the row has a value, or nothing to read.
  @discardableResult mutating func take(_ row: Int, _ read: (String) -> Value?) -> Bool {
    let number = number(row, read)
    if isPresent { numbers.append(number ?? -1) }
    count += 1
    return number != nil
  }

  /// Takes nothing over for a row.
  mutating func skip() {
    if isPresent { numbers.append(-1) }
    count += 1
  }

  /// The values that were taken over, and their numbers.
  var block: TieBlock.Column<Value> {
    TieBlock.Column(
      values,
      isPresent ? TieColumn(numbers, expecting: -1) : TieColumn(repeating: -1, count: count))
  }
}
