/// A place in a ranking of numbers that may be ranges, from 1.
///
/// Its description is what people read: `7`, or `1–3`.
public struct Rank: Hashable, Sendable, CustomStringConvertible {
  /// The rank by the number that the table is ordered by; equal numbers share the better rank.
  public let rank: Int
  /// The best rank that is possible.
  public let best: Int
  /// The worst rank that is possible.
  public let worst: Int
  /// Whether both bounds can be reached; otherwise the range may be too wide.
  public let isExact: Bool

  /// A rank with its bounds.
  ///
  /// - Precondition: 1 ≤ `best` ≤ `worst`.
  package init(_ rank: Int, best: Int, worst: Int, isExact: Bool = true) {
    precondition(1 <= best && best <= worst)
    self.rank = rank
    self.best = best
    self.worst = worst
    self.isExact = isExact
  }

  /// A rank that is known.
  package init(_ rank: Int) {
    self.init(rank, best: rank, worst: rank)
  }

  /// The range as people read it.
  public var description: String { best == worst ? "\(best)" : "\(best)–\(worst)" }
}
