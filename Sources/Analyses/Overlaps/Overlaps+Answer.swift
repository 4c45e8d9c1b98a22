public import GraphCore

extension Overlaps {
  /// The pairs as a table: `a,b,value,value_upper,names`.
  ///
  /// - Parameters:
  ///   - graph: The graph, for the names.
  ///   - language: The language of country names.
  ///   - top: How many rows at most.
  ///   - all: Whether pairs are listed that share something only in some completion.
  ///   - unknown: Which of the bounds are told.
  /// - Returns: One row for each pair, in the order of the pairs.
  public func table(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil, all: Bool = false,
    unknown: Unknown = .interval
  ) -> Table {
    let shown = shown(top: top, all: all, unknown)
    return Table(
      columns: [
        .init("a"), .init("b"), .init("value", isNumeric: true),
        .init("value_upper", isNumeric: true), .init("names"),
      ],
      rows: shown.map { pair in
        [
          .text(nodes[pair.a].id), .text(nodes[pair.b].id),
          cell(unknown == .upper ? pair.upper : pair.lower),
          measure.hasBounds ? cell(unknown == .lower ? pair.lower : pair.upper) : .missing,
          .list(names(shared: pair).map { graph.name(of: $0, language: language, asOf: asOf) }),
        ]
      },
      notes: notes(top: top, all: all, unknown))
  }

  /// The same for reading: names in place of identifiers, both bounds in one cell.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil, all: Bool = false,
    unknown: Unknown = .interval
  ) -> Table {
    func short(_ node: NodeReference) -> String {
      graph.shortName(of: node, language, asOf: asOf)
    }
    return Table(
      columns: [.init("a"), .init("b"), .init(measure.name, isNumeric: true), .init("names")],
      rows: shown(top: top, all: all, unknown).map { pair in
        let value: String
        switch unknown {
        case .lower: value = words(pair.lower)
        case .upper: value = words(pair.upper)
        case .interval:
          value =
            pair.lower == pair.upper
            ? words(pair.lower) : "\(words(pair.lower))–\(words(pair.upper))"
        }
        return [
          .text(short(nodes[pair.a])), .text(short(nodes[pair.b])), .text(value),
          .list(names(shared: pair).map(short)),
        ]
      },
      notes: notes(top: top, all: all, unknown))
  }

  /// The sources of the rows of either table: of what is certainly shared.
  public func sources(
    in graph: CoalitionGraph, top: Int? = nil, all: Bool = false, unknown: Unknown = .interval
  ) -> [[Source.ID]] {
    let ties = TieSources(graph)
    return shown(top: top, all: all, unknown).map { pair in
      ties.of(
        names(shared: pair).flatMap { shared in
          [nodes[pair.a], nodes[pair.b]].compactMap { node -> (Country.ID, Coalition.ID)? in
            switch (node, shared) {
            case (.country(let country), .coalition(let coalition)),
              (.coalition(let coalition), .country(let country)):
              (country, coalition)
            default: nil
            }
          }
        })
    }
  }

  private func shown(top: Int?, all: Bool, _ unknown: Unknown) -> [Pair] {
    let listed = pairs.filter { all || (unknown == .upper ? $0.upper : $0.lower) > 0 }
    let ordered =
      unknown == .upper
      ? listed.sorted { ($1.upper, $1.lower, $0.a, $0.b) < ($0.upper, $0.lower, $1.a, $1.b) }
      : listed
    return Array(ordered.prefix(top ?? ordered.count))
  }

  private func cell(_ value: Double) -> Table.Cell {
    measure == .shared ? .integer(Int(value)) : .number(value)
  }

  private func words(_ value: Double) -> String {
    measure == .shared ? String(Int(value)) : Table.rounded(value)
  }

  /// What a pair certainly shares.
  private func names(shared pair: Pair) -> [NodeReference] {
    switch side {
    case .coalitions:
      bits.sharedNames(pair.a, pair.b).map { .country($0) }
    case .countries:
      rosters.indices.filter { bits.names($0, pair.a) && bits.names($0, pair.b) }
        .map { .coalition(rosters[$0].coalition) }
    }
  }

  /// What a reader must know of the numbers.
  private func notes(top: Int?, all: Bool, _ unknown: Unknown) -> [String] {
    var notes: [String] = []
    let date = asOf.map { ", as of \($0)" } ?? ""
    notes.append("\(measure.definition). Among \(rosters.count) coalitions\(date).")
    let possible = pairs.count { $0.lower == 0 }
    if !all, unknown != .upper, possible > 0 {
      notes.append("\(possible) more pairs may share something; --all lists them.")
    }
    let listed = shown(top: nil, all: all, unknown).count
    if let top, top < listed { notes.append("The first \(top) of \(listed) pairs.") }
    if let unnamed = rosters.unnamedWords {
      guard measure.hasBounds else { return notes + ["\(unnamed); they are left out."] }
      notes.append(
        "\(unnamed); both numbers of an interval allow for them. The names are those of which nobody has"
          + " to guess.")
    }
    return notes
  }

  /// How the pairs were measured, as a paragraph for a methods section, with the reference.
  public var methods: String {
    let date = asOf.map { ", as of \($0)" } ?? ""
    var text = "What pairs of \(nodes.count) \(side.rawValue) share was measured by"
    text +=
      " \(measure.definition), among \(rosters.count) coalitions\(date). A country belongs to a"
    text += " coalition as a member, associate, beneficiary or leader."
    guard let unnamed = rosters.unnamedWords else { return text }
    text += " \(unnamed)"
    text +=
      measure.hasBounds
      ? "; each number is an interval from the least to the most that it is in any completion of the"
        + " rosters with as many as are declared."
      : "; they are left out."
    return text
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    [
      ("on", .text(Centrality.View.twoMode.rawValue)),
      ("asOf", asOf.map { .text($0.description) } ?? .missing),
      ("standing", .list(["member", "associate", "beneficiary", "lead"])),
      ("nodes", .integer(nodes.count)), ("edges", .integer(pairs.count)),
    ] + rosters.facts
  }
}
