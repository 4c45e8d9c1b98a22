import GraphCore

extension Timeline {
  /// The numbers as if only one bound of each were known; points that then repeat are left out. Ranks
  /// stay as they are.
  public func told(_ unknown: Unknown) -> Timeline {
    guard unknown != .interval else { return self }
    var told: [Point] = []
    for point in points {
      let value = unknown == .lower ? point.lower : point.upper
      let isSame = told.last.map {
        $0.lower == value && $0.ranks == point.ranks && $0.disputed == point.disputed
      }
      if isSame != true {
        told.append(
          Point(
            day: point.day, lower: value, upper: value, ranks: point.ranks,
            disputed: point.disputed, sources: point.sources))
      }
    }
    return Timeline(subject: subject, points: told)
  }

  /// The points as a table: `from,lower,upper`, `rank_best,rank_worst` of a country, and `disputed`.
  public var table: Table {
    let isCountry = points.contains { $0.ranks != nil }
    let names =
      ["lower", "upper"] + (isCountry ? ["rank_best", "rank_worst"] : []) + ["disputed"]
    return Table(
      columns: [.init("from")] + names.map { .init($0, isNumeric: true) },
      rows: points.map { point in
        let ranks: [Table.Cell] =
          point.ranks.map { [.integer($0.lowerBound), .integer($0.upperBound)] }
          ?? [.missing, .missing]
        return [
          .text(PartialDate(point.day)?.description ?? ""), .integer(point.lower),
          .integer(point.upper),
        ] + (isCountry ? ranks : []) + [.integer(point.disputed)]
      }, notes: notes)
  }

  private var subjectWords: String {
    switch subject {
    case .country(let id): "coalitions to which \(id.rawValue) belongs"
    case .leads(let id): "coalitions that \(id.rawValue) leads, alone or with others"
    case .coalition(let id): "members of \(id.rawValue)"
    case .memberships: "memberships"
    }
  }

  private var notes: [String] {
    var notes = [
      "The number of \(subjectWords), from each day on which it can change: at least 'lower', at most"
        + " 'upper'."
    ]
    if points.contains(where: { $0.disputed > 0 }) {
      notes.append(
        "'disputed' counts the ties among them on which sources disagree; leave them out with --disputed"
          + " drop.")
    }
    return notes
  }

  /// How the numbers were made, as a paragraph for a methods section.
  public var methods: String {
    let days = [points.first, points.last].compactMap { $0.flatMap { PartialDate($0.day) } }
    let span = days.count == 2 ? ", from \(days[0]) to \(days[1])" : ""
    return
      "The number of \(subjectWords) was counted on each of the days on which a claim of it begins, ends or"
      + " becomes certain\(span), \(points.count) of which changed it. A country belongs to a coalition as a"
      + " member, associate, beneficiary or leader. Each number is an interval from what is certain to what"
      + " is possible in some completion of the rosters with as many as are declared."
  }
}
