public import GraphCore

extension CountryRanking {
  /// The ranking as a table: `rank,code,country,coalitions,leads,names` and the bounds.
  ///
  /// - Parameters:
  ///   - graph: The graph that was ranked, for the names.
  ///   - language: The language of the country names.
  ///   - top: How many rows at most.
  /// - Returns: One row for each country, in the order of the ranking.
  public func table(in graph: CoalitionGraph, language: String = "en", top: Int? = nil) -> Table {
    let shown = entries.prefix(top ?? entries.count)
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init("code"), .init("country"),
        .init("coalitions", isNumeric: true), .init("leads", isNumeric: true), .init("names"),
        .init("coalitions_upper", isNumeric: true), .init("rank_best", isNumeric: true),
        .init("rank_worst", isNumeric: true),
      ],
      rows: shown.map { entry in
        [
          .integer(entry.rank), .text(entry.country.rawValue),
          .text(graph.name(of: entry.country, language: language, asOf: affiliations.asOf)),
          .integer(entry.lower), .integer(entry.leads),
          .list(entry.coalitions.map { graph.coalition($0)?.name ?? $0.rawValue }),
          .integer(entry.upper), .integer(entry.bestRank), .integer(entry.worstRank),
        ]
      },
      notes: notes)
  }

  /// How numbers that are not certain are set for reading.
  public enum Unknown: String, Hashable, Sendable, CaseIterable {
    /// Both bounds, `7–9`.
    case interval
    /// The least, as if nobody else belonged.
    case lower
    /// The most.
    case upper
  }

  /// The same for reading: bounds as intervals in the cells they bound, `1–3`, or one of them.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil,
    unknown: Unknown = .interval
  ) -> Table {
    func cell(_ low: Int, _ high: Int) -> Table.Cell {
      switch unknown {
      case .interval: .text(low == high ? "\(low)" : "\(low)–\(high)")
      case .lower: .integer(low)
      case .upper: .integer(high)
      }
    }
    let ordered =
      unknown == .upper
      ? entries.sorted { ($1.upper, $1.lower, $0.country) < ($0.upper, $0.lower, $1.country) }
      : entries
    let contested = Set(
      affiliations.ties.filter(\.isContested).map { [$0.country.rawValue, $0.coalition.rawValue] })
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init("code"), .init("country"),
        .init("coalitions", isNumeric: true), .init("leads", isNumeric: true), .init("names"),
      ],
      rows: ordered.prefix(top ?? ordered.count).map { entry in
        [
          unknown == .lower
            ? .integer(entry.rank)
            : .text(
              cell(entry.bestRank, entry.worstRank).plain + (entry.ranksAreExact ? "" : "~")),
          .text(entry.country.rawValue),
          .text(graph.name(of: entry.country, language: language, asOf: affiliations.asOf)),
          cell(entry.lower, entry.upper), .integer(entry.leads),
          .list(
            entry.coalitions.map { id in
              let name = graph.coalition(id)?.shortest ?? id.rawValue
              return contested.contains([entry.country.rawValue, id.rawValue]) ? "\(name)*" : name
            }),
        ]
      },
      notes: notes)
  }

  /// What a reader must know of the numbers.
  public var notes: [String] {
    var notes: [String] = []
    let current = affiliations.coalitions.filter(\.isCurrent)
    var counted = "\(counted(current.count, "coalition")) counted"
    if let asOf = affiliations.asOf { counted += ", as of \(asOf)" }
    if current.contains(where: { c in current.contains { $0.id == c.partOf } }) {
      counted += "; a coalition and its parts count one each"
    }
    notes.append(counted + ".")
    let planned = affiliations.coalitions.count - current.count
    if planned > 0 {
      notes.append("\(self.counted(planned, "planned or announced coalition")) not counted.")
    }
    let uncovered = current.count { affiliations.uncovered.contains($0.id) }
    if uncovered > 0 {
      notes.append(
        "The sources of \(self.counted(uncovered, "coalition")) do not cover this date: who has joined"
          + " since is not known.")
    }
    let contested = affiliations.ties.count { $0.isContested }
    if contested > 0 {
      notes.append(
        "\(self.counted(contested, "tie")) counted on which sources disagree, marked *; leave"
          + " them out with --disputed drop.")
    }
    let open = rosters.filter { $0.unnamed.upperBound > 0 }
    if !open.isEmpty {
      let least = open.map(\.unnamed.lowerBound).reduce(0, +)
      let most = open.map(\.unnamed.upperBound).reduce(0, +)
      let range = least == most ? "\(most)" : "\(least) to \(most)"
      notes.append(
        "\(range) memberships of \(self.counted(open.count, "coalition")) are declared without a"
          + " name or only possible; they widen the bounds, which assume \(universeWords).")
      let loose = entries.count { !$0.ranksAreExact }
      notes.append(
        loose == 0
          ? "Bounds of ranks are exact."
          : "Bounds of ranks are exact but for \(loose) of \(entries.count) countries, marked ~, where"
            + " they are proven and may be wide.")
    }
    let over = rosters.filter(\.namesMoreThanDeclared)
    if !over.isEmpty {
      notes.append(
        "More countries named than declared, and the named ones used:"
          + " \(over.map(\.coalition.rawValue).joined(separator: ", ")).")
    }
    return notes
  }

  private var universeWords: String {
    outsiders == 0
      ? "the countries of this graph"
      : "the countries of this graph and \(outsiders) others of the universe chosen"
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
