/// A column of a table: one for people, one or more in machine formats.
package struct Column: Hashable, Sendable {
  /// The name in machine formats, a part of the interface: lower case, words joined by `_`.
  package let name: String
  /// The kind of its cells.
  package let kind: ColumnKind
  /// The heading for people.
  package let heading: String
  /// How much the column matters on a narrow terminal. One that can have marks is always essential, since
  /// the notes below the table refer to it.
  package let priority: Priority
  /// Who gets the column.
  package let audience: Audience
  /// The form of a list of nodes for people.
  let list: ListForm

  /// The form of a list of nodes for people.
  package enum ListForm: Hashable, Sendable {
    /// All names, in the order of names.
    case all
    /// All names, in the order of the cell.
    case ordered
    /// Names in their order; of a long list the first lines, and the number of the others.
    case short
  }

  /// A column.
  ///
  /// - Parameters:
  ///   - name: The name in machine formats.
  ///   - kind: The kind of its cells.
  ///   - heading: The heading for people; by default the name with spaces.
  ///   - priority: How much the column matters on a narrow terminal.
  ///   - audience: Who gets the column.
  ///   - list: The form of a list of nodes for people.
  /// - Precondition: The name is of ASCII letters in lower case, digits and `_`.
  package init(
    _ name: String, _ kind: ColumnKind, heading: String? = nil, _ priority: Priority = .essential,
    for audience: Audience = .everyone, list: ListForm = .all
  ) {
    precondition(
      name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
      },
      "a column's name is written like_this")
    self.name = name
    self.kind = kind
    self.heading =
      heading ?? String(name.map { $0 == "_" ? " " : $0 })
    self.priority = kind.marks.isEmpty ? priority : .essential
    self.audience = audience
    self.list = list
  }

  /// Whether the numbers are to be set flush right.
  var isNumeric: Bool {
    switch kind {
    case .count, .rank, .integer, .number, .fraction: true
    default: false
    }
  }
}
