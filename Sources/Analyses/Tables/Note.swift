/// A sentence that a reader must know to read a table.
///
/// A note that explains what only people see, such as a sign behind a name or a range in one cell, is
/// `.forPeople`.
package struct Note: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The sentence.
  package let text: String
  /// Who gets it.
  package let audience: Audience

  /// A note.
  package init(_ text: String, for audience: Audience = .everyone) {
    self.text = text
    self.audience = audience
  }

  /// A note for everyone.
  package init(stringLiteral text: String) { self.init(text) }

  /// A note only for people.
  package static func forPeople(_ text: String) -> Note { Note(text, for: .people) }
}
