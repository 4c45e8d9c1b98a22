/// A sentence that a reader must know to read a table.
///
/// A note that explains what only people see, such as a sign behind a name or a range in one cell, is
/// `.forPeople`, or if it is about a mark `explaining`.
package struct Note: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The sentence.
  package let text: String
  /// Who gets it.
  package let audience: Audience
  /// The marks that it explains: people get it below a table in which one of them stands.
  package let marks: Marks
  /// Whether it is the answer in short, which people read above the table.
  package let isFirst: Bool

  /// A note.
  package init(_ text: String, for audience: Audience = .everyone) {
    self.init(text, audience, [], isFirst: false)
  }

  private init(_ text: String, _ audience: Audience, _ marks: Marks, isFirst: Bool) {
    self.text = text
    self.audience = audience
    self.marks = marks
    self.isFirst = isFirst
  }

  /// A note for everyone.
  package init(stringLiteral text: String) { self.init(text) }

  /// A note only for people.
  package static func forPeople(_ text: String) -> Note { Note(text, for: .people) }

  /// The meaning of marks.
  package static func explaining(_ marks: Marks, _ text: String) -> Note {
    Note(text, .people, marks, isFirst: false)
  }

  /// The sentence below a table with its first rows only; none below a table with all of them.
  ///
  /// - Parameters:
  ///   - shown: The number of rows of the table.
  ///   - all: The number of rows that there are.
  ///   - words: All of them in words: `36 coalitions`.
  /// - Returns: One note or none.
  package static func first(
    _ shown: Int, of all: Int, _ words: @autoclosure () -> String
  ) -> [Note] {
    shown < all ? [Note("The first \(shown) of \(words()).")] : []
  }

  /// The answer in short.
  package static func answer(_ text: String) -> Note { Note(text, .everyone, [], isFirst: true) }
}

extension [Note] {
  /// The sentences that people read above a table.
  var abovePeoples: [String] { filter { $0.audience.includesPeople && $0.isFirst }.map(\.text) }

  /// The sentences that people read below a table in which some marks stand.
  func belowPeoples(_ seen: Marks) -> [String] {
    filter {
      $0.audience.includesPeople && !$0.isFirst
        && ($0.marks.isEmpty || !$0.marks.isDisjoint(with: seen))
    }.map(\.text)
  }
}
