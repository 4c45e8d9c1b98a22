import CompactGraph
import Counting
import GraphCore

/// The parties that compete for ranks, and the places that are open to them.
///
/// First come the rows of the affiliations, then the other candidates for unnamed members, which can overtake
/// and are not listed.
struct RankField: Sendable {
  /// The columns of the coalitions to which each row belongs in every completion of the member lists.
  let certain: [[Int32]]
  /// The columns of the coalitions with open places.
  let columns: [Int32]
  /// The least number of coalitions of each party.
  let lowers: [Int]
  /// The coalitions in which an open place may go to each party, as numbers in `columns`.
  let open: [[Int]]
  /// The number of open places of each of `columns`.
  let places: [ClosedRange<Int>]
  /// True if each party is compared with the others.
  let isRanked: [Bool]
  /// The number of parties that are ranked and are not rows.
  let outsiders: Int

  /// The compared parties with open places.
  let contenders: [Int]
  /// The parties to which a place of each of `columns` may go.
  let takers: [[Int]]
  private let rankedLowers: SortedNumbers

  /// The field of some affiliations.
  ///
  /// - Complexity: O(*t* + *c* + *n* log *n*) for *t* ties, *c* candidates of all lists and *n* parties.
  init(_ affiliations: Affiliations, of filter: PartyFilter) {
    let lists = affiliations.memberLists
    let rows = affiliations.parties.count
    let open = lists.indices.filter {
      lists[$0].unnamed.upperBound > 0 && !lists[$0].allCandidatesBelong
    }
    var certain = (0..<rows).map { Array(affiliations.certain.columns(ofRow: $0)) }
    for column in lists.indices where lists[column].allCandidatesBelong {
      for row in lists[column].candidates.numbers.compactMap(affiliations.row(ofNumber:)) {
        certain[row].append(Int32(column))
        certain[row].sort()
      }
    }

    var others: Set<Party.ID> = []
    for column in lists.indices where lists[column].unnamed.upperBound > 0 {
      let candidates = lists[column].candidates
      for place in candidates.indices
      where affiliations.row(ofNumber: candidates.numbers[place]) == nil {
        others.insert(candidates[place])
      }
    }
    let outside = others.sorted()
    var numbers: [Party.ID: Int] = [:]
    for (position, id) in outside.enumerated() { numbers[id] = rows + position }

    var wishes = [[Int]](repeating: [], count: rows + outside.count)
    var takers: [[Int]] = []
    for (number, column) in open.enumerated() {
      let candidates = lists[column].candidates
      let own = candidates.indices.compactMap {
        affiliations.row(ofNumber: candidates.numbers[$0]) ?? numbers[candidates[$0]]
      }.sorted()
      for party in own { wishes[party].append(number) }
      takers.append(own)
    }
    let isForStates = filter.resolved(in: affiliations) == .states
    let question = affiliations.question
    let isRanked =
      filter.rows(of: affiliations)
      + outside.map { id in
        question.includes(id)
          && !(isForStates && (affiliations.graph.parties[id: id]?.kind ?? .state) != .state)
      }
    let forced = lists.filter(\.allCandidatesBelong)
    let lowers =
      certain.map(\.count) + outside.map { id in forced.count { $0.candidates.contains(id) } }
    self.certain = certain
    columns = open.map { Int32($0) }
    places = open.map { lists[$0].unnamed }
    outsiders = isRanked[rows...].count { $0 }
    contenders = wishes.indices.filter { isRanked[$0] && !wishes[$0].isEmpty }
    rankedLowers = SortedNumbers(lowers.indices.lazy.filter { isRanked[$0] }.map { lowers[$0] })
    self.open = wishes
    self.takers = takers
    self.isRanked = isRanked
    self.lowers = lowers
  }

  /// The largest number of coalitions that a party can have.
  func upper(_ party: Int) -> Int { lowers[party] + open[party].count }

  /// The number of compared parties that have more coalitions than a number in every completion.
  ///
  /// - Complexity: O(log *n*).
  func certainlyAbove(_ number: Int) -> Int {
    rankedLowers.count(above: number)
  }
}
