package import Dates

/// A person who acts for a party or leads a body.
public struct Official: Hashable, Sendable, Identifiable {
  /// The identifier of an official, such as `klochko`.
  public typealias ID = Identifier<Official>

  /// A post that an official holds.
  package struct Office: Hashable, Sendable {
    /// The title of the post.
    package var title: String
    /// The rank that a source gives together with the post.
    package var rank: String?
    /// The period, with evidence.
    package var claim: Claim

    /// An office.
    package init(title: String, rank: String? = nil, claim: Claim) {
      self.title = title
      self.rank = rank
      self.claim = claim
    }
  }

  /// An act or a statement of an official for a coalition on a day.
  package struct Appearance: Hashable, Sendable {
    /// The coalition.
    package var coalition: Coalition.ID
    /// The date.
    package var date: PartialDate?
    /// The meeting, if the act took place at one.
    package var meeting: Meeting.ID?
    /// The act or statement.
    package var did: String
    /// The presence.
    package var presence: Presence
    /// The evidence.
    package var claim: Claim

    /// An appearance.
    package init(
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
  package enum Presence: String, Hashable, Sendable, CaseIterable {
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
  package var name: String
  /// Other spellings.
  package var aliases: [String] = []
  /// The state or organisation for which the official acts; the state of origin if `actsFor` is given.
  package var party: Party.ID
  /// The organisation for which the official acts instead of `party`.
  package var actsFor: Party.ID?
  /// A military or diplomatic rank.
  package var rank: String?
  /// A remark of the editor.
  package var note: String?
  /// The posts held.
  package var offices: [Office] = []
  /// Acts and statements.
  package var appearances: [Appearance] = []
  /// The place in the file.
  package var place = Place.none

  /// An official.
  package init(id: ID, name: String, party: Party.ID) {
    self.id = id
    self.name = name
    self.party = party
  }

  /// The party for which the official acts.
  package var employer: Party.ID { actsFor ?? party }
}
