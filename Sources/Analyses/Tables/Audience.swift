/// Who gets a column or a note.
package enum Audience: Hashable, Sendable {
  /// Every format has it.
  case everyone
  /// Only what people read has it: aligned text and Markdown.
  case people
  /// Only machine formats have it.
  case machines

  /// Whether people get it.
  var includesPeople: Bool { self != .machines }
  /// Whether machine formats get it.
  var includesMachines: Bool { self != .people }
}
