import GraphCore

/// The meaning of a word or a code for a role in a column of roles.
enum RoleWord: Hashable {
  /// A role.
  case role(Role)
  /// The state or the organisation did not exist: -1 in the Correlates of War lists.
  case impossible
  /// A word that says that the party does not belong, and how.
  case other(String)
  /// A word that is not known.
  case unknown

  /// The meaning of a text; the words of the Correlates of War Project and of the World Factbook are known.
  init(_ text: String) {
    let word = CellWord(text)
    let vote = text.lowercased()
    // Who did not vote has not said that it stays out.
    if VoteWord.yeses.contains(vote) || VoteWord.others[vote] != nil {
      self = VoteWord.others[vote].map { .other($0) } ?? .unknown
      return
    }
    self =
      switch word {
      case .no: .role(.nonMember)
      case .impossible: .impossible
      default:
        (word.role ?? RoleWord.words[text.lowercased()]).map { .role($0) } ?? .unknown
      }
  }

  /// True for a word for a role that has no meaning in a matrix, where a president can be the head of a state.
  static func isWord(_ text: String) -> Bool { words[text.lowercased()] != nil }

  private static let words: [String: Role] = [
    "chair": .lead, "chairman": .lead, "chairwoman": .lead, "chairperson": .lead, "chairs": .lead,
    "president": .lead, "presidency": .lead, "leader": .lead, "lead nation": .lead,
    "lead country": .lead, "leading": .lead, "head": .lead, "vorsitzender": .lead,
    "vorsitzende": .lead, "présidence": .lead, "président": .lead, "presidencia": .lead,
    "presidente": .lead, "przewodniczący": .lead, "başkan": .lead, "голова": .lead,
    "председатель": .lead,
    "co-chair": .coLead, "cochair": .coLead, "co-chairman": .coLead, "co-leader": .coLead,
    "co-president": .coLead, "joint lead": .coLead, "coprésidence": .coLead,
    "signatory": .member, "signatories": .member, "party": .member, "state party": .member,
    "contracting party": .member, "member state": .member, "member country": .member,
    "ratified": .member, "founding state": .member, "founding": .member,
    "founder member": .member, "original member": .member, "permanent member": .member,
    "non-permanent member": .member, "participant": .member, "participating": .member,
    "participating state": .member, "membre fondateur": .member, "membre à part entière": .member,
    "état membre": .member, "estado miembro": .member, "miembro fundador": .member,
    "miembro pleno": .member, "mitgliedstaat": .member, "teilnehmer": .member, "üye": .member,
    "beitrittskandidat": .applicant, "bewerber": .applicant, "pays candidat": .applicant,
    "país candidato": .applicant, "paese candidato": .applicant, "aday": .applicant,
    "potential candidate": .applicant, "acceding": .applicant, "acceding country": .applicant,
    "observer status": .observer, "permanent observer": .observer, "beobachterstatus": .observer,
    "associated": .associate, "associated state": .associate, "assoziiertes mitglied": .associate,
    "nichtmitglied": .nonMember, "kein mitglied": .nonMember, "non-membre": .nonMember,
    "no miembro": .nonMember, "non member": .nonMember,
  ]

  /// The meaning of a text in a column that is called `lead`: there, yes and no are about leading.
  ///
  /// - Returns: `nil` for a text that says nothing about the role.
  init?(lead text: String) {
    switch CellWord(text) {
    case .yes: self = .role(.lead)
    case .no: return nil
    case .number: self = .unknown
    default: self = text.lowercased() == "co" ? .role(.coLead) : RoleWord(text)
    }
  }

  /// The meaning of a weight: a number above 0 is a membership.
  init(weight text: String) {
    switch CellWord(text) {
    case .yes: self = .role(.member)
    case .number(let weight) where weight > 0: self = .role(.member)
    case .other: self = .unknown
    default: self = .noWeight
    }
  }

  /// A cell without a mark, in a column that marks who belongs.
  static let noMark = RoleWord.other("no membership: not marked")
  /// A weight of 0, or none.
  static let noWeight = RoleWord.other("no membership: the weight is not above 0")

  /// The words that a message lists.
  static let allowed = Role.allCases.map(\.rawValue)
}
