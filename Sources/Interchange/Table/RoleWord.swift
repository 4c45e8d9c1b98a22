import GraphCore

/// The meaning of a word or a code for a role in a table.
enum RoleWord: Hashable {
  /// A role.
  case role(Role)
  /// The state or the organisation did not exist: -1 in the Correlates of War lists.
  case impossible
  /// A word that is not known.
  case unknown

  /// The meaning of a text; the words of the Correlates of War Project and of the World Factbook are known.
  init(_ text: String) {
    let word = text.lowercased()
    self =
      if let role = Role(rawValue: word) ?? RoleWord.synonyms[word] {
        .role(role)
      } else if word == "-1"
        || word == "-1.0"
      { .impossible } else { .unknown }
  }

  /// The meaning of a text in a column that is called `lead`: there, yes and no are about leading.
  ///
  /// - Returns: `nil` for a text that says nothing about the role.
  init?(lead text: String) {
    switch text.lowercased() {
    case "1", "1.0", "yes", "true": self = .role(.lead)
    case "0", "0.0", "no", "false": return nil
    default: self.init(text)
    }
  }

  private static let synonyms: [String: Role] = [
    "full": .member, "members": .member, "full member": .member, "1": .member, "1.0": .member,
    "yes": .member, "true": .member,
    "associates": .associate, "associate member": .associate, "affiliate": .associate,
    "2": .associate, "2.0": .associate,
    "observers": .observer, "3": .observer, "3.0": .observer,
    "candidate": .applicant, "candidates": .applicant, "accession candidate": .applicant,
    "candidate country": .applicant,
    "0": .nonMember, "0.0": .nonMember, "none": .nonMember, "no": .nonMember, "false": .nonMember,
    "not a member": .nonMember, "nonmember": .nonMember,
    "-9": .unknown, "-9.0": .unknown, "missing": .unknown,
  ]

  /// The words that a message lists.
  static let allowed = Role.allCases.map(\.rawValue)

  /// What the cells of a matrix may hold.
  static let cells: Set<String> = [
    "", "0", "1", "2", "3", "-1", "-9", "x", "NA", "1.0", "0.0", "2.0", "3.0", "-1.0", "-9.0",
  ]

  /// The role that a cell of a matrix means, or `nil` for no tie. A zero needs no claim of its own: in a
  /// table of all pairs the absence of one says the same.
  static func role(ofCell cell: String) -> Role? {
    switch cell {
    case "1", "1.0", "x": .member
    case "2", "2.0": .associate
    case "3", "3.0": .observer
    case "-9", "-9.0": .unknown
    default: nil
    }
  }
}
