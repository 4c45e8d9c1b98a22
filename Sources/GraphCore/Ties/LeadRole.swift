/// A lead role that is not a tie of a party and a coalition: of an official, of a body, or for one meeting.
///
/// The lead roles of parties in coalitions are rows of `Ties`.
package struct LeadRole: Hashable, Sendable {
  /// The leader.
  package enum Leader: Hashable, Comparable, Sendable {
    /// A party.
    case party(Party.ID)
    /// A person.
    case official(Official.ID)
  }

  /// The coalition or body that is led.
  package enum Target: Hashable, Comparable, Sendable {
    /// A coalition.
    case coalition(Coalition.ID)
    /// A part of one.
    case body(Body.ID)
  }

  /// The leader.
  package let leader: Leader
  /// The coalition or body.
  package let target: Target
  /// The role: lead, co-lead, host or command.
  package let role: Role
  /// The meeting, if the claim is about one meeting. Who leads a meeting does not lead the coalition.
  package let meeting: Meeting.ID?
  /// The title of the role in the words of the source.
  package let title: String?
  /// The evidence.
  package var claims: [Claim]

  /// A lead role.
  package init(
    leader: Leader, target: Target, role: Role = .lead, meeting: Meeting.ID? = nil,
    title: String? = nil, claims: [Claim]
  ) {
    self.leader = leader
    self.target = target
    self.role = role
    self.meeting = meeting
    self.title = title
    self.claims = claims
  }
}
