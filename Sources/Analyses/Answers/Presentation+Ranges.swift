import Counting
import GraphCore

extension Presentation {
  /// The meanings of ranges, shown with the first of each form among the numbers of a table: with an upper limit, and
  /// without.
  func rangeExamples(_ counts: some Sequence<Count>) -> [Note] {
    let ranges = counts.filter { !$0.isExact }
    return [ranges.first { $0.atMost != nil }, ranges.first { $0.atMost == nil }].compactMap(\.self)
      .map { count in
        let most = count.atMost.map { "at most \($0)" } ?? "with no upper limit"
        return .forPeople("\"\(count)\" = at least \(count.atLeast), \(most).")
      }
  }

  /// The part of ranges that was counted, if it is only one end.
  var countedNote: Note? {
    guard affiliations.memberLists.contains(where: { $0.unnamed.upperBound > 0 }) else {
      return nil
    }
    switch affiliations.question.counted {
    case .certain: return "Certain memberships only: each number is the least possible."
    case .possible:
      return "Possible and unnamed members are counted: each number is the largest possible."
    case .range: return nil
    }
  }

  /// Coalitions of which more members are named than reported: decision note 4 of Counting.
  var sizeNotes: [Note] {
    func names(_ lists: [MemberList]) -> String {
      lists.map { label($0.coalition).short }.joined(separator: ", ")
    }
    let lists = affiliations.memberLists
    let outdated = lists.filter { !$0.outdated.isEmpty && !$0.exceedsReported }
    let exceeding = lists.filter(\.exceedsReported)
    var notes: [Note] = []
    if !outdated.isEmpty {
      notes.append(
        Note(
          "\(names(outdated)): sources name more members than the newest reported size. Named members"
            + " with older evidence are only possible."))
    }
    if !exceeding.isEmpty {
      notes.append(
        Note(
          "\(names(exceeding)): more members certain than reported; the certain ones are counted."))
    }
    return notes
  }

  /// A note that coalitions and their parts are counted separately, if there are both.
  var partsNote: Note? {
    let counted = Set(affiliations.coalitions)
    let hasParts = counted.contains { position in
      guard let larger = graph.coalitions[Int(position)].partOf,
        let place = graph.coalitions.position(of: larger)
      else { return false }
      return counted.contains(Int32(place))
    }
    return hasParts ? "Coalitions inside another coalition are counted separately." : nil
  }
}
