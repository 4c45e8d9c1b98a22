/// A stretch of time whose first and last day are each known to lie between two days.
///
/// Both ends belong to the spell. A completion picks one first and one last day within the bounds,
/// the first not after the last.
package struct Spell: Hashable, Sendable {
  /// The days that can be the first.
  package let start: ClosedRange<Day>
  /// The days that can be the last.
  package let end: ClosedRange<Day>

  /// A spell, or `nil` if it must end before it can begin.
  package init?(start: ClosedRange<Day>, end: ClosedRange<Day>) {
    guard start.lowerBound <= end.upperBound else { return nil }
    // What no completion can reach is cut off, so that each bound is attained by some completion.
    self.start = start.lowerBound...min(start.upperBound, end.upperBound)
    self.end = max(end.lowerBound, start.lowerBound)...end.upperBound
  }

  /// True if the spell holds on some day of a period.
  ///
  /// Certain if every completion does, possible if some completion does. A day is a period of one
  /// day; a tie of 1995 holds in 1995 although nobody says that it held on 31 December.
  ///
  /// - Complexity: O(1).
  package func holds(during period: ClosedRange<Day>) -> Certainty {
    if start.upperBound <= period.upperBound && end.lowerBound >= period.lowerBound {
      return .certain
    }
    if start.lowerBound <= period.upperBound && end.upperBound >= period.lowerBound {
      return .possible
    }
    return .absent
  }

  /// True if two spells have a day in common.
  ///
  /// Certain if they do in every completion of both, possible if in some.
  ///
  /// - Complexity: O(1).
  package func overlaps(_ other: Spell) -> Certainty {
    // In every completion each begins no later than the other ends.
    if start.upperBound <= other.end.lowerBound && other.start.upperBound <= end.lowerBound {
      return .certain
    }
    if start.lowerBound <= other.end.upperBound && other.start.lowerBound <= end.upperBound {
      return .possible
    }
    return .absent
  }
}
