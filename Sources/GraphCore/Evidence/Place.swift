/// The place of a fact in a file.
public struct Place: Hashable, Sendable {
  /// The file, as its reader named it; `nil` for facts made in code.
  public let file: String?
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// A place in a file.
  package init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  private init() {
    self.file = nil
    self.line = 0
    self.column = 0
  }

  /// The place of a fact that no file holds.
  public static let none = Place()
}

extension Place: Comparable {
  /// The order of files, lines and columns.
  public static func < (a: Place, b: Place) -> Bool {
    (a.file ?? "", a.line, a.column) < (b.file ?? "", b.line, b.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, or nothing.
  public var description: String { file.map { "\($0):\(line):\(column)" } ?? "" }
}
