public import GraphCore

extension CoalitionGraph {
  /// What an editor should look at again: facts that are valid by themselves and do not go together,
  /// or that rest on little. With the warnings of reading, in the order of the files.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func review() -> [Finding] {
    let findings =
      warnings + remarks.findings + spellFindings() + foundingFindings() + lifeFindings()
      + sizeFindings()
      + sourceFindings()
      + aliasFindings() + plannedFindings()
    return findings.sorted {
      ($0.origin.file ?? "", $0.origin.line, $0.origin.column, $0.code, $0.message)
        < ($1.origin.file ?? "", $1.origin.line, $1.origin.column, $1.code, $1.message)
    }
  }

  /// Spells that one source gives of one tie and that overlap.
  private func spellFindings() -> [Finding] {
    memberships.flatMap { edge -> [Finding] in
      let spells = edge.claims.compactMap { claim -> (Claim, Day, Day)? in
        guard let from = claim.from, claim.rejected == nil else { return nil }
        return (claim, from.latest, claim.to?.earliest ?? .distantFuture)
      }
      return zip(spells, spells.dropFirst()).compactMap { first, second in
        guard first.0.sources == second.0.sources, second.1 <= first.2, first.0.to != nil,
          second.0.to != nil
        else { return nil }
        let tie = "\(edge.country) in \(edge.coalition)"
        return Finding(.warning, .overlappingSpells(tie), at: second.0.origin)
      }
    }
  }

  /// Ties that are said to hold before the coalition was founded.
  private func foundingFindings() -> [Finding] {
    memberships.flatMap { edge -> [Finding] in
      guard let founding = coalition(edge.coalition)?.earliestFounding else { return [] }
      return edge.claims.compactMap { claim in
        guard claim.rejected == nil, let date = claim.from ?? claim.attested,
          date.latest < founding
        else { return nil }
        return Finding(
          .warning, .beforeFounding(country: edge.country, coalition: edge.coalition, date),
          at: claim.origin)
      }
    }
  }

  /// Ties that are said to hold after the coalition ended, or when the state was not there.
  private func lifeFindings() -> [Finding] {
    memberships.flatMap { edge -> [Finding] in
      let lives = StateLives.spells(of: edge.country)
      let ended = coalition(edge.coalition)?.ended
      return edge.claims.compactMap { claim in
        guard claim.rejected == nil, let date = claim.from ?? claim.attested else { return nil }
        if let ended, date.earliest > ended.latest {
          return Finding(
            .warning, .afterEnd(country: edge.country, coalition: edge.coalition, date),
            at: claim.origin)
        }
        let isThere = lives.isEmpty || lives.contains { $0.overlaps(date.earliest...date.latest) }
        guard !isThere else { return nil }
        return Finding(
          .warning, .outsideLife(country: edge.country, coalition: edge.coalition, date),
          at: claim.origin)
      }
    }
  }

  /// Declared sizes that contradict each other or the names.
  private func sizeFindings() -> [Finding] {
    let declared = declarations.filter { $0.subject == .members && $0.claim.rejected == nil }
    let groups = Dictionary(grouping: declared) { OnADay(coalition: $0.coalition, date: $0.date) }
    return groups.flatMap { key, group -> [Finding] in
      guard let date = key.date, let origin = group.first?.claim.origin else { return [] }
      var findings: [Finding] = []
      let sizes = group.filter { $0.qualifier == .exact }.map(\.size)
      if let low = sizes.min(), let high = sizes.max(), low < high {
        findings.append(
          Finding(
            .warning, .contradictingSizes(coalition: key.coalition, date, low, high), at: origin))
      }
      var filter = Affiliations.Filter()
      filter.certainOnly = true
      filter.kinds = Set([coalition(key.coalition)?.kind].compactMap(\.self))
      let affiliations = affiliations(asOf: date, filter: filter)
      let roster = rosters(of: affiliations).first { $0.coalition == key.coalition }
      if let roster, roster.namesMoreThanDeclared, let upper = roster.declared?.upper {
        findings.append(
          Finding(
            .warning,
            .namedMoreThanDeclared(
              coalition: key.coalition, date, named: roster.named.count, declared: upper),
            at: origin))
      }
      return findings
    }
  }

  /// Sources that nothing cites, and ties that rest on one.
  private func sourceFindings() -> [Finding] {
    var used: Set<Source.ID> = []
    for edge in edges { used.formUnion(edge.claims.flatMap(\.sources)) }
    for coalition in coalitions { used.formUnion(coalition.founded.flatMap(\.claim.sources)) }
    used.formUnion(declarations.flatMap(\.claim.sources))
    used.formUnion(disputes.flatMap { $0.sides.flatMap(\.claim.sources) })
    let unused = sources.filter { !used.contains($0.id) }.map {
      Finding(.warning, .unusedSource($0.id), at: $0.origin)
    }
    let thin = memberships.compactMap { edge -> Finding? in
      guard let claim = edge.claims.first, Set(edge.claims.flatMap(\.sources)).count == 1 else {
        return nil
      }
      let tie = "\(edge.country) in \(edge.coalition)"
      return Finding(.note, .oneSource(tie, claim.sources[0]), at: claim.origin)
    }
    return unused + thin
  }

  /// Names that mean two coalitions.
  private func aliasFindings() -> [Finding] {
    var owners: [String: [Coalition]] = [:]
    for coalition in coalitions {
      let names = [coalition.id.rawValue, coalition.name] + coalition.aliases
      for name in Set(names.map(Spelling.folded)) { owners[name, default: []].append(coalition) }
    }
    return owners.filter { $0.value.count > 1 }.map { name, coalitions in
      Finding(
        .warning, .aliasClash(name, coalitions.map(\.id.rawValue).sorted()),
        at: coalitions[coalitions.count - 1].origin)
    }
  }

  /// What was planned for a day that has passed.
  private func plannedFindings() -> [Finding] {
    guard let newestDate else { return [] }
    let meetings = meetings.compactMap { meeting -> Finding? in
      guard meeting.format == .planned, let date = meeting.date, date.latest < newestDate.earliest
      else { return nil }
      return Finding(
        .warning, .plannedDatePassed(meeting.id.rawValue, date), at: meeting.claim.origin)
    }
    let bodies = bodies.compactMap { body -> Finding? in
      guard body.status == .planned, let date = body.claim.from, date.latest < newestDate.earliest
      else { return nil }
      return Finding(.warning, .plannedDatePassed(body.id.rawValue, date), at: body.claim.origin)
    }
    return meetings + bodies
  }
}

private struct OnADay: Hashable {
  let coalition: Coalition.ID
  let date: PartialDate?
}
