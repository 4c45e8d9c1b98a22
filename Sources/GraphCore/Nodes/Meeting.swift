package import Dates

/// An event with a date, a town and attendance. Attendance is not membership.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// The identifier of a meeting, such as `artillery-2025-01`.
  public typealias ID = Identifier<Meeting>

  /// The form of a meeting.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// In one place.
    case inPerson = "in-person"
    /// By video or telephone.
    case online
    /// In one place and online.
    case hybrid
    /// Planned, not yet held.
    case planned
  }

  /// An official at the meeting.
  package struct Attendee: Hashable, Sendable {
    /// The official.
    package var official: Official.ID
    /// The presence.
    package var presence: Official.Presence

    /// An attendee.
    package init(official: Official.ID, presence: Official.Presence = .present) {
      self.official = official
      self.presence = presence
    }
  }

  /// The identifier.
  public let id: ID
  /// The name.
  package var name: String
  /// The date.
  package var date: PartialDate?
  /// The town or base.
  package var venue: String?
  /// The coalition that met.
  package var coalition: Coalition.ID
  /// The form.
  package var format: Format?
  /// The parties that attended.
  package var parties: [Party.ID] = []
  /// The officials who attended or were expected.
  package var officials: [Attendee] = []
  /// The number that attended, in the words of the sources.
  package var declaredAttendance: String?
  /// The evidence; the first source is the main one.
  package var claim: Claim

  /// A meeting.
  package init(id: ID, name: String, coalition: Coalition.ID, claim: Claim) {
    self.id = id
    self.name = name
    self.coalition = coalition
    self.claim = claim
  }

  /// True if the meeting was held, as far as the graph knows.
  package var wasHeld: Bool { format != .planned }
}
