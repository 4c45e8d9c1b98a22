import Dates
import GraphCore

/// Finds claims of tables that cannot both hold: that a party belongs to a coalition and that it does not, at one
/// time.
enum TieContradictions {
  /// The findings, at most ten of them and one that counts the others.
  ///
  /// - Complexity: O(*n*) in the number of claims.
  static func findings(_ graph: CoalitionGraph) -> [Finding] {
    var findings: [Finding] = []
    var others = 0
    let ties = graph.ties
    for number in 0..<ties.tieCount {
      let rows = ties.rows(ofTie: number)
      guard rows.count > 1, let pair = pair(in: rows, of: ties) else { continue }
      guard findings.count < 10 else {
        others += 1
        continue
      }
      let (a, b) = (ties[pair.0], ties[pair.1])
      findings.append(
        Finding(
          TableRules.contradictions,
          "\(graph.name(of: a.tie.party)) belongs to \((graph.coalitions[id: a.tie.coalition]?.name ?? "").quoted)"
            + " here and does not at \(b.claim.place)", at: a.claim.place))
    }
    if others > 0 {
      findings.append(
        Finding(
          TableRules.contradictions, "\(others) more contradictions of this kind", at: .none))
    }
    return findings
  }

  /// Two rows of one tie about one time, of which one says that the party belongs and one that it does not.
  private static func pair(in rows: Range<Int>, of ties: Ties) -> (Int, Int)? {
    guard let out = rows.first(where: { ties.roles[$0] == .nonMember }) else { return nil }
    let inside = rows.first { row in
      ties.roles[row].belongs && ties.from[row] == ties.from[out] && ties.to[row] == ties.to[out]
        && ties.attested[row] == ties.attested[out]
    }
    return inside.map { ($0, out) }
  }
}
