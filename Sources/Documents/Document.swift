/// A text file as a tree: scalars, sequences and mappings, each with its line and column.
///
/// Scalars stay text. What a scalar means (a date, a code, a truth value) is decided by whoever
/// reads the tree, so `NO` remains Norway's code and `2024-10` a month.
package struct Document: Hashable, Sendable {
  /// The beginning of a part of a document. Both numbers count from 1.
  package struct Mark: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column, in characters, from 1.
    package let column: Int

    /// A place in a text.
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// One key of a mapping with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let key: String
    /// The place of the key.
    package let mark: Mark
    /// The value.
    package let value: Document

    /// A key with its value.
    package init(key: String, mark: Mark, value: Document) {
      self.key = key
      self.mark = mark
      self.value = value
    }
  }

  /// The content of the document.
  package indirect enum Content: Hashable, Sendable {
    /// A text, a number, a date: all as they are written.
    case scalar(String)
    /// An ordered list.
    case sequence([Document])
    /// Keys with values, in the order of the file.
    case mapping([Entry])
  }

  /// The content of the value.
  package let content: Content
  /// The place where the value begins.
  package let mark: Mark

  /// A document, or a part of one.
  package init(_ content: Content, at mark: Mark) {
    self.content = content
    self.mark = mark
  }

  /// The value under `key`, if this is a mapping that has it.
  package subscript(key: String) -> Document? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
