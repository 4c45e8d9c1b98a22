public import Counting

/// A word for things that are counted, in singular and plural, so that no ending has to be guessed.
public struct Noun: Hashable, Sendable {
  /// The word for one: `country`.
  public let one: String
  /// The word for any other number: `countries`.
  public let many: String

  /// A word in singular and plural.
  public init(_ one: String, _ many: String) {
    self.one = one
    self.many = many
  }

  /// A number with the word: `1 country`, `2 countries`.
  public func counted(_ number: Int) -> String { "\(number) \(number == 1 ? one : many)" }

  /// A range with the word: `0–1 countries`.
  public func counted(_ count: Count) -> String {
    "\(count) \(count.isExact && count.atLeast == 1 ? one : many)"
  }
}

extension Noun {
  /// Country, countries.
  public static let country = Noun("country", "countries")
  /// Coalition, coalitions.
  public static let coalition = Noun("coalition", "coalitions")
  /// Party, parties.
  public static let party = Noun("party", "parties")
  /// Official, officials.
  public static let official = Noun("official", "officials")
  /// Meeting, meetings.
  public static let meeting = Noun("meeting", "meetings")
  /// Member, members.
  public static let member = Noun("member", "members")
  /// Membership, memberships.
  public static let membership = Noun("membership", "memberships")
  /// Source, sources.
  public static let source = Noun("source", "sources")
  /// Tie, ties.
  public static let tie = Noun("tie", "ties")
  /// Pair, pairs.
  public static let pair = Noun("pair", "pairs")
}
