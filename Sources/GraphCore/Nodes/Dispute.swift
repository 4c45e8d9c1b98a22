public import Dates

/// A dispute between sources that the editor of a graph has entered, with every side.
public struct Dispute: Hashable, Sendable, Identifiable {
  /// The identifier of a dispute.
  public typealias ID = Identifier<Dispute>

  /// One side.
  public struct Side: Hashable, Sendable {
    /// The statement.
    public var value: String
    /// The parties that the statement is about, so that their ties are marked.
    public var parties: [Party.ID] = []
    /// The date of the statement, or the day that it is about.
    public var date: PartialDate?
    /// The evidence.
    public var claim: Claim

    /// One side.
    public init(value: String, parties: [Party.ID] = [], date: PartialDate?, claim: Claim) {
      self.value = value
      self.parties = parties
      self.date = date
      self.claim = claim
    }
  }

  /// The identifier.
  public let id: ID
  /// The coalition.
  public var coalition: Coalition.ID
  /// The question, in a few words.
  public var topic: String
  /// The part of the graph that the dispute concerns: leads, declared, founded …
  public var about: String?
  /// A remark of the editor.
  public var note: String?
  /// The sides.
  public var sides: [Side]
  /// The place in the file.
  public var place = Place.none

  /// A dispute.
  public init(id: ID, coalition: Coalition.ID, topic: String, sides: [Side]) {
    self.id = id
    self.coalition = coalition
    self.topic = topic
    self.sides = sides
  }
}
