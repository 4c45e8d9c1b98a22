/// The kind of a number, which decides how it is printed.
public enum MeasureKind: String, Hashable, Sendable, CaseIterable {
  /// A whole number of things.
  case count
  /// A part of a whole, from 0 to 1.
  case fraction
  /// Any other number.
  case score
}
