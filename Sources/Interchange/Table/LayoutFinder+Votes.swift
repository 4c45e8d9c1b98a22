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
  /// Meanings of the words of votes, in lower case.
  static let voteWords: [String: RoleWord] = [
    "yes": .role(.member), "y": .role(.member), "yea": .role(.member), "aye": .role(.member),
    "for": .role(.member), "in favour": .role(.member), "in favor": .role(.member),
    "1": .role(.member), "oui": .role(.member), "ja": .role(.member), "sí": .role(.member),
    "no": .other("voted no"), "n": .other("voted no"), "nay": .other("voted no"),
    "against": .other("voted no"), "0": .other("voted no"), "non": .other("voted no"),
    "nein": .other("voted no"), "abstain": .other("abstained"), "abstained": .other("abstained"),
    "abstention": .other("abstained"), "enthaltung": .other("abstained"),
    "absent": .other("absent"), "non-voting": .other("did not vote"),
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
    let unknown = cells.filter { LayoutFinder.voteWords[$0.lowercased()] == nil }.sorted()
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
