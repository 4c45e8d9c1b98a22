import Dates

/// Draws the claims on a party's roles together, so that each role has its dates once.
enum RolePeriod {
  /// One line for each role and period that claims give, by the start; the dates of several claims are those
  /// that are most exact.
  ///
  /// - Parameter claims: Claims on one party and one coalition, by date.
  /// - Returns: Lines without remarks and sources.
  static func periods(of claims: [Record.Line]) -> [Record.Line] {
    var groups: [[Record.Line]] = []
    for claim in claims {
      let known = groups.firstIndex { $0[0].role == claim.role && $0.allSatisfy(claim.canMean) }
      if let known { groups[known].append(claim) } else { groups.append([claim]) }
    }
    return groups.map { group in
      var line = group[0]
      line.from = narrowest(group.compactMap(\.from))
      line.to = narrowest(group.compactMap(\.to))
      line.text = group.lazy.compactMap(\.text).first
      let days = Set(group.flatMap(\.attested)).sorted()
      // With a start, the newest report after it is what a reader needs.
      if let from = line.from {
        line.attested = days.filter { $0.earliest > from.latest }.suffix(1)
      } else {
        line.attested = days
      }
      return line
    }
  }

  private static func narrowest(_ dates: [PartialDate]) -> PartialDate? {
    dates.min { width($0) < width($1) }
  }

  private static func width(_ date: PartialDate) -> Int {
    date.latest.number - date.earliest.number
  }
}

extension Record.Line {
  /// Whether two claims on a role can be about one period: starts and ends that both give have a day in
  /// common, and what is reported for a day does not lie outside.
  fileprivate func canMean(_ other: Record.Line) -> Bool {
    func agree(_ a: PartialDate?, _ b: PartialDate?) -> Bool {
      guard let a, let b else { return true }
      return a.earliest <= b.latest && b.earliest <= a.latest
    }
    func isOutside(_ days: [PartialDate], _ line: Record.Line) -> Bool {
      days.contains { day in
        line.to.map { $0.latest < day.earliest } ?? false
          || line.from.map { day.latest < $0.earliest } ?? false
      }
    }
    return agree(from, other.from) && agree(to, other.to) && !isOutside(attested, other)
      && !isOutside(other.attested, self)
  }
}
