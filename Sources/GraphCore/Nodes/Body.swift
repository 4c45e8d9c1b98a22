package import Dates

/// A part of a coalition: headquarters, coordination group, force.
public struct Body: Hashable, Sendable, Identifiable {
  /// The identifier of a body, such as `paris-headquarters`.
  public typealias ID = Identifier<Body>

  /// The status of a body.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// It works.
    case current
    /// It is planned.
    case planned
  }

  /// The identifier.
  public let id: ID
  /// The coalition that it is part of.
  package let coalition: Coalition.ID
  /// The kind, in the words of the data.
  package var kind: String
  /// The name.
  package var name: String
  /// Its seat.
  package var seat: String?
  /// The status.
  package var status = Status.current
  /// The date on which a planned body was announced.
  package var announced: PartialDate?
  /// The condition on which a planned body depends.
  package var condition: String?
  /// The body that it succeeds.
  package var succeeds: ID?
  /// The leadership, in the words of the source.
  package var ledBy: String?
  /// Its beginning and end, with evidence.
  package var claim: Claim

  /// A body.
  package init(id: ID, coalition: Coalition.ID, kind: String, name: String, claim: Claim) {
    self.id = id
    self.coalition = coalition
    self.kind = kind
    self.name = name
    self.claim = claim
  }
}
