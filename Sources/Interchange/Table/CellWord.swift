import GraphCore

/// The meaning of a cell that says whether, and in which role, a party belongs.
enum CellWord: Hashable {
  /// There is a tie: 1, x, yes.
  case yes
  /// There is none: 0, no.
  case no
  /// The cell says nothing.
  case nothing
  /// A role.
  case role(Role)
  /// The state or the organisation did not exist: -1 in the Correlates of War lists.
  case impossible
  /// Another number: a code of a role, or a count.
  case number(Double)
  /// Anything else.
  case other

  /// The meaning of a text, in any letter case.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: String) {
    let word = CellWord.plain(text)
    if word.isEmpty || CellWord.nothings.contains(word) {
      self = .nothing
    } else if CellWord.yeses.contains(word) || VoteWord.yeses.contains(word) {
      self = .yes
    } else if CellWord.noes.contains(word) || VoteWord.others[word] != nil {
      self = .no
    } else if let number = CellWord.number(word) {
      self =
        switch number {
        case 1: .yes
        case 0: .no
        case -1: .impossible
        case -9: .role(.unknown)
        default: .number(number)
        }
    } else if let role = Role(rawValue: word) ?? CellWord.roles[word] {
      self = .role(role)
    } else {
      self = .other
    }
  }

  /// The text in lower case, and without the sign that makes a picture of a character: ✔️ is ✔.
  private static func plain(_ text: String) -> String {
    let word = text.lowercased()
    guard word.utf8.contains(0xEF) else { return word }
    var scalars = word.unicodeScalars
    scalars.removeAll { $0.value == 0xFE0F || $0.value == 0xFE0E }
    return String(scalars)
  }

  /// The role that the word means, where 1, 2 and 3 are codes of roles as in the Correlates of War lists.
  var role: Role? {
    switch self {
    case .yes: .member
    case .role(let role): role
    case .number(2): .associate
    case .number(3): .observer
    case .no, .nothing, .impossible, .number, .other: nil
    }
  }

  /// A number as spreadsheets write it, with a point or a comma before the decimals.
  private static func number(_ word: String) -> Double? {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) || first == 0x2D else {
      return nil
    }
    return Double(word) ?? Double(word.replacing(",", with: ".", maxReplacements: 1))
  }

  /// The contents of a cell. Each has its own texts that say nothing.
  enum Content {
    /// Words and numbers with a meaning: yes, no, a role, a code.
    case words
    /// Dates.
    case dates
    /// Dates of ends.
    case ends
    /// Texts of any kind: names, attributes, remarks.
    case names
  }

  /// True if a text says nothing: the cell is empty, or a program wrote that a value is missing.
  ///
  /// Letter case does not matter, but in names: a coalition can be called Nil or a single point, and not NaN. A date
  /// can be missing in more words, which would be answers elsewhere: a dash, none, NaT; an end also where a word says
  /// that there is none yet: present, ongoing.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func isNothing(_ text: String, in content: Content) -> Bool {
    if text.isEmpty { return true }
    let word = text.lowercased()
    switch content {
    case .words: return nothings.contains(word)
    case .dates: return nothings.contains(word) || undated.contains(word)
    case .ends: return isNothing(text, in: .dates) || WrittenDate.isOpenEnd(text)
    case .names:
      guard nothings.contains(word) else { return false }
      return text.contains(where: \.isLetter)
        && (!text.allSatisfy(\.isLetter) || writtenByPrograms.contains(text))
    }
  }

  private static let nothings: Set<String> = [
    "na", "<na>", "n/a", "#n/a", "nan", "null", "nil", ".", "..",
  ]
  private static let undated: Set<String> = ["nat", "none", "-", "–", "—"]
  /// Texts of R, pandas and databases; in other letters each can be a name.
  private static let writtenByPrograms: Set<String> = ["NA", "NaN", "nan", "NULL", "null"]
  private static let yeses: Set<String> = [
    "x", "✓", "✔", "☑", "✅", "×", "●", "•", "*", "+", "y", "yes", "t", "true", "wahr", "ja", "j",
    "oui", "vrai", "sí", "si", "sì", "da", "да", "так", "tak", "sim",
    "👍", "evet", "verdadero", "vero", "doğru", "verdadeiro", "prawda", "waar", "истина",
    "істина", "sant", "igaz",
  ]
  private static let noes: Set<String> = [
    "n", "no", "f", "false", "falsch", "nein", "non", "faux", "nie", "не", "нет", "ні", "não",
    "nao", "-", "–", "—", "✗", "✘", "☐", "○", "none", "not a member", "nonmember",
    "❌", "✖", "✕", "❎", "🚫", "👎", "hayır", "falso", "yanlış", "yanliş", "fałsz", "onwaar",
    "ложь", "хибність", "falskt", "hamis",
  ]
  private static let roles: [String: Role] = [
    "full": .member, "members": .member, "full member": .member,
    "founder": .member, "founding member": .member,
    "associates": .associate, "associate member": .associate, "affiliate": .associate,
    "observers": .observer, "obs": .observer,
    "observer state": .observer, "candidate": .applicant, "candidates": .applicant,
    "accession candidate": .applicant, "candidate country": .applicant,
    "mitglied": .member, "vollmitglied": .member, "gründungsmitglied": .member,
    "membre": .member, "miembro": .member, "membro": .member, "członek": .member, "член": .member,
    "assoziiert": .associate, "membre associé": .associate, "miembro asociado": .associate,
    "beobachter": .observer, "observateur": .observer, "observador": .observer,
    "osservatore": .observer, "obserwator": .observer, "спостерігач": .observer,
    "наблюдатель": .observer, "kandidat": .applicant, "candidat": .applicant,
    "candidato": .applicant, "leitung": .lead, "vorsitz": .lead, "führung": .lead,
    "missing": .unknown, "?": .unknown, "unclear": .unknown,
  ]
}
