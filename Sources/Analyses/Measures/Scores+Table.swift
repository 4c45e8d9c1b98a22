public import GraphCore

extension Scores {
  /// The scores as a table: `rank,code,country,score`; for others than countries `rank,id,coalition,score`
  /// and the like.
  ///
  /// - Parameters:
  ///   - graph: The graph, for the names.
  ///   - language: The language of country names.
  ///   - top: How many rows at most.
  /// - Returns: One row for each node, by rank.
  public func table(in graph: CoalitionGraph, language: String = "en", top: Int? = nil) -> Table {
    table(in: graph, language: language, top: top) { $0.isNaN ? .missing : .number($0) }
  }

  /// The same for reading, with as many digits after the point as the largest score needs for three that
  /// matter.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", top: Int? = nil
  ) -> Table {
    let largest = values.filter(\.isFinite).map { abs($0) }.max() ?? 0
    let digits = (3...9).first { largest * power(of10: $0) >= 100 } ?? 3
    let isCount = values.allSatisfy { $0 == $0.rounded() } && measure.isCount
    return table(in: graph, language: language, top: top) { value in
      if value.isNaN { return .text("not defined") }
      return isCount ? .integer(Int(value)) : .text(Table.rounded(value, digits: digits))
    }
  }

  private func table(
    in graph: CoalitionGraph, language: String, top: Int?, cell: (Double) -> Table.Cell
  ) -> Table {
    let kind = nodes.first?.kind ?? .country
    let all = ranked
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init(kind == .country ? "code" : "id"),
        .init(kind.rawValue), .init("score", isNumeric: true),
      ],
      rows: all.prefix(top ?? all.count).map { entry in
        [
          .integer(entry.rank), .text(entry.node.id),
          .text(graph.name(of: entry.node, language: language, asOf: basis.asOf)),
          cell(entry.value),
        ]
      },
      notes: notes(all))
  }

  private func notes(_ all: [Ranked]) -> [String] {
    let least = threshold.map { " (s = \($0))" } ?? ""
    var notes = [
      "\(measure.rawValue)\(least): \(measure.definition(on: view)) [\(measure.source(on: view))].",
      "Computed on \(place).",
    ]
    if let omission = basis.omission { notes.append(omission) }
    let tied = all.count(where: \.isTied)
    if tied > 0 { notes.append("\(tied) of \(all.count) share their rank with another.") }
    if let convergence, !convergence.isReached {
      notes.append(
        "The iteration did not converge: after \(convergence.iterations) steps the residual is"
          + " \(convergence.residual). The scores are not to be trusted.")
    }
    return notes
  }

  private var place: String {
    switch view {
    case .twoMode, .leadership: "the two-mode network of \(basis.words)"
    case .projection:
      "the network of \(nodes.first?.kind == .country || nodes.first?.kind == .official ? basis.rowNoun : basis.columnNoun)"
        + " tied by what they share, from \(basis.words)"
    }
  }

  /// How the numbers were made, as a paragraph for a methods section, with the reference.
  public var methods: String {
    let side = nodes.first?.kind == .coalition ? basis.columnNoun : basis.rowNoun
    let steps = convergence.map {
      " The iteration \($0.isReached ? "converged" : "did not converge") in \($0.iterations) steps"
        + " (residual \($0.residual))."
    }
    let omission = basis.omission.map { " " + $0 } ?? ""
    return "For \(nodes.count) \(side), \(measure.rawValue) was computed on \(place). It is"
      + " \(measure.definition(on: view)) (\(measure.source(on: view)))."
      + " Memberships count where the standing is member, associate or beneficiary, or where the"
      + " country leads.\(omission)\(steps ?? "")"
  }
}

extension Centrality {
  /// Whether its numbers are whole.
  var isCount: Bool { self == .core || self == .leads || self == .strength || self == .brokerage }
}

private func power(of10 exponent: Int) -> Double {
  (0..<exponent).reduce(1.0) { power, _ in power * 10 }
}
