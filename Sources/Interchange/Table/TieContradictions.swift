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
      guard rows.count > 1 else { continue }
      let starts = starts(in: rows, of: ties)
      guard let pair = pair(in: rows, of: ties) ?? starts else { continue }
      guard findings.count < 10 else {
        others += 1
        continue
      }
      let (a, b) = (ties[pair.0], ties[pair.1])
      if ties.roles[pair.1] != .nonMember, let from = a.claim.from, let other = b.claim.from {
        findings.append(
          Finding(
            TableRules.contradictions,
            "\(graph.name(of: a.tie.party)) belongs to \((graph.coalitions[id: a.tie.coalition]?.name ?? "").quoted)"
              + " since \(from) here and since \(other) at \(b.claim.place); give the first an end, or correct one",
            at: a.claim.place))
        continue
      }
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

  /// Two rows of one tie and role that both go on and have starts which cannot be one date.
  private static func starts(in rows: Range<Int>, of ties: Ties) -> (Int, Int)? {
    var first: [Role: (row: Int, start: PartialDate)] = [:]
    for row in rows where ties.roles[row].belongs {
      let claim = ties[row].claim
      guard claim.to == nil, let start = claim.from else { continue }
      guard let known = first[ties.roles[row]] else {
        first[ties.roles[row]] = (row, start)
        continue
      }
      if start.latest < known.start.earliest || known.start.latest < start.earliest {
        return (known.row, row)
      }
    }
    return nil
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
