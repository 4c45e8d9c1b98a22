public import CompactGraph
public import GraphCore

extension AffiliationNetwork {
  /// The combinations of one mode that have members of their own, those who are in all of these and in no
  /// other: `size,sets,members`, the largest first.
  public func setTable(
    of mode: Incidence.Mode, in graph: CoalitionGraph, language: String = "en", top: Int? = nil
  ) -> Table {
    func short(_ node: NodeReference) -> String {
      if case .coalition(let id) = node { return graph.coalition(id)?.shortest ?? id.rawValue }
      return graph.name(of: node, language: language, asOf: basis.asOf)
    }
    let (sets, members) = mode == .rows ? (rows, columns) : (columns, rows)
    let all = incidence.exclusiveIntersections(of: mode).filter { !$0.sets.isEmpty }
    let (setNoun, memberNoun) =
      mode == .rows ? (basis.rowNoun, basis.columnNoun) : (basis.columnNoun, basis.rowNoun)
    var notes = [
      "Each row: the \(memberNoun) that are in all of these \(setNoun) and in no other; every one of"
        + " them stands in one row only.",
      "Computed on \(basis.words).",
    ]
    if let omission = basis.omission { notes.append(omission) }
    if let top, top < all.count { notes.append("The first \(top) of \(all.count) combinations.") }
    return Table(
      columns: [.init("size", isNumeric: true), .init("sets"), .init("members")],
      rows: all.prefix(top ?? all.count).map { intersection in
        [
          .integer(intersection.members.count),
          .list(intersection.sets.map { short(sets[Int($0)]) }),
          .list(intersection.members.map { short(members[Int($0)]) }),
        ]
      }, notes: notes)
  }
}
