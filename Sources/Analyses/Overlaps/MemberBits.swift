import CompactGraph
import Counting
import GraphCore

/// The member lists of some coalitions as bits over parties: the bounds of pairs are counted from them.
struct MemberBits: Sendable {
  /// The number of members of each coalition in addition to the certain ones.
  let unnamed: [ClosedRange<Int>]
  /// The number of candidates of each coalition.
  let candidateCounts: [Int]
  /// The certain members of each coalition, and below them, in the same order, its candidates.
  private let rows: BitRows

  /// The bits of some member lists over some parties; members and candidates that are none of them do not
  /// count, wherever the unnamed places go.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - columns: The column of a party by its number in the lists, or `nil`.
  ///   - count: The number of columns.
  private init(_ lists: [MemberList], columns: (Int32) -> Int?, count: Int) {
    var rows = BitRows(rows: 2 * lists.count, columns: count)
    var unnamed: [ClosedRange<Int>] = []
    var counts: [Int] = []
    for (row, list) in lists.enumerated() {
      for column in list.certainParties.numbers.compactMap(columns) { rows.insert(row, column) }
      let candidates = list.candidates.numbers.compactMap(columns)
      for column in candidates { rows.insert(lists.count + row, column) }
      let others = list.candidates.count - candidates.count
      let least = max(0, list.unnamed.lowerBound - others)
      unnamed.append(least...max(least, min(list.unnamed.upperBound, candidates.count)))
      counts.append(candidates.count)
    }
    self.unnamed = unnamed
    self.candidateCounts = counts
    self.rows = rows
  }

  /// The bits of the member lists of some affiliations: first the rows, then the other candidates that count.
  ///
  /// - Complexity: O(*n* log *n* + *c*) for *n* parties and *c* members and candidates of all lists.
  init(_ affiliations: Affiliations) {
    let question = affiliations.question
    var columns: [Int32: Int] = [:]
    if question.parties.isEmpty {
      var others: [Int32: Party.ID] = [:]
      for list in affiliations.memberLists where list.unnamed.upperBound > 0 {
        for (number, id) in zip(list.candidates.numbers, list.candidates)
        where affiliations.row(ofNumber: number) == nil {
          others[number] = id
        }
      }
      // The numbers ascend by identifier among the parties of the graph and among the others, not in all.
      let kept = others.filter { !question.without.contains($0.value) }
        .sorted { $0.value < $1.value }
      for (place, other) in kept.enumerated() {
        columns[other.key] = affiliations.parties.count + place
      }
    }
    self.init(
      affiliations.memberLists,
      columns: { affiliations.row(ofNumber: $0) ?? columns[$0] },
      count: affiliations.parties.count + columns.count)
  }

  /// The number of coalitions.
  var count: Int { unnamed.count }

  /// True if a coalition may have members in addition to the certain ones.
  var hasOpenPlaces: Bool { unnamed.contains { $0.upperBound > 0 } }

  /// The number of certain members of both of two coalitions; of one and itself, its number of them.
  func certain(_ a: Int, _ b: Int) -> Int { rows.sharedCount(a, b) }
  /// The number of certain members of the first that are candidates of the second.
  func certain(_ a: Int, candidatesOf b: Int) -> Int { rows.sharedCount(a, count + b) }
  /// The number of candidates of both.
  func candidates(_ a: Int, _ b: Int) -> Int { rows.sharedCount(count + a, count + b) }

  /// True if a party certainly belongs to a coalition.
  func isCertain(_ coalition: Int, _ party: Int) -> Bool { rows.contains(coalition, party) }
  /// True if a party may be one of a coalition's unnamed members.
  func isCandidate(_ coalition: Int, _ party: Int) -> Bool {
    rows.contains(count + coalition, party)
  }
}
