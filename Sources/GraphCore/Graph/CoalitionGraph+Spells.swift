extension CoalitionGraph {
  /// The spells of one tie, as the claims on it state them together.
  ///
  /// A claim with a start begins then. One without begins at the latest when it is attested, and
  /// otherwise takes the latest start known from the other claims that is not after its
  /// attestation; if there is none, the tie is possible from the founding on. A claim
  /// with an end ends then; one without takes the earliest end known from the other claims that is
  /// not before the day of which it speaks; if there is none, it ends with the coalition or the
  /// country, or goes on. What is stated is never cut by a lifetime. Rejected claims say nothing.
  ///
  /// - Complexity: O(*c*²) in the number of claims on the tie, which is small.
  public func spells(of claims: [Claim], within lifetime: Lifetime = .unbounded) -> [Spell] {
    let founding = lifetime.earliestStart
    let claims = claims.filter { $0.rejected == nil }
    let starts = claims.compactMap(\.from).sorted()
    let ends = claims.compactMap(\.to).sorted()
    return claims.compactMap { claim in
      let attested = attestation(of: claim)
      let start: ClosedRange<Day>
      var spokenOf: Day
      if let from = claim.from {
        start = from.earliest...from.latest
        spokenOf = max(from.earliest, claim.attested?.earliest ?? from.earliest)
      } else if let attested, claim.to.map({ attested.earliest <= $0.latest }) ?? true {
        if let known = starts.last(where: { $0.latest <= attested.latest }) {
          start = known.earliest...known.latest
        } else {
          start = min(founding ?? .distantPast, attested.latest)...attested.latest
        }
        spokenOf = attested.earliest
      } else {
        // Known only to have ended, by a source from after the end.
        let end = claim.to?.latest ?? .distantFuture
        start = min(founding ?? .distantPast, end)...end
        spokenOf = claim.to?.earliest ?? .distantPast
      }
      if claim.to == nil, let known = ends.first(where: { $0.latest >= spokenOf }) {
        return Spell(start: start, end: known.earliest...known.latest)
      }
      if let to = claim.to { return Spell(start: start, end: to.earliest...to.latest) }
      // Who is said to belong after the end is kept, for the editor to look at.
      if let derived = lifetime.end, derived.upperBound >= spokenOf {
        return Spell(
          start: start, end: max(derived.lowerBound, spokenOf)...derived.upperBound)
      }
      return Spell(start: start, end: .distantFuture...(.distantFuture))
    }
  }
}
