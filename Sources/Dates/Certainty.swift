/// The certainty of a statement about a date.
public enum Certainty: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// No completion of the dates to full days makes it true.
  case absent
  /// Some completion of the dates makes it true.
  case possible
  /// Every completion of the dates makes it true.
  case certain

  /// Absent before possible before certain.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
}
