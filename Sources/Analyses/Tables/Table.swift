/// A result as rows under named columns.
///
/// It is made once, here, and printed, drawn and exported by others without adding to it.
public struct Table: Hashable, Sendable {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number that need not be whole.
    case number(Double)
    /// Several texts.
    case list([String])
    /// Not known, or not there.
    case missing
  }

  /// What a column is called and how a reader should see it.
  public struct Column: Hashable, Sendable {
    /// The name, part of the interface.
    public let name: String
    /// Whether its cells are numbers, to be set flush right.
    public let isNumeric: Bool
    /// Whether a long cell is broken into lines where people read it, rather than cut; of the last
    /// column.
    public let isWrapped: Bool

    /// A column.
    public init(_ name: String, isNumeric: Bool = false, isWrapped: Bool = false) {
      self.name = name
      self.isNumeric = isNumeric
      self.isWrapped = isWrapped
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows, each with one cell for each column.
  public let rows: [[Cell]]
  /// What a reader must know to read the numbers, one sentence each.
  public let notes: [String]

  /// A table.
  ///
  /// - Precondition: Every row has one cell for each column.
  public init(columns: [Column], rows: [[Cell]], notes: [String] = []) {
    precondition(rows.allSatisfy { $0.count == columns.count })
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}

extension Table {
  /// A number for reading, with three digits after the point unless told otherwise: `0.333`.
  ///
  /// - Precondition: There are one to nine digits.
  public static func rounded(_ number: Double, digits: Int = 3) -> String {
    precondition((1...9).contains(digits))
    guard number.isFinite, abs(number) < 1e9 else { return number.description }
    let unit = (0..<digits).reduce(1) { power, _ in power * 10 }
    let parts = Int((abs(number) * Double(unit)).rounded(.toNearestOrAwayFromZero))
    let after = String(parts % unit)
    let sign = number < 0 && parts > 0 ? "-" : ""
    return "\(sign)\(parts / unit)." + String(repeating: "0", count: digits - after.count) + after
  }
}

extension Table {
  /// A number with what is counted, which is given as several: `1 country`, `2 countries`.
  static func counted(_ number: Int, _ plural: String) -> String {
    guard number == 1 else { return "\(number) \(plural)" }
    let isOfCountries = plural.hasSuffix("tries")
    return "1 \(isOfCountries ? plural.dropLast(3) + "y" : plural.dropLast())"
  }
}

extension Table.Cell {
  /// The cell as plain text; lists are joined by `; `, what is missing is empty.
  public var plain: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.description
    case .list(let items): items.joined(separator: "; ")
    case .missing: ""
    }
  }
}
