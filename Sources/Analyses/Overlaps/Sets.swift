public import CompactGraph
public import GraphCore

extension AffiliationNetwork {
  /// The combinations of one mode that have members of their own, those who are in all of these and in no
  /// other: `size,in_all,sets,members`, the largest first; `in_all` counts those who are in others besides
  /// too.
  public func setTable(
    of mode: Incidence.Mode, in graph: CoalitionGraph, language: String = "en", top: Int? = nil
  ) -> Table {
    let (sets, members) = mode == .rows ? (rows, columns) : (columns, rows)
    let all = incidence.exclusiveIntersections(of: mode).filter { !$0.sets.isEmpty }
    func name(_ node: NodeReference) -> String {
      graph.shortName(of: node, language, asOf: basis.asOf)
    }
    return Table(
      columns: [
        .init("size", isNumeric: true), .init("in_all", isNumeric: true), .init("sets"),
        .init("members", isWrapped: true),
      ],
      rows: all.prefix(top ?? all.count).map { intersection in
        [
          .integer(intersection.members.count),
          .integer(memberCount(ofAll: intersection.sets, mode)),
          .list(intersection.sets.map { name(sets[Int($0)]) }),
          .list(intersection.members.map { name(members[Int($0)]) }),
        ]
      }, notes: listNotes(setWords(mode), top, of: all.count, "combinations"))
  }

  /// How many are in all of some sets, whatever else they are in.
  private func memberCount(ofAll sets: [Int32], _ mode: Incidence.Mode) -> Int {
    let lists = sets.map {
      mode == .rows ? incidence.columns(ofRow: Int($0)) : incidence.rows(ofColumn: Int($0))
    }.sorted { $0.count < $1.count }
    guard let smallest = lists.first else { return 0 }
    return lists.dropFirst().reduce(Set(smallest)) { $0.intersection($1) }.count
  }

  private func setWords(_ mode: Incidence.Mode) -> String {
    let (sets, members) =
      mode == .rows ? (basis.rowNoun, basis.columnNoun) : (basis.columnNoun, basis.rowNoun)
    return
      "Each row: the \(members) that are in all of these \(sets) and in no other, 'size' of them;"
      + " every one of them stands in one row only. 'in_all' counts those too that are in others"
      + " besides."
  }

  /// How the combinations were found, as a paragraph for a methods section, with the reference.
  public func setMethods(of mode: Incidence.Mode) -> String {
    "Exclusive intersections, as in an UpSet plot (Lex et al. 2014, doi:10.1109/TVCG.2014.2346248), were"
      + " counted in the two-mode network of \(basis.words). \(basis.tieWords) \(setWords(mode))"
  }
}
