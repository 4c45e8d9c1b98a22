/// A person who acts for a country or a body.
public struct Official: Hashable, Sendable, Identifiable {
  /// Identifies an official, as `klochko`.
  public typealias ID = Identifier<Official>

  /// A post that an official holds.
  public struct Office: Hashable, Sendable {
    /// What the post is called.
    public var title: String
    /// The rank that a source ties to the post.
    public var rank: String?
    /// When it was held, and who says so.
    public var claim: Claim

    /// An office.
    public init(title: String, rank: String? = nil, claim: Claim) {
      self.title = title
      self.rank = rank
      self.claim = claim
    }
  }

  /// What an official did or said for a coalition on a day.
  public struct Appearance: Hashable, Sendable {
    /// For which coalition.
    public var coalition: Coalition.ID
    /// When.
    public var date: PartialDate?
    /// At which meeting.
    public var meeting: Meeting.ID?
    /// What was done or said.
    public var did: String
    /// How the official was there.
    public var presence: Presence
    /// Who says so.
    public var claim: Claim

    /// An appearance.
    public init(
      coalition: Coalition.ID, date: PartialDate?, meeting: Meeting.ID?, did: String,
      presence: Presence = .present, claim: Claim
    ) {
      self.coalition = coalition
      self.date = date
      self.meeting = meeting
      self.did = did
      self.presence = presence
      self.claim = claim
    }
  }

  /// How somebody was at a meeting.
  public enum Presence: String, Hashable, Sendable, CaseIterable {
    /// There, in person or on the line.
    case present
    /// Expected, and not there.
    case absent
    /// There in the place of somebody else.
    case stoodIn = "stood-in"
  }

  /// The identifier.
  public let id: ID
  /// The name.
  public var name: String
  /// Other spellings.
  public var aliases: [String] = []
  /// The country: for whom the official acts, or where from if `actsFor` is given.
  public var country: Country.ID
  /// The organisation for which the official acts instead of the country.
  public var actsFor: Party?
  /// A military or diplomatic rank.
  public var rank: String?
  /// A remark.
  public var note: String?
  /// The posts held.
  public var offices: [Office] = []
  /// What was done or said, and when.
  public var appearances: [Appearance] = []
  /// Where it was read.
  public var origin = Origin.none

  /// An official.
  public init(id: ID, name: String, country: Country.ID) {
    self.id = id
    self.name = name
    self.country = country
  }
}
