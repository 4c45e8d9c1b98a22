/// The reason why a text is not a document.
package struct DocumentError: Error, Hashable, Sendable {
  /// The fault.
  package enum Problem: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The YAML parser's own words.
    case syntax(String)
    /// A key stands twice in one mapping.
    case duplicateKey(String)
    /// An anchor or an alias: refused, because a few lines of them can expand without bound.
    case alias
    /// A mapping or a sequence where a key is expected.
    case keyNotText
    /// More than one document in the file.
    case severalDocuments
    /// Nested deeper than any graph needs.
    case tooDeep(limit: Int)
    /// A quote that nothing closes, in a table of text.
    case unclosedQuote
    /// The compact form is damaged.
    case damaged
  }

  /// The fault.
  package let problem: Problem
  /// The place, if it is known.
  package let mark: Document.Mark?

  /// An error.
  package init(_ problem: Problem, at mark: Document.Mark?) {
    self.problem = problem
    self.mark = mark
  }
}
