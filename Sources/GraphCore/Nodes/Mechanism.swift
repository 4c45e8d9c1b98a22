package import Dates

/// An agreed, planned or proposed way of working of a coalition: information exchange, roadmap, supply
/// planning, joint venture.
public struct Mechanism: Hashable, Sendable, Identifiable {
  /// The identifier of a mechanism.
  public typealias ID = Identifier<Mechanism>

  /// The progress of a mechanism.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    /// A source states it as a fact.
    case stated
    /// It was proposed.
    case proposed
    /// It is under discussion.
    case underDiscussion = "under-discussion"
    /// It was agreed.
    case agreed
    /// It is planned.
    case planned
  }

  /// The identifier.
  public let id: ID
  /// The coalition.
  package let coalition: Coalition.ID
  /// The kind, in the words of the data.
  package var kind: String
  /// The interval at which it recurs: quarter, month.
  package var every: String?
  /// The progress.
  package var status: Status
  /// The date that the source reports on.
  package var date: PartialDate?
  /// The description.
  package var what: String
  /// A description of at most 45 characters, for pictures.
  package var short: String?
  /// An amount, in the words of the source.
  package var amount: String?
  /// The evidence.
  package var claim: Claim

  /// A mechanism.
  package init(
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
