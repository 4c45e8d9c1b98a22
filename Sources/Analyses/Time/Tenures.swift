package import Counting
package import Dates
package import GraphCore

/// The periods in which parties have led coalitions, and who followed whom.
package struct Tenures: Sendable {
  /// One party's lead of one coalition over one period.
  package struct Tenure: Hashable, Sendable {
    /// The leader.
    package let leader: Party.ID
    /// The coalition.
    package let coalition: Coalition.ID
    /// The roles that sources give: lead, co-lead.
    package let roles: [Role]
    /// The days that can be the first and the last.
    package let period: Spell
    /// The number of days up to the date of the question; `nil` if the start has no lower limit.
    package let days: Count?
    /// Whether sources disagree about the tie.
    package let isDisputed: Bool
    /// Whether it is only possible that the party leads on the date of the question.
    package let isPossible: Bool
    /// The sources, by identifier.
    package let sources: [Source.ID]
  }

  /// The tenures by coalition, first possible day and leader.
  package let all: [Tenure]
  /// The affiliations.
  package let affiliations: Affiliations

  /// The tenures in the coalitions that count, and in those that have ended, up to the date of the question.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  package init(_ affiliations: Affiliations) {
    self.affiliations = affiliations
    let last = affiliations.date?.latest
    let leads = affiliations.leadsOfParties(in: Role.leading)
    let groups = Dictionary(grouping: leads) { lead in
      guard case .party(let party) = lead.leader else { preconditionFailure("not a party") }
      return TieKey(party, lead.coalition)
    }
    all = groups.flatMap { key, own in
      Spell.joined(own.map(\.period)).filter { period in
        last.map { period.start.lowerBound <= $0 } ?? true
      }.map { period in
        let parts = own.filter { $0.period.overlaps(period) > .absent }
        return Tenure(
          leader: key.party, coalition: key.coalition, roles: Set(parts.map(\.role)).sorted(),
          period: period, days: last.flatMap { period.days(until: $0) },
          isDisputed: parts.contains(where: \.isDisputed),
          isPossible: parts.allSatisfy { $0.certainty == .possible },
          sources: Set(parts.flatMap(\.sources)).sorted())
      }
    }.sorted { $0.order < $1.order }
  }

  /// For each coalition the tenures that begin after another one's end, or on its last day: who followed whom.
  package var successions: [(before: Tenure, after: Tenure)] {
    Dictionary(grouping: all, by: \.coalition).sorted { $0.key < $1.key }.flatMap { _, own in
      own.compactMap { after in
        let before = own.filter {
          $0.leader != after.leader
            && $0.period.end.upperBound <= after.period.start.upperBound
            && $0.period.start.lowerBound < after.period.start.lowerBound
        }.max { $0.period.end.upperBound < $1.period.end.upperBound }
        return before.map { ($0, after) }
      }
    }
  }
}

extension Tenures.Tenure {
  fileprivate var order: (Coalition.ID, Day, Day, Party.ID) {
    (coalition, period.start.lowerBound, period.start.upperBound, leader)
  }
}

extension Spell {
  /// The number of days up to a day, that day included; `nil` where the start has no lower limit.
  fileprivate func days(until last: Day) -> Count? {
    guard start.lowerBound != .distantPast else { return nil }
    let least = min(end.lowerBound, last).number - start.upperBound.number + 1
    let most = min(end.upperBound, last).number - start.lowerBound.number + 1
    return Count(max(0, least)...max(0, most))
  }
}
