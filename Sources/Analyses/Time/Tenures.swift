public import GraphCore

/// How long countries have led coalitions, and who followed whom.
public struct Tenures: Hashable, Sendable {
  /// One country's lead of one coalition, over one spell.
  public struct Tenure: Hashable, Sendable {
    /// The country.
    public let leader: Country.ID
    /// The coalition.
    public let coalition: Coalition.ID
    /// In what roles, as different sources have it: alone, or with others.
    public let roles: [LeadRole.Role]
    /// The days that can be the first and the last.
    public let spell: Spell
    /// The number of days up to the date asked for, at least and at most; it is open below where the
    /// start is not known.
    public let days: ClosedRange<Int>?
    /// Who says so.
    public let sources: [Source.ID]
  }

  /// The tenures by coalition, first possible day and leader.
  public let all: [Tenure]
  /// The date up to which days are counted.
  public let asOf: PartialDate?

  /// For each coalition the tenures that begin after another's end: who followed whom.
  public var successions: [(before: Tenure, after: Tenure)] {
    Dictionary(grouping: all, by: \.coalition).sorted { $0.key < $1.key }.flatMap { _, own in
      own.compactMap { after in
        let before = own.filter {
          $0.leader != after.leader && $0.spell.end.upperBound <= after.spell.start.upperBound
            && $0.spell.start.lowerBound < after.spell.start.lowerBound
        }.max { $0.spell.end.upperBound < $1.spell.end.upperBound }
        return before.map { ($0, after) }
      }
    }
  }
}

extension CoalitionGraph {
  /// The tenures of the countries that lead coalitions of some affiliations, up to their date.
  ///
  /// - Complexity: O(*l* log *l*) in the number of claims on leads.
  public func tenures(in affiliations: Affiliations) -> Tenures {
    let wanted = Set(affiliations.coalitions.filter(\.isCurrent).map(\.id))
    let last = affiliations.asOf?.latest
    struct Lead: Hashable {
      let leader: Country.ID
      let coalition: Coalition.ID
    }
    var edges: [Lead: [LeadRole]] = [:]
    for edge in leads where edge.isOfCoalition {
      guard case .country(let country) = edge.leader, case .coalition(let id) = edge.target,
        wanted.contains(id)
      else { continue }
      edges[Lead(leader: country, coalition: id), default: []].append(edge)
    }
    var tenures: [Tenures.Tenure] = []
    for (lead, own) in edges {
      guard let coalition = coalition(lead.coalition) else { continue }
      let lifetime = lifetime(of: coalition, and: lead.leader)
      let held = own.flatMap { spells(of: $0.claims, within: lifetime) }
      let claims = own.flatMap(\.claims).filter { $0.rejected == nil }
      for spell in Spell.merged(held) where last.map({ spell.start.lowerBound <= $0 }) ?? true {
        tenures.append(
          Tenures.Tenure(
            leader: lead.leader, coalition: lead.coalition, roles: Set(own.map(\.role)).sorted(),
            spell: spell, days: last.flatMap { spell.days(until: $0) },
            sources: Set(claims.flatMap(\.sources)).sorted()))
      }
    }
    return Tenures(
      all: tenures.sorted {
        ($0.coalition, $0.spell.start.lowerBound, $0.spell.start.upperBound, $0.leader)
          < ($1.coalition, $1.spell.start.lowerBound, $1.spell.start.upperBound, $1.leader)
      }, asOf: affiliations.asOf)
  }
}

extension Spell {
  /// Spells that can have a day in common drawn together, each to the first start and the last end.
  fileprivate static func merged(_ spells: [Spell]) -> [Spell] {
    var merged: [Spell] = []
    for spell in spells.sorted(by: { $0.start.lowerBound < $1.start.lowerBound }) {
      guard let last = merged.last, last.overlaps(spell) != .absent else {
        merged.append(spell)
        continue
      }
      let start =
        min(
          last.start.lowerBound, spell.start.lowerBound)...min(
          last.start.upperBound, spell.start.upperBound)
      let end =
        max(
          last.end.lowerBound, spell.end.lowerBound)...max(
          last.end.upperBound, spell.end.upperBound)
      if let whole = Spell(start: start, end: end) { merged[merged.count - 1] = whole }
    }
    return merged
  }

  /// How many days of a spell lie before a day or on it, at least and at most; `nil` where its start has
  /// no bound.
  fileprivate func days(until last: Day) -> ClosedRange<Int>? {
    guard start.lowerBound != .distantPast else { return nil }
    let least = min(end.lowerBound, last).number - start.upperBound.number + 1
    let most = min(end.upperBound, last).number - start.lowerBound.number + 1
    return max(0, least)...max(0, most)
  }
}
