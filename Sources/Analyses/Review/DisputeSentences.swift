public import GraphCore

extension CoalitionGraph {
  /// What sources dispute, one sentence for each dispute, with every side and who takes it.
  public var disputeSentences: [String] {
    disputes.map { dispute in
      // Sources that say the same stand on one side.
      var sides: [(value: String, sources: [String])] = []
      for side in dispute.sides {
        let sources = side.claim.sources.map { id in
          side.date.map { "\(id), \($0)" } ?? id.rawValue
        }
        if let known = sides.firstIndex(where: { $0.value == side.value }) {
          sides[known].sources += sources
        } else {
          sides.append((side.value, sources))
        }
      }
      let said = sides.map { "“\($0.value)” (\($0.sources.joined(separator: "; ")))" }
      let coalition = coalition(dispute.coalition)?.name ?? dispute.coalition.rawValue
      let note = dispute.note.map { " – \($0)" } ?? ""
      return "\(coalition), \(dispute.topic): \(said.joined(separator: " against "))\(note)."
    }
  }
}
