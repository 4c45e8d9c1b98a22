public import Dates

/// A person who acts for a party or leads a body.
public struct Official: Hashable, Sendable, Identifiable {
  /// The identifier of an official, such as `klochko`.
  public typealias ID = Identifier<Official>

  /// A post that an official holds.
  public struct Office: Hashable, Sendable {
    /// The title of the post.
    public var title: String
    /// The rank that a source gives together with the post.
    public var rank: String?
    /// The period, with evidence.
    public var claim: Claim

    /// An office.
    public init(title: String, rank: String? = nil, claim: Claim) {
      self.title = title
      self.rank = rank
      self.claim = claim
    }
  }

  /// An act or a statement of an official for a coalition on a day.
  public struct Appearance: Hashable, Sendable {
    /// The coalition.
    public var coalition: Coalition.ID
    /// The date.
    public var date: PartialDate?
    /// The meeting, if the act took place at one.
    public var meeting: Meeting.ID?
    /// The act or statement.
    public var did: String
    /// The presence.
    public var presence: Presence
    /// The evidence.
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

  /// The presence of an official at a meeting.
  public enum Presence: String, Hashable, Sendable, CaseIterable {
    /// Present, in person or online.
    case present
    /// Expected and absent.
    case absent
    /// Present in place of another official.
    case stoodIn = "stood-in"
  }

  /// The identifier.
  public let id: ID
  /// The name.
  public var name: String
  /// Other spellings.
  public var aliases: [String] = []
  /// The state or organisation for which the official acts; the state of origin if `actsFor` is given.
  public var party: Party.ID
  /// The organisation for which the official acts instead of `party`.
  public var actsFor: Party.ID?
  /// A military or diplomatic rank.
  public var rank: String?
  /// A remark of the editor.
  public var note: String?
  /// The posts held.
  public var offices: [Office] = []
  /// Acts and statements.
  public var appearances: [Appearance] = []
  /// The place in the file.
  public var place = Place.none

  /// An official.
  public init(id: ID, name: String, party: Party.ID) {
    self.id = id
    self.name = name
    self.party = party
  }

  /// The party for which the official acts.
  public var employer: Party.ID { actsFor ?? party }
}
