public import Dates

/// A part of a coalition: headquarters, coordination group, force.
public struct Body: Hashable, Sendable, Identifiable {
  /// The identifier of a body, such as `paris-headquarters`.
  public typealias ID = Identifier<Body>

  /// The status of a body.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It works.
    case current
    /// It is planned.
    case planned
  }

  /// The identifier.
  public let id: ID
  /// The coalition of which it is a part.
  public let coalition: Coalition.ID
  /// The kind, in the words of the data.
  public var kind: String
  /// The name.
  public var name: String
  /// Its seat.
  public var seat: String?
  /// The status.
  public var status = Status.current
  /// The date on which a planned body was announced.
  public var announced: PartialDate?
  /// The condition on which a planned body depends.
  public var condition: String?
  /// The body that it succeeds.
  public var succeeds: ID?
  /// The leadership, in the words of the source.
  public var ledBy: String?
  /// Its beginning and end, with evidence.
  public var claim: Claim

  /// A body.
  public init(id: ID, coalition: Coalition.ID, kind: String, name: String, claim: Claim) {
    self.id = id
    self.coalition = coalition
    self.kind = kind
    self.name = name
    self.claim = claim
  }
}
