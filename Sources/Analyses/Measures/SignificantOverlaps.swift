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

  /// The pairs as a table, the surest first: `a,b,value,expected,p,p_adjusted,significant`.
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
      guard isForReading else { return .text(node.id) }
      if case .coalition(let id) = node {
        return .text(graph.coalition(id)?.shortest ?? id.rawValue)
      }
      return .text(graph.name(of: node, language: language, asOf: network.basis.asOf))
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
    return Table(
      columns: [
        .init("a"), .init("b"), .init(isForReading ? measure.name : "value", isNumeric: true),
        .init("expected", isNumeric: true), .init("p", isNumeric: true),
        .init("p_adjusted", isNumeric: true), .init("significant"),
      ],
      rows: listed.prefix(top ?? listed.count).map { place in
        let pair = tests.pairs[place]
        let isWhole = measure == .shared
        return [
          cell(nodes[Int(pair.first)]), cell(nodes[Int(pair.second)]),
          isWhole ? .integer(Int(values[place])) : number(values[place]), number(pair.expected),
          probability(pair.p), probability(pair.adjusted),
          .text(pair.isSignificant ? "yes" : "no"),
        ]
      },
      notes: notes(shown: top.map { min($0, listed.count) } ?? listed.count, of: listed.count))
  }

  private func notes(shown: Int, of listed: Int) -> [String] {
    var notes = [
      "\(measure.definition); p is the chance of sharing \(alternativeWords) under \(modelWords).",
      "\(tests.significant.count) of \(tests.testCount) pairs are significant: adjusted p"
        + " (\(tests.correction.title)) of at most \(tests.alpha). 'expected' is the number shared by"
        + " chance.",
      "Computed on \(network.basis.words).",
    ]
    if let omission = network.basis.omission { notes.append(omission) }
    if !tests.hasConverged {
      notes.append(
        "The model could not be fitted: its largest difference from the degrees is"
          + " \(tests.residual ?? .nan). The p values are not to be trusted.")
    }
    if shown < listed { notes.append("The first \(shown) of \(listed) pairs that share anything.") }
    return notes
  }

  private var alternativeWords: String {
    switch tests.alternative {
    case .greater: "as much or more"
    case .less: "as much or less"
    case .twoSided: "this much or further from what is expected, on either side"
    }
  }

  private var modelWords: String {
    switch tests.model {
    case .fixedRows:
      "the hypergeometric model, in which each of the pair keeps its number and picks at random"
        + " (Tumminello et al. 2011, doi:10.1371/journal.pone.0017994)"
    case .stochasticDegrees:
      "the stochastic degree sequence model, in which both modes keep their numbers on average (Neal"
        + " 2014, doi:10.1016/j.socnet.2014.06.001)"
    case .fixedDegrees(let trials, let seed):
      "the fixed degree sequence model, in which both modes keep their numbers, from \(trials) random"
        + " networks (fastball, Godard & Neal 2022, doi:10.1093/comnet/cnac049; seed \(seed))"
    }
  }
}

extension Correction {
  /// What it is called.
  public var title: String {
    switch self {
    case .none: "uncorrected"
    case .bonferroni: "Bonferroni"
    case .holm: "Holm"
    case .benjaminiHochberg: "Benjamini–Hochberg"
    }
  }
}

extension OverlapMeasure {
  /// Its name in options and headers.
  public var name: String {
    switch self {
    case .shared: "shared"
    case .jaccard: "jaccard"
    case .overlapCoefficient: "overlap"
    case .cosine: "cosine"
    case .newman: "newman"
    case .observedOverExpected: "ratio"
    }
  }

  /// The measure of a name.
  public init?(name: String) {
    guard let found = OverlapMeasure.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// What it is, and where it comes from, in a line.
  public var definition: String {
    switch self {
    case .shared: "shared: the number of what both have (Breiger 1974, doi:10.2307/2576011)"
    case .jaccard: "jaccard: the shared by what either has (Jaccard 1901)"
    case .overlapCoefficient:
      "overlap: the shared by what the smaller has (Szymkiewicz 1934; Simpson 1943)"
    case .cosine: "cosine: the shared by the root of the product of both (Ochiai 1957)"
    case .newman:
      "newman: the shared, each by its size less one (Newman 2001, doi:10.1103/PhysRevE.64.016132)"
    case .observedOverExpected: "ratio: the shared over what chance would let two such share"
    }
  }

  /// Whether bounds over all completions of the rosters are known in closed form.
  public var hasBounds: Bool {
    self == .shared || self == .jaccard || self == .overlapCoefficient
  }
}
