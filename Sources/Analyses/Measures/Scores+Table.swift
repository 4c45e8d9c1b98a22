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
    let digits = Scores.digits(for: values)
    let isCount = values.allSatisfy { $0 == $0.rounded() } && measure.isCount
    return table(in: graph, language: language, top: top) { value in
      if value.isNaN { return .text("not defined") }
      return isCount ? .integer(Int(value)) : .text(Table.rounded(value, digits: digits))
    }
  }

  /// How many digits after the point the largest of some numbers needs for three that matter.
  static func digits(for values: [Double]) -> Int {
    let largest = values.filter(\.isFinite).map { abs($0) }.max() ?? 0
    return (3...9).first { digits in
      (0..<digits).reduce(largest) { product, _ in product * 10 } >= 100
    } ?? 3
  }

  private func table(
    in graph: CoalitionGraph, language: String, top: Int?, cell: (Double) -> Table.Cell
  ) -> Table {
    let all = ranked
    return Table(
      columns: [
        .init("rank", isNumeric: true), .init(kind == .country ? "code" : "id"),
        .init(kind.rawValue), .init("score", isNumeric: true),
      ],
      rows: all.prefix(top ?? all.count).map { entry in
        [
          entry.value.isNaN ? .missing : .integer(entry.rank), .text(entry.node.id),
          .text(graph.name(of: entry.node, language: language, asOf: basis.asOf)),
          cell(entry.value),
        ]
      },
      notes: notes(all))
  }

  private func notes(_ all: [Ranked]) -> [String] {
    let least = threshold.map { " (s = \($0))" } ?? ""
    var notes = [
      "\(measure.rawValue)\(least): \(measure.definition(on: view)) [\(measure.source(on: view))]."
    ]
    notes += basis.notes(on: place)
    let tied = all.count(where: \.isTied)
    if tied > 0 { notes.append("\(tied) of \(all.count) share their rank with another.") }
    let undefined = values.count(where: \.isNaN)
    if undefined > 0 {
      notes.append("Of \(undefined) of \(all.count) it is not defined; they have no rank.")
    }
    if let convergence, !convergence.isReached {
      notes.append(
        "The iteration did not converge: after \(convergence.iterations) steps the residual is"
          + " \(convergence.residual). The scores are not to be trusted.")
    }
    return notes
  }

  private var place: String {
    basis.words(
      on: view, of: noun, nodes: nodes.count, edges: edgeCount, sharing: threshold ?? 1)
  }

  private var noun: String {
    kind == .coalition || kind == .meeting ? basis.columnNoun : basis.rowNoun
  }

  /// How the numbers were made, as a paragraph for a methods section, with the reference.
  public var methods: String {
    let least = threshold.map { " (s = \($0))" } ?? ""
    let steps = convergence.map {
      " The iteration \($0.isReached ? "converged" : "did not converge") in \($0.iterations) steps"
        + " (residual \($0.residual))."
    }
    return
      "For \(Table.counted(nodes.count, noun)), \(measure.rawValue)\(least) was computed on \(place). It is"
      + " \(measure.definition(on: view)) (\(measure.source(on: view))). \(basis.tieWords)"
      + (steps ?? "")
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    [
      ("on", .text(view.rawValue)), ("nodes", .integer(nodes.count)),
      ("edges", .integer(edgeCount)),
    ]
      + basis.facts
      + (convergence.map {
        [
          ("iterations", .integer($0.iterations)), ("residual", .number($0.residual)),
          ("converged", .text($0.isReached ? "yes" : "no")),
        ]
      } ?? [])
  }
}

extension Centrality {
  /// Whether its numbers are whole.
  var isCount: Bool { self == .core || self == .leads || self == .strength || self == .brokerage }
}
