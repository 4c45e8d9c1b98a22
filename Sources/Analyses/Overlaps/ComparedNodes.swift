import CompactGraph
import Counting
import GraphCore

/// The nodes of one mode of some affiliations that are compared with each other, and their ties.
struct ComparedNodes: Sendable {
  /// The affiliations.
  let affiliations: Affiliations
  /// The mode.
  let mode: Mode
  /// The parties that are compared, if the mode is that of parties: `states` or `all`.
  let filter: PartyFilter
  /// The ties. The compared mode has the compared nodes only, the other mode has all.
  let incidence: Incidence
  /// The row or column in the affiliations of each compared node.
  let positions: [Int]

  /// Parties that a filter lets pass, or all coalitions, with the ties of an incidence of the affiliations.
  init(
    _ affiliations: Affiliations, _ incidence: Incidence, of mode: Mode, among filter: PartyFilter
  ) {
    let passes = filter.rows(of: affiliations)
    self.affiliations = affiliations
    self.mode = mode
    self.filter = filter.resolved(in: affiliations)
    guard mode == .rows, passes.contains(false) else {
      positions = Array(0..<incidence[mode].count)
      self.incidence = incidence
      return
    }
    let rows = passes.indices.filter { passes[$0] }
    positions = rows
    self.incidence = Incidence(
      rows: rows.count, columns: incidence.columnCount,
      sortedTies: rows.enumerated().lazy.flatMap { number, row in
        incidence.columns(ofRow: row).lazy.map { (row: number, column: Int($0)) }
      })
  }

  /// The number of compared nodes.
  var count: Int { positions.count }

  /// A compared node.
  func node(_ number: Int) -> NodeReference { reference(mode, positions[number]) }

  /// A node of the other mode.
  func other(_ number: Int) -> NodeReference { reference(mode.other, number) }

  /// The number of the compared node with an identifier.
  func number(of id: String) -> Int? {
    let position =
      mode == .rows ? affiliations.row(of: .init(id)) : affiliations.column(of: .init(id))
    return position.flatMap { positions.firstIndex(of: $0) }
  }

  /// The party and the coalition of a compared node and one of the other mode.
  func key(_ number: Int, _ other: Int) -> TieKey {
    let (row, column) = place(number, other)
    return TieKey(affiliations.party(row).id, affiliations.coalition(column).id)
  }

  /// True if the tie of a compared node and one of the other mode is disputed.
  func isDisputed(_ number: Int, _ other: Int) -> Bool {
    let (row, column) = place(number, other)
    return affiliations.tie(row: row, column: column)?.isDisputed ?? false
  }

  /// The nodes of the other mode to which two compared nodes are tied, ascending.
  ///
  /// - Complexity: O(*d*) in the degrees.
  func shared(_ a: Int, _ b: Int) -> [Int] {
    let (first, second) = (incidence[mode].partners(of: a), incidence[mode].partners(of: b))
    var (i, j) = (first.startIndex, second.startIndex)
    var both: [Int] = []
    while i < first.endIndex, j < second.endIndex {
      if first[i] == second[j] { both.append(Int(first[i])) }
      let (x, y) = (first[i], second[j])
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return both
  }

  private func place(_ number: Int, _ other: Int) -> (row: Int, column: Int) {
    mode == .rows ? (positions[number], other) : (other, positions[number])
  }

  private func reference(_ mode: Mode, _ position: Int) -> NodeReference {
    mode == .rows
      ? .party(affiliations.party(position).id) : .coalition(affiliations.coalition(position).id)
  }
}
