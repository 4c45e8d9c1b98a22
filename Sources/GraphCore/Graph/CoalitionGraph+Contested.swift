extension CoalitionGraph {
  /// The graph without the ties on which sources disagree as of a date: those that one source lets
  /// belong and another not, and those whose starts cannot both be true.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func withoutContestedTies(asOf date: PartialDate? = nil) -> CoalitionGraph {
    let affiliations = affiliations(asOf: date)
    var contested: Set<[String]> = []
    for tie in affiliations.ties + affiliations.plannedTies where tie.isContested {
      contested.insert([tie.country.rawValue, tie.coalition.rawValue])
    }
    guard !contested.isEmpty else { return self }
    var contents = contents
    contents.memberships.removeAll {
      contested.contains([$0.country.rawValue, $0.coalition.rawValue])
    }
    contents.leads.removeAll { edge in
      guard edge.isOfCoalition, case .country(let country) = edge.leader,
        case .coalition(let coalition) = edge.target
      else { return false }
      return contested.contains([country.rawValue, coalition.rawValue])
    }
    return CoalitionGraph(fewerThan: contents)
  }

  /// The graph with what sources state cut to the lives of the coalition and the state: what they say
  /// of other days is left out, and what remains has the day of the cut as its end.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func clippedToLives() -> CoalitionGraph {
    var contents = contents
    contents.memberships = contents.memberships.compactMap { edge in
      guard let coalition = coalition(edge.coalition) else { return edge }
      let lifetime = lifetime(of: coalition, and: edge.country)
      var edge = edge
      edge.claims = edge.claims.compactMap { $0.clipped(to: lifetime) }
      return edge.claims.isEmpty ? nil : edge
    }
    return CoalitionGraph(fewerThan: contents)
  }

  /// A graph of some of the facts of a valid one, which is valid too.
  init(fewerThan contents: GraphContents) {
    do {
      try self.init(contents)
    } catch {
      preconditionFailure("fewer claims cannot make a valid graph invalid: \(error)")
    }
  }
}

extension Claim {
  /// The claim as far as it speaks of a lifetime; `nil` if it speaks of other days only.
  fileprivate func clipped(to lifetime: Lifetime) -> Claim? {
    var claim = self
    if let first = lifetime.earliestStart {
      if let end = to ?? (from == nil ? attested : nil), end.latest < first { return nil }
      if let start = from, start.latest < first { claim.from = PartialDate(first) }
    }
    if let last = lifetime.end?.upperBound, last != .distantFuture {
      if let start = from ?? attested, start.earliest > last { return nil }
      if let end = to, end.earliest > last { claim.to = PartialDate(last) }
    }
    return claim
  }
}
