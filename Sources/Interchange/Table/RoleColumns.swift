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

  /// The columns of a layout.
  init(_ layout: TableLayout, _ sheet: TableSheet, words: [String: RoleWord]) {
    let columns = layout.columns
    func column(_ position: Int?) -> CellColumn? { position.flatMap { sheet.columns[$0] } }
    self.init(
      role: column(columns.positions[.role]), lead: column(columns.lead),
      observer: column(columns.observer), other: column(columns.otherRole),
      weight: column(columns.weight), usual: layout.usualRole,
      words: words)
  }

  /// Columns of roles, and the role of a row that none of them tells.
  init(
    role: CellColumn?, lead: CellColumn?, observer: CellColumn? = nil, other: CellColumn?,
    weight: CellColumn? = nil,
    usual: Role = .member, words: [String: RoleWord] = [:]
  ) {
    values = [usual]
    self.usual = Word(text: "", meaning: .role(usual), number: 0)
    add(role) { words[$0.lowercased()] ?? RoleWord($0) }
    add(lead) { RoleWord(lead: $0) }
    add(observer) { CellWord($0) == .yes ? .role(.observer) : nil }
    add(other, nothing: other?.hasOnlyMarks == true ? .noMark : nil) { RoleWord($0) }
    add(weight, nothing: .noWeight) { RoleWord(weight: $0) }
  }

  /// Adds a column; `nothing` is the meaning of a cell that says nothing, `nil` if other columns tell it.
  private mutating func add(
    _ column: CellColumn?, nothing: RoleWord? = nil, _ meaning: (String) -> RoleWord?
  ) {
    guard let column else { return }
    let words = column.texts.map { text -> Word? in
      guard let meaning = CellWord(text) == .nothing ? nothing : meaning(text) else { return nil }
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
