public import Dates
public import GraphCore

/// A point on which independent sources contradict each other, with every side.
public struct SourceDispute: Hashable, Sendable {
  /// The question that the sources answer differently.
  public enum Subject: Hashable, Sendable {
    /// The membership of a party.
    case role(Party.ID)
    /// The start of a tie in a role.
    case start(Party.ID, Role)
    /// The end of a tie in a role.
    case end(Party.ID, Role)
    /// The lead role.
    case lead
    /// The number of members of the coalition on a date.
    case size(PartialDate?)
    /// The founding of the coalition.
    case founding
    /// A dispute that an editor has entered, in a few words.
    case entered(topic: String, about: String?)
  }

  /// The answer of a side.
  public enum Value: Hashable, Sendable {
    /// A role.
    case role(Role)
    /// A date.
    case date(PartialDate)
    /// A number of members.
    case size(Int, Declaration.Qualifier)
    /// The leaders, alone or jointly with others.
    case leaders([Party.ID], jointly: Bool)
    /// A statement in words.
    case text(String)
  }

  /// One side: an answer, and the sources that give it.
  public struct Side: Hashable, Sendable {
    /// The answer.
    public let value: Value
    /// The parties that the answer is about.
    public let parties: [Party.ID]
    /// The sources.
    public var sources: [Source.ID]
    /// The date of the statement, where an editor has entered it.
    public let date: PartialDate?
  }

  /// The coalition.
  public let coalition: Coalition.ID
  /// The question.
  public let subject: Subject
  /// The sides.
  public let sides: [Side]
  /// A remark of the editor.
  public let note: String?
  /// The identifier of a dispute that an editor has entered; `nil` for one found in the claims.
  package let id: Dispute.ID?

  /// The parties that the dispute is about.
  package var parties: [Party.ID] {
    switch subject {
    case .role(let party), .start(let party, _), .end(let party, _): [party]
    case .lead, .entered: Array(Set(sides.flatMap(\.parties))).sorted()
    case .size, .founding: []
    }
  }

  /// The ties with a role that is marked as disputed.
  package var ties: [TieKey] { parties.map { TieKey($0, coalition) } }

  /// The roles that are marked in these ties: a dispute about leaders is none about other members.
  package var roles: RoleSet {
    switch subject {
    case .start(_, let role), .end(_, let role): [role]
    case .lead: RoleSet(Role.leading)
    case .entered(_, let about): about == "leads" ? RoleSet(Role.ofLeads) : .all
    case .role, .size, .founding: .all
    }
  }

  /// A dispute of which sides with the same answer are joined.
  init(
    _ coalition: Coalition.ID, _ subject: Subject, _ sides: [Side], note: String? = nil,
    id: Dispute.ID? = nil
  ) {
    var joined: [Side] = []
    for side in sides {
      if let known = joined.firstIndex(where: { $0.value == side.value && $0.date == side.date }) {
        joined[known].sources += side.sources.filter { !joined[known].sources.contains($0) }
      } else {
        joined.append(side)
      }
    }
    self.coalition = coalition
    self.subject = subject
    self.sides = joined
    self.note = note
    self.id = id
  }
}
