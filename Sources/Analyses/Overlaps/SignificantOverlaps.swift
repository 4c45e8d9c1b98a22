public import CompactGraph
public import GraphCore

/// Overlaps of one mode held against chance, with names.
public struct SignificantOverlaps: Hashable, Sendable {
  /// The network.
  public let network: AffiliationNetwork
  /// Of which mode.
  public let mode: Incidence.Mode
  /// The measure that each pair is listed with.
  public let measure: OverlapMeasure
  /// The tests.
  public let tests: OverlapSignificance
  /// The value of the measure for each pair of `tests`.
  private let values: [Double]

  /// Tests every pair of a mode.
  public init(
    _ network: AffiliationNetwork, of mode: Incidence.Mode, by measure: OverlapMeasure,
    against model: NullModel, alternative: Alternative, correction: Correction, alpha: Double
  ) {
    let tests = network.incidence.overlapSignificance(
      of: mode, against: model, alternative: alternative, correction: correction, alpha: alpha)
    var values: [PairKey: Double] = [:]
    network.incidence.forEachOverlap(of: mode, by: measure) {
      values[PairKey(a: $0.first, b: $0.second)] = $0.value
    }
    self.network = network
    self.mode = mode
    self.measure = measure
    self.tests = tests
    self.values = tests.pairs.map { values[PairKey(a: $0.first, b: $0.second)] ?? 0 }
  }

  private struct PairKey: Hashable {
    let a: Int32
    let b: Int32
  }

  private var nodes: [NodeReference] { mode == .rows ? network.rows : network.columns }

  /// The pairs as a table, the surest first: `a,b,value,shared,expected,p,p_adjusted,significant`.
  public func table(
    in graph: CoalitionGraph, with wanted: NodeReference? = nil, top: Int? = nil
  ) -> Table {
    table(in: graph, with: wanted, top: top, isForReading: false)
  }

  /// The same for reading: names for identifiers, few digits.
  public func readableTable(
    in graph: CoalitionGraph, language: String = "en", with wanted: NodeReference? = nil,
    top: Int? = nil
  ) -> Table {
    table(in: graph, language: language, with: wanted, top: top, isForReading: true)
  }

  private func table(
    in graph: CoalitionGraph, language: String = "en", with wanted: NodeReference?, top: Int?,
    isForReading: Bool
  ) -> Table {
    func cell(_ node: NodeReference) -> Table.Cell {
      .text(
        isForReading
          ? graph.shortName(of: node, language, asOf: network.basis.asOf) : node.id)
    }
    func number(_ value: Double) -> Table.Cell {
      isForReading ? .text(Table.rounded(value)) : .number(value)
    }
    func probability(_ value: Double) -> Table.Cell {
      guard isForReading else { return .number(value) }
      return .text(value < 0.001 ? "< 0.001" : Table.rounded(value))
    }
    let listed = tests.pairs.indices.filter { place in
      guard let wanted else { return true }
      let pair = tests.pairs[place]
      return nodes[Int(pair.first)] == wanted || nodes[Int(pair.second)] == wanted
    }.sorted {
      let (x, y) = (tests.pairs[$0], tests.pairs[$1])
      return (x.p, -values[$0], x.first, x.second) < (y.p, -values[$1], y.first, y.second)
    }
    // People need what is shared once, and beside what is expected.
    let hasShared = !isForReading || measure != .shared
    return Table(
      columns: [
        .init("a"), .init("b"), .init(isForReading ? measure.name : "value", isNumeric: true),
      ] + (hasShared ? [.init("shared", isNumeric: true)] : []) + [
        .init("expected", isNumeric: true), .init("p", isNumeric: true),
        .init(isForReading ? "p adj" : "p_adjusted", isNumeric: true),
        .init(isForReading ? "sig" : "significant"),
      ],
      rows: listed.prefix(top ?? listed.count).map { place in
        let pair = tests.pairs[place]
        let isWhole = measure == .shared
        return [
          cell(nodes[Int(pair.first)]), cell(nodes[Int(pair.second)]),
          isWhole ? .integer(Int(values[place])) : number(values[place]),
        ] + (hasShared ? [.integer(Int(pair.shared))] : []) + [
          number(pair.expected), probability(pair.p), probability(pair.adjusted),
          .text(pair.isSignificant ? "yes" : "no"),
        ]
      },
      notes: notes(shown: top.map { min($0, listed.count) } ?? listed.count, of: listed.count))
  }

  private func notes(shown: Int, of listed: Int) -> [String] {
    var notes = [
      "\(measure.definition); p is the chance of sharing \(alternativeWords) under \(modelWords).",
      "\(tests.significant.count) of \(tests.testCount) pairs are significant ('sig'): adjusted p"
        + " (\(tests.correction.title)) of at most \(tests.alpha). 'expected' is the number that chance"
        + " would let them share.",
    ]
    notes += network.basis.notes(on: "the two-mode network of \(network.basis.words)")
    if !tests.hasConverged {
      notes.append(
        "The model could not be fitted: its largest difference from the degrees is"
          + " \(tests.residual ?? .nan). The p values are not to be trusted.")
    }
    if shown < listed { notes.append("The first \(shown) of \(listed) pairs that share anything.") }
    return notes
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    [
      ("tests", .integer(tests.testCount)), ("significant", .integer(tests.significant.count)),
      ("residual", tests.residual.map { .number($0) } ?? .missing),
    ] + network.basis.twoModeFacts
  }
}
