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
        guard first.0.sources == second.0.sources, second.1 <= first.2 else { return nil }
        let tie = "\(edge.country) in \(edge.coalition)"
        return Finding(.warning, .overlappingSpells(tie), at: second.0.origin)
      }
    }
  }

  /// Memberships, and leads of countries, with their claims.
  private var countryTies: [(country: Country.ID, coalition: Coalition.ID, claims: [Claim])] {
    memberships.map { ($0.country, $0.coalition, $0.claims) }
      + leads.compactMap { edge in
        guard edge.isOfCoalition, case .country(let country) = edge.leader,
          case .coalition(let coalition) = edge.target
        else { return nil }
        return (country, coalition, edge.claims)
      }
  }

  /// Ties that are said to hold before the coalition was founded.
  private func foundingFindings() -> [Finding] {
    countryTies.flatMap { edge -> [Finding] in
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
    countryTies.flatMap { edge -> [Finding] in
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

  /// Names that mean several things of the graph.
  private func aliasFindings() -> [Finding] {
    var owners: [String: [(node: NodeReference, origin: Origin)]] = [:]
    func add(_ node: NodeReference, _ names: [String], _ origin: Origin) {
      for name in Set(names.map(Spelling.folded)) {
        owners[name, default: []].append((node, origin))
      }
    }
    for coalition in coalitions {
      let names = [coalition.id.rawValue, coalition.name] + coalition.aliases
      add(.coalition(coalition.id), names + (coalition.short.map { [$0] } ?? []), coalition.origin)
    }
    for country in countries {
      add(
        .country(country.id), [country.id.rawValue, name(of: country.id)] + country.aliases,
        country.origin)
    }
    for body in bodies { add(.body(body.id), [body.id.rawValue], body.claim.origin) }
    for official in officials {
      let names = [official.id.rawValue, official.name] + official.aliases
      add(.official(official.id), names, official.origin)
    }
    return owners.filter { $0.value.count > 1 }.compactMap { name, owners in
      owners.last.map { last in
        Finding(.warning, .aliasClash(name, owners.map(\.node.id).sorted()), at: last.origin)
      }
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
