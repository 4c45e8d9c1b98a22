/// A source's statement of a coalition's size on a date.
public struct Declaration: Hashable, Sendable {
  /// What a declared number counts. Only members bound a roster.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Members: signatories and joined included.
    case members
    /// Those at a meeting.
    case attendance
    /// Those who give troops, money or arms.
    case contributors
    /// Names counted in a list.
    case named
    /// Those who say that they may join.
    case interested
    /// Coalitions below this one.
    case coalitions
    /// Countries in each of the coalitions below this one.
    case countriesPerCoalition = "countries-per-coalition"
  }

  /// How the number is to be read.
  public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    /// This number.
    case exact
    /// Around this number.
    case about
    /// This number or more.
    case atLeast = "at-least"
    /// This number or fewer.
    case atMost = "at-most"
    /// More than this number.
    case moreThan = "more-than"

    /// The qualifier in words.
    public var words: String { rawValue.replacing("-", with: " ") }
  }

  /// The coalition.
  public let coalition: Coalition.ID
  /// The day of which it speaks.
  public var date: PartialDate?
  /// The number.
  public var size: Int
  /// What it counts.
  public var subject: Subject
  /// How it is to be read.
  public var qualifier: Qualifier
  /// Whether the beneficiary is counted; `nil` where the source does not say.
  public var countsBeneficiary: Bool?
  /// Countries that the source counts apart from the number.
  public var besides: [Country.ID] = []
  /// The meeting, of an attendance.
  public var meeting: Meeting.ID?
  /// What is counted, in words.
  public var counts: String?
  /// Who says so; `rejected` tells why a declaration is known to be wrong.
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
