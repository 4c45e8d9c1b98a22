/// An event with a date, a place and attendance.
public struct Meeting: Hashable, Sendable, Identifiable {
  /// Identifies a meeting, as `artillery-2025-01`.
  public typealias ID = Identifier<Meeting>

  /// How a meeting was held.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// In one place.
    case inPerson = "in-person"
    /// On the line.
    case online
    /// Both.
    case hybrid
    /// It is to come.
    case planned
  }

  /// An official at the meeting.
  public struct Attendee: Hashable, Sendable {
    /// Who.
    public var official: Official.ID
    /// How.
    public var presence: Official.Presence

    /// An attendee.
    public init(official: Official.ID, presence: Official.Presence = .present) {
      self.official = official
      self.presence = presence
    }
  }

  /// The identifier.
  public let id: ID
  /// What it is called.
  public var name: String
  /// When it was held.
  public var date: PartialDate?
  /// Where.
  public var place: String?
  /// The coalition that met.
  public var coalition: Coalition.ID
  /// How.
  public var format: Format?
  /// Countries that attended.
  public var countries: [Country.ID] = []
  /// Organisations that attended.
  public var parties: [Party] = []
  /// Officials who attended.
  public var officials: [Attendee] = []
  /// How many attended, in the words of the sources.
  public var declaredAttendance: String?
  /// Who says so; the first source is the main one.
  public var claim: Claim

  /// A meeting.
  public init(id: ID, name: String, coalition: Coalition.ID, claim: Claim) {
    self.id = id
    self.name = name
    self.coalition = coalition
    self.claim = claim
  }
}
