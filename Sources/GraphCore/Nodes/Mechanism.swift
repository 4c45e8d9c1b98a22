/// A way of working that a coalition has, plans or was asked for: information exchange, roadmap,
/// supply planning, joint venture.
public struct Mechanism: Hashable, Sendable, Identifiable {
  /// Identifies a mechanism.
  public typealias ID = Identifier<Mechanism>

  /// How far a mechanism has come.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// A source states it as a fact.
    case stated
    /// Somebody proposed it.
    case proposed
    /// It is being talked about.
    case underDiscussion = "under-discussion"
    /// It was agreed.
    case agreed
    /// It is to come.
    case planned
  }

  /// The identifier.
  public let id: ID
  /// The coalition.
  public let coalition: Coalition.ID
  /// What kind of mechanism, in the words of the data.
  public var kind: String
  /// How often it recurs: quarter, month.
  public var every: String?
  /// How far it has come.
  public var status: Status
  /// The day of which the source speaks.
  public var date: PartialDate?
  /// What it is.
  public var what: String
  /// An amount, in the words of the source.
  public var amount: String?
  /// Who says so.
  public var claim: Claim

  /// A mechanism.
  public init(
    id: ID, coalition: Coalition.ID, kind: String, status: Status, what: String, claim: Claim
  ) {
    self.id = id
    self.coalition = coalition
    self.kind = kind
    self.status = status
    self.what = what
    self.claim = claim
  }
}
