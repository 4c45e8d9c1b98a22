/// The relation of a party to a coalition.
public enum Role: String, Hashable, Sendable, CaseIterable, Codable {
  /// A full member.
  case member
  /// A member with fewer rights, as in the Correlates of War lists.
  case associate
  /// The party that the coalition supports, counted among its members.
  case beneficiary
  /// Attends without belonging.
  case observer
  /// Has asked to belong.
  case applicant
  /// Gives troops, money or arms without belonging.
  case contributor
  /// Was invited to belong.
  case invited
  /// Has said that it may join.
  case interested
  /// The source does not know whether the party belongs: the tie is possible, never certain.
  case unknown
  /// Does not belong, as a source says.
  case nonMember = "non-member"
  /// Leads, alone or first among all.
  case lead
  /// Leads jointly with others.
  case coLead = "co-lead"
  /// Is the place of the coalition's work.
  case host
  /// Commands the coalition's forces.
  case command

  /// The roles of parties that belong: decision note 1 of Counting.
  public static let belonging = Set(allCases.filter(\.belongs))

  /// The roles of parties that lead.
  public static let leading: Set<Role> = [.lead, .coLead]

  /// The roles that a member can have whom a source counts and does not name: observers are not counted, and leaders
  /// and beneficiaries are named.
  package static let ofUnnamed: Set<Role> = [.member, .associate]

  /// The roles of full members: those that belong, without associates and beneficiaries.
  package static let full: Set<Role> = belonging.subtracting([.associate, .beneficiary])

  /// The roles that are entered under `leads`; the others are entered under `members`.
  package static let ofLeads: [Role] = [.lead, .coLead, .command, .host]

  /// The roles that are entered under `members`.
  package static let ofMembers: [Role] = [
    .member, .associate, .beneficiary, .observer, .applicant, .contributor, .invited, .interested,
    .unknown, .nonMember,
  ]

  /// True if a party in this role belongs to the coalition.
  package var belongs: Bool {
    switch self {
    case .member, .associate, .beneficiary, .lead, .coLead, .host, .command: true
    case .observer, .applicant, .contributor, .invited, .interested, .unknown, .nonMember: false
    }
  }

  /// The position in the declaration: the order of rows and of lists.
  package var order: UInt8 {
    switch self {
    case .member: 0
    case .associate: 1
    case .beneficiary: 2
    case .observer: 3
    case .applicant: 4
    case .contributor: 5
    case .invited: 6
    case .interested: 7
    case .unknown: 8
    case .nonMember: 9
    case .lead: 10
    case .coLead: 11
    case .host: 12
    case .command: 13
    }
  }
}

extension Role: Comparable {
  /// The order of the declaration.
  public static func < (a: Role, b: Role) -> Bool { a.order < b.order }
}
