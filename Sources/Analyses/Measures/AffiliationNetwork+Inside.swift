public import CompactGraph
public import GraphCore

extension AffiliationNetwork {
  /// Who is inside whom: pairs of a mode of which one meets all that the other meets: `inner,outer,size,equal`.
  public func containmentTable(
    of mode: Incidence.Mode, in graph: CoalitionGraph, top: Int? = nil
  ) -> Table {
    let nodes = mode == .rows ? rows : columns
    let all = incidence.containments(of: mode)
    var notes = [
      "The inner one has nothing that the outer one does not have; 'equal' where the reverse holds too."
        + " What has nothing is left out.",
      "Computed on \(basis.words).",
    ]
    if let omission = basis.omission { notes.append(omission) }
    if let top, top < all.count { notes.append("The first \(top) of \(all.count) pairs.") }
    return Table(
      columns: [.init("inner"), .init("outer"), .init("size", isNumeric: true), .init("equal")],
      rows: all.prefix(top ?? all.count).map { pair in
        let inner = Int(pair.inner)
        return [
          .text(nodes[inner].id), .text(nodes[Int(pair.outer)].id),
          .integer(
            mode == .rows ? incidence.degree(ofRow: inner) : incidence.degree(ofColumn: inner)),
          .text(pair.isEqual ? "yes" : "no"),
        ]
      }, notes: notes)
  }
}
