extension CellColumn {
  /// Names of columns that can say who belongs.
  private static let membershipNames: Set<String> = [
    "member", "is_member", "obs_value", "obs value", "membership", "belongs", "affiliated",
    "affiliation", "participant",
    "participates", "participation", "in", "present", "tie", "incidence", "cell", "status",
    "value", "values", "x", "yes", "y", "n", "count", "weight", "weights", "mitglied", "membre",
    "miembro", "membro", "członek", "член",
  ]
  /// Names of columns that can say how much.
  private static let weightNames: Set<String> = [
    "weight", "weights", "value", "values", "count", "n", "strength", "frequency", "times",
  ]

  /// True if a column of this name can say who belongs, or how much.
  static func canSayWhoBelongs(_ name: String) -> Bool {
    membershipNames.contains(name.lowercased()) || weightNames.contains(name.lowercased())
  }

  /// True if the column has nothing but yes and no, and some yes.
  var isYesAndNo: Bool {
    let words = texts.map { CellWord($0) }
    return words.contains(.yes)
      && words.allSatisfy { $0 == .yes || $0 == .no || $0 == .nothing }
  }

  /// True if the column has marks and empty cells: there, an empty cell means no.
  var hasOnlyMarks: Bool { isYesAndNo && !texts.contains { CellWord($0) == .no } }

  /// True if the column has nothing but numbers.
  var isNumeric: Bool {
    texts.allSatisfy { $0.isEmpty || Double($0.replacing(",", with: ".")) != nil }
  }

  /// True if a column of this name and of mostly yes and no says who belongs. Others may say what a party is, such
  /// as a nuclear power.
  func isMembership(named name: String) -> Bool {
    guard CellColumn.membershipNames.contains(name.lowercased()) else { return false }
    // An odd word is reported where the rows are read.
    let words = texts.map { CellWord($0) }
    let said = numbers.count { words[Int($0)] != .nothing }
    let hasAmounts = words.contains { if case .number = $0 { true } else { false } }
    return words.contains(.yes) && !hasAmounts
      && numbers.count { words[Int($0)] == .yes || words[Int($0)] == .no } * 2 >= said
  }

  /// True if a column of this name has weights, some of them 0 or missing: there, the row is no membership.
  func isWeight(named name: String) -> Bool {
    let words = texts.map { CellWord($0) }
    return CellColumn.weightNames.contains(name.lowercased()) && isNumeric
      && words.contains { $0 == .no || $0 == .nothing }
  }

  /// True if the column has numbers that are amounts beside names: they have decimals, or hardly any comes twice, as
  /// identifiers do.
  func hasAmounts(beside names: CellColumn?) -> Bool {
    guard let names, isNumeric, !names.isNumeric else { return false }
    let hasDecimals = texts.contains { $0.contains(".") || $0.contains(",") }
    return hasDecimals || texts.count * 2 > numbers.count
  }

  /// True if some text has a letter. Numbers and dates alone name neither parties nor coalitions where other columns
  /// have words.
  var hasLetters: Bool { texts.contains { $0.contains(where: \.isLetter) } }

  /// True if some text stands in both columns.
  func sharesText(with other: CellColumn?) -> Bool {
    !Set(texts).isDisjoint(with: other?.texts ?? [])
  }
}
