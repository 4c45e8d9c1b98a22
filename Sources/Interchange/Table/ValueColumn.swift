import GraphCore

/// A column of values made from cells: each distinct cell is read once, by the first row that is kept.
struct ValueColumn<Value: Sendable> {
  private enum State {
    case unread, empty, failed
    /// The number of the value.
    case value(Int32)
  }

  private var states: [State]
  private let texts: [String]
  private let cells: [Int32]
  /// The values that were read.
  private(set) var values: [Value] = []
  private var numbers: [Int32] = []

  /// A column of cells, or one in which every row has nothing.
  ///
  /// - Parameters:
  ///   - column: The cells.
  ///   - nothing: The texts that stand for nothing.
  init(_ column: CellColumn?, nothing: Set<String> = ["", "NA"]) {
    texts = column?.texts ?? []
    cells = column?.numbers ?? []
    states = texts.map { nothing.contains($0) ? .empty : .unread }
  }

  /// Whether a row has nothing here.
  func isEmpty(_ row: Int) -> Bool {
    guard !cells.isEmpty else { return true }
    if case .empty = states[Int(cells[row])] { return true }
    return false
  }

  /// The number of a row's value, or -1 if the row has nothing.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - read: Makes the value of a text that was not read before; `nil`, with a finding, if it has none. It is
  ///     called again for every row with such a text.
  /// - Returns: `nil` if the text of the row has no value.
  mutating func number(_ row: Int, _ read: (String) -> Value?) -> Int32? {
    guard !cells.isEmpty else { return -1 }
    let cell = Int(cells[row])
    switch states[cell] {
    case .value(let number): return number
    case .empty: return -1
    case .unread, .failed:
      guard let value = read(texts[cell]) else {
        states[cell] = .failed
        return nil
      }
      let number = Int32(values.count)
      values.append(value)
      states[cell] = .value(number)
      return number
    }
  }

  /// Takes the value of a row over, or nothing if it has none.
  ///
  /// - Returns: Whether the row has a value, or nothing to read.
  @discardableResult mutating func take(_ row: Int, _ read: (String) -> Value?) -> Bool {
    let number = number(row, read)
    numbers.append(number ?? -1)
    return number != nil
  }

  /// Takes nothing over for a row.
  mutating func skip() { numbers.append(-1) }

  /// The values that were taken over, and their numbers.
  var block: TieBlock.Column<Value> {
    TieBlock.Column(values, TieColumn(numbers, expecting: -1))
  }
}
