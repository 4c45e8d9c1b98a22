import GraphCore

// Tables of votes: who belongs is who voted yes.
extension LayoutFinder {
  private static let voteNames = [
    "vote", "votes", "vote_choice", "voting", "stimme", "voto", "vote_cast",
  ]
  private static let objects = [
    "rcid", "resolution", "roll_call", "rollcall", "motion", "bill", "vote_id", "proposal",
    "question", "ballot", "session",
  ]
  /// The meaning of a vote, by its own words or those of yes and no; `nil` for another text.
  static func vote(_ text: String) -> RoleWord? {
    if let word = voteWords[text.lowercased()] { return word }
    switch CellWord(text) {
    case .yes: return .role(.member)
    case .no: return .other("voted no")
    default: return nil
    }
  }

  /// The meanings of the votes in a table, in lower case.
  func voteWords(of layout: TableLayout) -> [String: RoleWord] {
    let texts = layout.columns.positions[.role].flatMap { sheet.columns[$0]?.texts } ?? []
    return Dictionary(
      texts.compactMap { text in LayoutFinder.vote(text).map { (text.lowercased(), $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Votes that are neither yes nor no, and words that only votes have, in lower case.
  private static let voteWords: [String: RoleWord] = [
    "for": .role(.member), "abstain": .other("abstained"), "abstains": .other("abstained"),
    "abstained": .other("abstained"), "abstention": .other("abstained"),
    "enthaltung": .other("abstained"), "a": .other("abstained or absent"),
    "absent": .other("absent"), "non-voting": .other("did not vote"),
    "nonvoting": .other("did not vote"), "nv": .other("did not vote"),
    "not voting": .other("did not vote"), "did not vote": .other("did not vote"),
    "present": .other("did not vote"), "not a member": .other("not a member"),
  ]

  /// Takes a column of votes as that of roles, and what was voted on as the coalition.
  ///
  /// - Returns: True if the table has votes.
  mutating func chooseVotes(_ columns: inout TableColumns) -> Bool {
    guard options.columns.isEmpty, columns.positions[.role] == nil, columns.otherRole == nil,
      columns.positions[.party] != nil,
      let vote = LayoutFinder.voteNames.compactMap({ columns.position(named: $0) }).first,
      let object = columns.positions[.coalition]
        ?? LayoutFinder.objects.compactMap({ columns.position(named: $0) }).first,
      vote != object
    else { return false }
    let cells = Set(sample[vote].filter { !$0.isEmpty })
    guard !cells.isEmpty else { return false }
    let unknown = cells.filter { LayoutFinder.vote($0) == nil }.sorted()
    guard unknown.isEmpty || unknown.allSatisfy({ Double($0) == nil }) else {
      sheet.file.sink.report(
        TableRules.missingColumn,
        "\(sheet.name(of: vote)) has numbers whose meaning is not known (\(unknown.listed)); write yes, no and"
          + " abstain in their place", at: sheet.place)
      return false
    }
    guard unknown.count * 2 <= cells.count else { return false }
    columns.set(.coalition, to: object)
    columns.set(.role, to: vote)
    assumptions.append(
      "a yes in \(sheet.name(of: vote)) is read as a membership of \(sheet.name(of: object)); other votes are not"
    )
    return true
  }
}
