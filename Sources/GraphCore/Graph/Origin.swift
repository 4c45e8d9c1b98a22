/// Where a fact was read: file, line and column.
///
/// Two facts are equal wherever they stand, so origins never make a difference: all are equal.
public struct Origin: Hashable, Sendable {
  /// The file, as the reader named it, or `nil` for what no file says.
  public let file: String?
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  private init() {
    self.file = nil
    self.line = 0
    self.column = 0
  }

  /// The origin of what was not read from a file.
  public static let none = Origin()

  /// Always true; see the type.
  public static func == (a: Origin, b: Origin) -> Bool { true }

  /// Adds nothing; see the type.
  public func hash(into hasher: inout Hasher) {}
}
