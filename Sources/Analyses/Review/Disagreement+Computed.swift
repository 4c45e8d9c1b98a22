public import GraphCore

extension CoalitionGraph {
  /// Where the claims on one edge, one coalition or one day cannot all be true: when a tie began or
  /// ended, in what standing a country is there, who leads, how many belong, when it began. Rejected
  /// claims have no say, and claims of one source alone are no disagreement.
  ///
  /// - Complexity: O(*n* log *n*) in the number of claims.
  public var computedDisagreements: [Disagreement] {
    coalitions.flatMap { coalition in
      [foundingDisagreement(of: coalition)].compactMap(\.self)
        + standingDisagreements(of: coalition) + dateDisagreements(of: coalition)
        + leadDisagreements(of: coalition) + sizeDisagreements(of: coalition)
    }
  }

  /// What a claim says, with who says so and the day of which it speaks.
  private typealias Said = (value: String, sources: [String], period: ClosedRange<Day>)

  /// Whether two of several periods have no day in common.
  private func cannotAllHold(_ said: [Said]) -> Bool {
    guard let latest = said.map(\.period.lowerBound).max(),
      let earliest = said.map(\.period.upperBound).min()
    else { return false }
    return earliest < latest && isOfSeveral(said.map(\.sources))
  }

  private func isOfSeveral(_ sources: [[String]]) -> Bool { Set(sources).count > 1 }

  private func said(_ value: String, by claim: Claim) -> (value: String, sources: [String]) {
    (value, claim.sources.map(\.rawValue))
  }

  private func foundingDisagreement(of coalition: Coalition) -> Disagreement? {
    let said: [Said] = coalition.founded.filter { $0.claim.rejected == nil }.compactMap {
      founding in
      founding.date.map {
        ("\($0)", founding.claim.sources.map(\.rawValue), $0.earliest...$0.latest)
      }
    }
    guard cannotAllHold(said) else { return nil }
    return disagreement(in: coalition.id, on: "when it was founded", said.map { ($0.0, $0.1) })
  }

  /// A country that one source lets belong and another not, on the newest date of the graph.
  private func standingDisagreements(of coalition: Coalition) -> [Disagreement] {
    let edges = memberships.filter { $0.coalition == coalition.id }
    return Dictionary(grouping: edges, by: \.country).sorted { $0.key < $1.key }.compactMap {
      country, own in
      let holding = own.filter {
        certainty(
          of: $0.claims, within: lifetime(of: coalition, and: country), asOf: newestDate)
          == .certain
      }
      guard holding.contains(where: { $0.standing.belongs }),
        holding.contains(where: { !$0.standing.belongs }),
        isOfSeveral(holding.map { $0.claims.flatMap(\.sources).map(\.rawValue) })
      else { return nil }
      return disagreement(
        in: coalition.id, on: "standing of \(name(of: country))",
        holding.flatMap { edge in
          edge.claims.filter { $0.rejected == nil }.map { said(edge.standing.rawValue, by: $0) }
        })
    }
  }

  /// Starts of one tie without an end, or its ends, that cannot both be true.
  private func dateDisagreements(of coalition: Coalition) -> [Disagreement] {
    memberships.filter { $0.coalition == coalition.id }.flatMap { edge in
      let claims = edge.claims.filter { $0.rejected == nil }
      func dates(_ date: (Claim) -> PartialDate?) -> [Said] {
        claims.compactMap { claim in
          date(claim).map {
            ("\($0)", claim.sources.map(\.rawValue), $0.earliest...$0.latest)
          }
        }
      }
      let starts = dates { $0.to == nil ? $0.from : nil }
      // Ends of different spells are no disagreement: only those of one start are compared.
      let ends = Dictionary(grouping: claims, by: \.from).sorted {
        ($0.key?.description ?? "") < ($1.key?.description ?? "")
      }.map { group in dates { group.value.contains($0) ? $0.to : nil } }
      let name = name(of: edge.country)
      let what = edge.standing == .member ? name : "\(name) as \(edge.standing.rawValue)"
      let pairs = [(starts, "when \(what) joined")] + ends.map { ($0, "when \(what) left") }
      return
        pairs
        .filter { cannotAllHold($0.0) }
        .map { said, topic in
          disagreement(in: coalition.id, on: topic, said.map { ($0.0, $0.1) })
        }
    }
  }

  /// Who leads, where on one day different sources name different leaders, one of them as the only one.
  private func leadDisagreements(of coalition: Coalition) -> [Disagreement] {
    let edges = leads.filter { $0.target == .coalition(coalition.id) && $0.isOfCoalition }
    let lifetime = lifetime(of: coalition)
    let holding = edges.filter {
      certainty(of: $0.claims, within: lifetime, asOf: newestDate) == .certain
    }
    let claims = holding.flatMap { edge in
      edge.claims.filter { $0.rejected == nil }.flatMap { claim in
        claim.sources.map { (edge: edge, source: $0) }
      }
    }
    // What each source says as a whole.
    let bySource = Dictionary(grouping: claims, by: \.source).sorted { $0.key < $1.key }
    let said = bySource.map { source, own -> (value: String, sources: [String], isAlone: Bool) in
      let leaders = Set(own.map { name(of: $0.edge.leader.node) }).sorted()
      let roles = Set(own.map(\.edge.role))
      return (
        leaders.joined(separator: " and ")
          + (roles != [.coLead] ? "" : leaders.count > 1 ? " together" : " with others"),
        [source.rawValue], own.allSatisfy { $0.edge.role == .lead }
      )
    }
    let values = Set(said.map(\.value))
    guard values.count > 1, said.contains(where: \.isAlone) else { return [] }
    return [disagreement(in: coalition.id, on: "who leads", said.map { ($0.value, $0.sources) })]
  }

  /// Sizes of one day that cannot all be true.
  private func sizeDisagreements(of coalition: Coalition) -> [Disagreement] {
    let own = declarations.filter {
      $0.coalition == coalition.id && $0.subject == .members && $0.claim.rejected == nil
    }
    return Dictionary(grouping: own, by: \.date).sorted {
      ($0.key?.description ?? "") < ($1.key?.description ?? "")
    }.compactMap { date, group in
      let ranges = group.map { DeclaredSize.range(of: $0, beneficiaries: 1) }
      let largest = ranges.map(\.lower).max() ?? 0
      let smallest = ranges.map { $0.upper ?? .max }.min() ?? .max
      guard smallest < largest, isOfSeveral(group.map { $0.claim.sources.map(\.rawValue) }) else {
        return nil
      }
      return disagreement(
        in: coalition.id, on: "size" + (date.map { " on \($0)" } ?? ""),
        group.map { declaration in
          let qualifier = declaration.qualifier == .exact ? "" : "\(declaration.qualifier.words) "
          return said("\(qualifier)\(declaration.size)", by: declaration.claim)
        })
    }
  }
}
