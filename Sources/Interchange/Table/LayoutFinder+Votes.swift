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

  /// The meanings of the votes in a table, in lower case; texts without one are unknown words.
  func voteWords(of layout: TableLayout) -> [String: RoleWord] {
    let texts = layout.columns.positions[.role].flatMap { sheet.columns[$0]?.texts } ?? []
    return Dictionary(
      texts.map { ($0.lowercased(), VoteWord.meaning(of: $0) ?? .unknown) },
      uniquingKeysWith: { first, _ in first })
  }

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
    let unknown = cells.filter { VoteWord.meaning(of: $0) == nil }.sorted()
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
