/// What sources dispute about a coalition, with what each side says.
public struct Dispute: Hashable, Sendable, Identifiable {
  /// Identifies a dispute.
  public typealias ID = Identifier<Dispute>

  /// One side.
  public struct Side: Hashable, Sendable {
    /// What is said.
    public var value: String
    /// When it was said, or of which day.
    public var date: PartialDate?
    /// Who says so.
    public var claim: Claim

    /// One side.
    public init(value: String, date: PartialDate?, claim: Claim) {
      self.value = value
      self.date = date
      self.claim = claim
    }
  }

  /// The identifier.
  public let id: ID
  /// The coalition.
  public var coalition: Coalition.ID
  /// What is disputed, in words.
  public var topic: String
  /// What part of the model it concerns: leads, declared, founded …
  public var about: String?
  /// A remark.
  public var note: String?
  /// What each side says.
  public var sides: [Side]
  /// Where it was read.
  public var origin = Origin.none

  /// A dispute.
  public init(id: ID, coalition: Coalition.ID, topic: String, sides: [Side]) {
    self.id = id
    self.coalition = coalition
    self.topic = topic
    self.sides = sides
  }
}
