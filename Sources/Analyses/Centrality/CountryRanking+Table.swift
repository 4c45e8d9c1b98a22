public import GraphCore

extension CountryRanking {
  /// The ranking as a table: `rank,code,country,coalitions,leads,names` and the bounds.
  ///
  /// - Parameters:
  ///   - graph: The graph that was ranked, for the names.
  ///   - language: The language of the country names.
  ///   - top: How many rows at most.
  ///   - unknown: Which of the bounds are told. With one of them the ranks are those of its numbers, and
  ///     the columns of bounds repeat it.
  /// - Returns: One row for each country, in the order of the ranking.
  public func table(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil, unknown: Unknown = .interval
  ) -> Table {
    let numbers = numbers(unknown)
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init("code"), .init("country"),
        .init("coalitions", isNumeric: true), .init("leads", isNumeric: true), .init("names"),
        .init("coalitions_upper", isNumeric: true), .init("rank_best", isNumeric: true),
        .init("rank_worst", isNumeric: true),
      ],
      rows: numbers.prefix(top ?? numbers.count).map { number in
        let entry = number.entry
        return [
          .integer(number.rank), .text(entry.country.rawValue),
          .text(graph.name(of: entry.country, language: language, asOf: affiliations.asOf)),
          .integer(number.count.lowerBound), .integer(entry.leads),
          .list(entry.coalitions.map { graph.coalition($0)?.name ?? $0.rawValue }),
          .integer(number.count.upperBound), .integer(number.ranks.lowerBound),
          .integer(number.ranks.upperBound),
        ]
      },
      notes: notes)
  }

  /// The same for reading: bounds as intervals in the cells they bound, `1–3`, or one of them.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil,
    unknown: Unknown = .interval
  ) -> Table {
    let numbers = numbers(unknown)
    let contested = Set(
      affiliations.ties.filter(\.isContested).map { [$0.country.rawValue, $0.coalition.rawValue] })
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init("code"), .init("country"),
        .init("coalitions", isNumeric: true), .init("leads", isNumeric: true), .init("names"),
      ],
      rows: numbers.prefix(top ?? numbers.count).map { number in
        let entry = number.entry
        let mark = unknown == .interval && !entry.ranksAreExact ? "~" : ""
        return [
          .text(
            Unknown.interval.words(number.ranks.lowerBound, number.ranks.upperBound) + mark),
          .text(entry.country.rawValue),
          .text(graph.name(of: entry.country, language: language, asOf: affiliations.asOf)),
          .text(Unknown.interval.words(number.count.lowerBound, number.count.upperBound)),
          .integer(entry.leads),
          .list(
            entry.coalitions.map { id in
              let name = graph.coalition(id)?.shortest ?? id.rawValue
              return contested.contains([entry.country.rawValue, id.rawValue]) ? "\(name)*" : name
            }),
        ]
      },
      notes: notes)
  }

  /// The sources of the rows of either table.
  public func sources(
    in graph: CoalitionGraph, top: Int? = nil, unknown: Unknown = .interval
  ) -> [[Source.ID]] {
    let ties = TieSources(graph)
    return numbers(unknown).prefix(top ?? entries.count).map { number in
      ties.of(number.entry.coalitions.map { (number.entry.country, $0) })
    }
  }

  /// An entry with the numbers that are told of it.
  private struct Number {
    let entry: Entry
    let count: ClosedRange<Int>
    let rank: Int
    let ranks: ClosedRange<Int>
  }

  private func numbers(_ unknown: Unknown) -> [Number] {
    switch unknown {
    case .interval:
      return entries.map {
        Number(
          entry: $0, count: $0.lower...$0.upper, rank: $0.rank, ranks: $0.bestRank...$0.worstRank)
      }
    case .lower:
      return entries.map {
        Number(entry: $0, count: $0.lower...$0.lower, rank: $0.rank, ranks: $0.rank...$0.rank)
      }
    case .upper:
      let ordered = entries.sorted {
        ($1.upper, $1.lower, $0.country) < ($0.upper, $0.lower, $1.country)
      }
      var rank = 1
      return ordered.enumerated().map { position, entry in
        if position > 0, ordered[position - 1].upper != entry.upper { rank = position + 1 }
        return Number(
          entry: entry, count: entry.upper...entry.upper, rank: rank, ranks: rank...rank)
      }
    }
  }

  /// What a reader must know of the numbers.
  public var notes: [String] {
    var notes: [String] = []
    let current = affiliations.coalitions.filter(\.isCurrent)
    var counted = "\(Table.counted(current.count, "coalitions")) counted"
    if let asOf = affiliations.asOf { counted += ", as of \(asOf)" }
    if current.contains(where: { c in current.contains { $0.id == c.partOf } }) {
      counted += "; a coalition and its parts count one each"
    }
    notes.append(counted + ".")
    let planned = affiliations.coalitions.count - current.count
    if planned > 0 {
      notes.append("\(Table.counted(planned, "planned or announced coalitions")) not counted.")
    }
    let uncovered = current.count { affiliations.uncovered.contains($0.id) }
    if uncovered > 0 {
      notes.append(
        "The sources of \(Table.counted(uncovered, "coalitions")) do not cover this date: who has joined"
          + " since is not known.")
    }
    let contested = affiliations.ties.count { $0.isContested }
    if contested > 0 {
      notes.append(
        "\(Table.counted(contested, "ties")) counted on which sources disagree, marked *; leave"
          + " them out with --disputed drop.")
    }
    if let unnamed = rosters.unnamedWords {
      notes.append("\(unnamed); they widen the bounds, which assume \(universeWords).")
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

  /// How the countries were ranked, as a paragraph for a methods section.
  public var methods: String {
    var text =
      "\(entries.count) countries were ranked by the number of coalitions to which they belong as"
    text +=
      " a member, associate, beneficiary or leader (degree in the two-mode network; Borgatti & Everett"
    text += " 1997, doi:10.1016/S0378-8733(96)00301-2). \(notes[0])"
    guard let unnamed = rosters.unnamedWords else { return text }
    text +=
      " \(unnamed). Numbers and ranks are therefore intervals, from the least to the most in any"
    text +=
      " completion of the rosters by \(universeWords) with as many as are declared; a country is"
    text += " listed by the least."
    return text
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    let counted = Set(affiliations.coalitions.filter(\.isCurrent).map(\.id))
    return [
      ("on", .text(Centrality.View.twoMode.rawValue)),
      ("asOf", affiliations.asOf.map { .text($0.description) } ?? .missing),
      ("standing", .list(["member", "associate", "beneficiary", "lead"])),
      ("nodes", .integer(entries.count)),
    ] + rosters.filter { counted.contains($0.coalition) }.facts
  }

  private var universeWords: String {
    outsiders == 0
      ? "the countries of this graph"
      : "the countries of this graph and \(outsiders) others of the universe chosen"
  }
}
