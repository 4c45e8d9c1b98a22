import GraphCore

/// The columns of a table that say which role a party has: the one called `role`, else that of lead roles, else
/// that of other roles.
struct RoleColumns {
  /// A word for a role.
  struct Word {
    /// The word as it is written.
    let text: String
    /// The meaning.
    let meaning: RoleWord
    /// The number of the role among `values`.
    let number: Int32
  }

  /// The roles that words mean.
  private(set) var values: [Role]
  private var columns: [(words: [Word?], numbers: [Int32])] = []
  private let usual: Word

  /// Columns of roles, and the role of a row that none of them tells.
  init(
    role: CellColumn?, lead: CellColumn?, other: CellColumn?, usual: Role = .member,
    words: [String: RoleWord] = [:]
  ) {
    values = [usual]
    self.usual = Word(text: "", meaning: .role(usual), number: 0)
    add(role) { words[$0.lowercased()] ?? RoleWord($0) }
    add(lead) { RoleWord(lead: $0) }
    add(other) { RoleWord($0) }
  }

  private mutating func add(_ column: CellColumn?, _ meaning: (String) -> RoleWord?) {
    guard let column else { return }
    let words = column.texts.map { text -> Word? in
      guard CellWord(text) != .nothing, let meaning = meaning(text) else { return nil }
      return Word(text: text, meaning: meaning, number: number(of: meaning))
    }
    columns.append((words, column.numbers))
  }

  private mutating func number(of meaning: RoleWord) -> Int32 {
    guard case .role(let role) = meaning else { return -1 }
    if let known = values.firstIndex(of: role) { return Int32(known) }
    values.append(role)
    return Int32(values.count - 1)
  }

  /// True if some column tells roles; if none does, every row has the usual role.
  var isPresent: Bool { !columns.isEmpty }

  /// The word of a row.
  func word(of row: Int) -> Word {
    for column in columns {
      if let word = column.words[Int(column.numbers[row])] { return word }
    }
    return usual
  }
}
