public import CompactGraph
import GraphCore

extension AffiliationNetwork {
  /// Who is inside whom: pairs of a mode of which one meets all that the other meets: `inner,outer,size,equal`.
  public func containmentTable(of mode: Incidence.Mode, top: Int? = nil) -> Table {
    let nodes = mode == .rows ? rows : columns
    let all = incidence.containments(of: mode)
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
      }, notes: listNotes(AffiliationNetwork.insideWords, top, of: all.count, "pairs"))
  }

  private static let insideWords =
    "The inner one has nothing that the outer one does not have; 'equal' where the reverse holds too."
    + " What has nothing is left out."

  /// How containment was found, as a paragraph for a methods section.
  public var containmentMethods: String {
    "Containment was looked for in the two-mode network of \(basis.words). \(basis.tieWords)"
      + " \(AffiliationNetwork.insideWords)"
  }

  /// The notes below a list of combinations: what a row is, on what it was computed, how much is shown.
  func listNotes(_ words: String, _ top: Int?, of count: Int, _ noun: String) -> [String] {
    var notes = [words] + basis.notes(on: "the two-mode network of \(basis.words)")
    if let top, top < count { notes.append("The first \(top) of \(count) \(noun).") }
    return notes
  }
}
