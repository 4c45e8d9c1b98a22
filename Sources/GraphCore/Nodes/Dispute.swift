package import Dates

/// A dispute between sources that the editor of a graph has entered, with every side.
package struct Dispute: Hashable, Sendable, Identifiable {
  /// The identifier of a dispute.
  package typealias ID = Identifier<Dispute>

  /// One side.
  package struct Side: Hashable, Sendable {
    /// The statement.
    package var value: String
    /// The parties that the statement is about, so that their ties are marked.
    package var parties: [Party.ID] = []
    /// The date of the statement, or the day that it is about.
    package var date: PartialDate?
    /// The evidence.
    package var claim: Claim

    /// One side.
    package init(value: String, parties: [Party.ID] = [], date: PartialDate?, claim: Claim) {
      self.value = value
      self.parties = parties
      self.date = date
      self.claim = claim
    }
  }

  /// The identifier.
  package let id: ID
  /// The coalition.
  package var coalition: Coalition.ID
  /// The question, in a few words.
  package var topic: String
  /// The part of the graph that the dispute concerns: leads, declared, founded …
  package var about: String?
  /// A remark of the editor.
  package var note: String?
  /// The sides.
  package var sides: [Side]
  /// The place in the file.
  package var place = Place.none

  /// A dispute.
  package init(id: ID, coalition: Coalition.ID, topic: String, sides: [Side]) {
    self.id = id
    self.coalition = coalition
    self.topic = topic
    self.sides = sides
  }
}
