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

  /// Two rows of one tie about one day, of which one says that the party belongs and one that it does not.
  private static func pair(in rows: Range<Int>, of ties: Ties) -> (Int, Int)? {
    for out in rows where ties.roles[out] == .nonMember {
      let days = certainDays(ties[out].claim)
      if let inside = rows.first(where: {
        ties.roles[$0].belongs && certainDays(ties[$0].claim).overlaps(days)
      }) {
        return (inside, out)
      }
    }
    return nil
  }

  /// The days for which a claim holds whatever its unknown days are. A claim without dates is about any time.
  private static func certainDays(_ claim: Claim) -> Range<Day> {
    let start =
      claim.from?.latest ?? claim.attested?.latest ?? claim.to?.earliest ?? .distantPast
    let end = claim.to?.earliest ?? (claim.from == nil ? claim.attested?.latest : nil)
    guard let end else { return start..<Day.distantFuture }
    return start..<(max(start, end).next ?? .distantFuture)
  }
}
