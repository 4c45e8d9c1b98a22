/// The edge from a country or an official to the coalition or body that it leads.
public struct LeadRole: Hashable, Sendable {
  /// Who leads.
  public enum Leader: Hashable, Comparable, Sendable {
    /// A country.
    case country(Country.ID)
    /// A person.
    case official(Official.ID)
  }

  /// What is led.
  public enum Target: Hashable, Comparable, Sendable {
    /// A coalition.
    case coalition(Coalition.ID)
    /// A part of one.
    case body(Body.ID)
  }

  /// How it is led.
  public enum Role: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Alone, or first among all.
    case lead
    /// Together with others.
    case coLead = "co-lead"
    /// Over forces.
    case command
    /// As the place of the work.
    case host

    /// In the order of the declaration.
    public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }

    private var rank: Int { Role.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Who leads.
  public let leader: Leader
  /// What is led.
  public let target: Target
  /// How.
  public let role: Role
  /// The one meeting that the claim is about; such a lead is not a lead of the coalition.
  public let meeting: Meeting.ID?
  /// The name of the role in the source's words.
  public let title: String?
  /// Who says so, and since when.
  public var claims: [Claim]

  /// An edge with its claims.
  public init(
    leader: Leader, target: Target, role: Role, meeting: Meeting.ID? = nil, title: String? = nil,
    claims: [Claim]
  ) {
    self.leader = leader
    self.target = target
    self.role = role
    self.meeting = meeting
    self.title = title
    self.claims = claims
  }

  /// Whether the leader leads the coalition itself, and so belongs to it.
  public var isOfCoalition: Bool {
    guard case .coalition = target, meeting == nil else { return false }
    return role == .lead || role == .coLead
  }
}
