/// A part of a coalition: headquarters, coordination group, force.
public struct Body: Hashable, Sendable, Identifiable {
  /// Identifies a body, as `paris-headquarters`.
  public typealias ID = Identifier<Body>

  /// Whether a body is there.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It works.
    case current
    /// It is to come.
    case planned
  }

  /// The identifier.
  public let id: ID
  /// The coalition of which it is a part.
  public let coalition: Coalition.ID
  /// What kind of body, in the words of the data.
  public var kind: String
  /// Its name.
  public var name: String
  /// Where it sits.
  public var place: String?
  /// Whether it is there.
  public var status = Status.current
  /// When a planned body was announced.
  public var announced: PartialDate?
  /// On what a planned body waits.
  public var condition: String?
  /// The body that it follows.
  public var succeeds: ID?
  /// Who leads it, in the words of the source.
  public var ledBy: String?
  /// When it began and ended, and who says so.
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
