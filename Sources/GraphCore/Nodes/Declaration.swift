public import Dates

/// A statement of a coalition's size on a date.
public struct Declaration: Hashable, Sendable {
  /// The things that a number counts. Only numbers of members limit a member list.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Members, those who signed or joined included.
    case members
    /// Parties at a meeting.
    case attendance
    /// Parties that give troops, money or arms.
    case contributors
    /// Names in a list.
    case named
    /// Parties that say that they may join.
    case interested
    /// Coalitions that are part of this one.
    case coalitions
    /// Countries in each coalition that is part of this one.
    case countriesPerCoalition = "countries-per-coalition"
  }

  /// The relation of the true number to the number given.
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// Equal.
    case exact
    /// Near.
    case about
    /// Equal or larger.
    case atLeast = "at-least"
    /// Equal or smaller.
    case atMost = "at-most"
    /// Larger.
    case moreThan = "more-than"
  }

  /// The coalition.
  public let coalition: Coalition.ID
  /// The date of the count.
  public var date: PartialDate?
  /// The number.
  public var size: Int
  /// The things counted.
  public var subject: Subject
  /// The relation of the true number to `size`.
  public var qualifier: Qualifier
  /// True if the beneficiary is counted; `nil` if the source does not say.
  package var countsBeneficiary: Bool?
  /// Parties that the source counts in addition to the number.
  package var apartFrom: [Party.ID] = []
  /// The meeting, of an attendance.
  package var meeting: Meeting.ID?
  /// The things counted, in the words of the source.
  package var counts: String?
  /// The evidence.
  public var claim: Claim

  /// A declaration.
  public init(
    coalition: Coalition.ID, date: PartialDate?, size: Int, subject: Subject = .members,
    qualifier: Qualifier = .exact, claim: Claim
  ) {
    self.coalition = coalition
    self.date = date
    self.size = size
    self.subject = subject
    self.qualifier = qualifier
    self.claim = claim
  }
}
