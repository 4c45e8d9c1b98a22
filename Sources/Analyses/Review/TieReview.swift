import Counting
import Dates
import GraphCore
import States

/// Reviews the claims on ties, each by itself and those of one tie together.
struct TieReview {
  static let undatedClaim = Finding.Rule(
    "W101",
    """
    A claim has no date, and none of its sources has one. The tie is possible on every date since the founding \
    of the coalition, and never certain. Give the date of the page.
    """)
  static let overlappingPeriods = Finding.Rule(
    "W102",
    """
    One source contradicts itself about one tie: it gives two periods of one role that overlap, or a role of a \
    member and a role of a non-member for the same day. One of the dates is probably wrong.
    """)
  static let beforeFounding = Finding.Rule(
    "W103",
    """
    A party is reported in a coalition before the coalition was founded. Either date can be wrong. If the \
    coalition existed earlier under another name, add the earlier founding as a claim of its own.
    """)
  static let afterEnd = Finding.Rule(
    "W110",
    "A party is reported in a coalition after the coalition ended. One of the dates is wrong.")
  static let outsideExistence = Finding.Rule(
    "W111",
    """
    A country is reported in a coalition on a day on which the state did not exist, by the list of states of the \
    Correlates of War Project. The tie counts: a territory can belong to an organisation, and the list has its \
    own rules.
    """)
  static let oneSource = Finding.Rule(
    "N201",
    """
    A tie has one source. A second, independent source makes it safer to print. Pages of one outlet, or that cite \
    one source, are one.
    """)

  static let rules = [
    undatedClaim, overlappingPeriods, beforeFounding, afterEnd, outsideExistence, oneSource,
  ]

  /// The affiliations of all coalitions.
  let affiliations: Affiliations
  private var graph: CoalitionGraph { affiliations.graph }

  var findings: [Finding] {
    graph.coalitions.flatMap { coalition -> [Finding] in
      let claims = affiliations.claims(of: coalition.id)
      let ties = Dictionary(grouping: claims, by: \.key)
      return claims.flatMap { role in
        role.statements.lazy.map(\.claim).filter { $0.rejected == nil }.flatMap {
          findings(on: $0, of: role.key, in: coalition)
        }
      } + ties.flatMap { overlaps($1) + thin($1) }
    }
  }

  /// The findings on one claim.
  private func findings(on claim: Claim, of key: TieKey, in coalition: Coalition) -> [Finding] {
    let tie = "\(key.party) in \(key.coalition)"
    if !claim.isDated, graph.newestDate != nil, graph.attestation(of: claim) == nil {
      let subject =
        claim.sources.first.map { "neither this claim nor its source '\($0)' has a date" }
        ?? "this claim has no date and no source"
      return [
        Finding(
          Self.undatedClaim, "\(subject); the tie is possible, never certain", at: claim.place)
      ]
    }
    guard let date = claim.from ?? claim.attested else { return [] }
    var findings: [Finding] = []
    if let founding = coalition.earliestFounding, date.latest < founding {
      findings.append(
        Finding(
          Self.beforeFounding, "\(tie) is reported for \(date), before any founding date",
          at: claim.place))
    }
    if let ended = coalition.ended, date.earliest > ended.latest {
      findings.append(
        Finding(
          Self.afterEnd, "\(tie) is reported for \(date), after the coalition ended (\(ended))",
          at: claim.place))
    } else if StateLives.existed(key.party.rawValue, during: date.earliest...date.latest) == false {
      findings.append(
        Finding(
          Self.outsideExistence, "\(tie) is reported for \(date), when the state did not exist",
          at: claim.place))
    }
    return findings
  }

  // MARK: Claims of one tie

  private struct Period {
    let role: Role
    let claim: Claim
    /// The last day that can be the first.
    let start: Day
    /// The first day that can be the last.
    let end: Day
  }

  /// Claims of the same sources on one tie that cannot all be true.
  private func overlaps(_ roles: [Affiliations.RoleClaims]) -> [Finding] {
    let periods = roles.flatMap { role in
      role.statements.compactMap { statement -> Period? in
        let claim = statement.claim
        guard let from = claim.from, claim.rejected == nil else { return nil }
        return Period(
          role: role.role, claim: claim, start: from.latest,
          end: claim.to?.earliest ?? .distantFuture)
      }
    }
    guard periods.count > 1, let key = roles.first?.key else { return [] }
    return periods.indices.flatMap { index in
      periods[(index + 1)...].compactMap { second -> Finding? in
        let first = periods[index]
        guard first.claim.sources == second.claim.sources, first.start <= second.end,
          second.start <= first.end
        else { return nil }
        let tie = "\(key.party) in \(key.coalition)"
        let place = max(first.claim.place, second.claim.place)
        if first.role == second.role {
          return Finding(
            Self.overlappingPeriods, "one source gives two periods of \(tie) that overlap",
            at: place)
        }
        guard first.role != .unknown, second.role != .unknown,
          first.role.belongs != second.role.belongs
        else { return nil }
        return Finding(
          Self.overlappingPeriods,
          "one source gives \(tie) the roles \(first.role.rawValue) and \(second.role.rawValue)"
            + " for the same days", at: place)
      }
    }
  }

  /// The roles of a tie that have one independent source.
  private func thin(_ roles: [Affiliations.RoleClaims]) -> [Finding] {
    roles.compactMap { role in
      let claims = role.statements.lazy.map(\.claim).filter { $0.rejected == nil }
      let sources = Set(claims.flatMap(\.sources)).sorted()
      let origins = graph.origins(of: sources)
      guard origins.count == 1, let origin = origins.first, let claim = claims.first else {
        return nil
      }
      let isNamed = roles.count > 1 || Role.ofLeads.contains(role.role)
      let words = isNamed ? " (\(role.role.rawValue))" : ""
      let rest =
        sources.count == 1
        ? "one source, '\(sources[0])'"
        : "one independent source, '\(origin)' (\(sources.map { "'\($0)'" }.joined(separator: ", ")))"
      return Finding(
        Self.oneSource, "\(role.key.party) in \(role.key.coalition)\(words) has \(rest)",
        at: claim.place)
    }
  }
}
