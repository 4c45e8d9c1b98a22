import GraphCore

/// Words for votes other than yes and no, in lower case.
enum VoteWord {
  /// Votes for what was voted on.
  static let yeses: Set<String> = ["yea", "aye", "in favour", "in favor"]

  /// Other votes, and the reasons why they are no yes.
  static let others: [String: String] = [
    "nay": "voted no", "against": "voted no", "abstain": "abstained", "abstains": "abstained",
    "abstained": "abstained", "abstention": "abstained", "enthaltung": "abstained",
    "absent": "absent", "non-voting": "did not vote", "nonvoting": "did not vote",
    "not voting": "did not vote", "did not vote": "did not vote",
  ]

  /// Words that are votes in a column of votes alone, and something else elsewhere.
  private static let inVotes: [String: String] = [
    "a": "abstained or absent", "nv": "did not vote", "present": "did not vote",
    "not a member": "not a member", "nonmember": "not a member", "none": "did not vote",
  ]

  /// The meaning of a text in a column of votes, also by the words and signs of yes and no; `nil` for another text.
  static func meaning(of text: String) -> RoleWord? {
    let word = text.lowercased()
    if word == "for" || yeses.contains(word) { return .role(.member) }
    if let reason = others[word] ?? inVotes[word] { return .other(reason) }
    switch CellWord(text) {
    case .yes: return .role(.member)
    case .no:
      // A dash or an empty box can be the sign of those who were not there.
      let isNo = text.contains { $0.isLetter || $0 == "0" } || crosses.contains(text)
      return .other(isNo ? "voted no" : "no yes")
    default: return nil
    }
  }

  private static let crosses: Set<String> = ["✗", "✘", "❌", "✖", "✕", "❎", "🚫", "👎"]
}
