import Analyses
import ArgumentParser
import CompactGraph
import GraphCore

/// `entente overlap`.
struct Overlap: ParsableCommand {
  /// Between what.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case coalitions, countries
  }

  static let configuration = CommandConfiguration(
    abstract: "List what pairs of coalitions, or of countries, share.",
    discussion: """
      Pairs that certainly share something, those that share most first, with the names of what is \
      shared. Numbers are intervals where rosters are incomplete, over every completion that the \
      facts allow. With --significance each pair is held against chance, on certain ties.

      Examples:
        entente overlap --kind capability --top 10
        entente overlap --of countries --with Poland --measure jaccard
        entente overlap --measure jaccard --significance sdsm
        entente overlap --sets --kind capability
      """)

  @Option(name: .customLong("of"), help: "Between what.")
  var side = Side.coalitions

  @Option(
    help: ArgumentHelp(
      "How the shared are measured: shared, jaccard, overlap, cosine, newman or ratio; the first"
        + " three have bounds. 'entente help measures' defines them.",
      valueName: "measure"),
    completion: .list(OverlapMeasure.allCases.map(\.name)),
    transform: {
      try NamedChoice.find($0, "measures", in: OverlapMeasure.allCases.map { ($0.name, $0) })
    })
  var measure: OverlapMeasure = .shared

  @Option(help: ArgumentHelp("Only pairs with this one.", valueName: "name"))
  var with: String?

  @Option(help: "How many pairs.")
  var top: Int?

  @Flag(help: "List pairs too that only possibly share something.")
  var all = false

  @Flag(
    help: "List which combinations have members of their own instead, with their names (UpSet).")
  var sets = false

  @Flag(help: "List who is inside whom instead: pairs of which one has all that the other has.")
  var inside = false

  @OptionGroup var significance: SignificanceOptions
  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a number from 1") }
    if sets && inside { throw ValidationError("--sets and --inside do not go together") }
    if (sets || inside) && (significance.model != nil || with != nil || options.evidence.sources) {
      throw ValidationError("--sets and --inside go without --significance, --with and --sources")
    }
    if significance.model != nil && options.evidence.sources {
      throw ValidationError("--sources goes without --significance")
    }
  }

  func run() throws {
    let question = try options.question()
    let (graph, affiliations) = (question.graph, question.affiliations)
    let partner = try partner(in: graph)
    if sets || inside || significance.model != nil {
      let network = options.network(of: affiliations, in: graph)
      if sets || inside {
        try writeSets(network, in: graph)
      } else {
        try writeTests(network, partner, in: graph)
      }
      return
    }
    let overlaps = graph.overlaps(
      of: affiliations, among: Overlaps.Side(rawValue: side.rawValue) ?? .coalitions, by: measure,
      universe: options.unknowns.candidates, with: partner)
    if overlaps.rosters.allSatisfy({ $0.named.isEmpty }) { options.noteNobody() }
    let (language, bound) = (options.view.language, options.unknowns.bound)
    let all = all || options.unknowns.unknown == .upper
    try options.write(
      overlaps.table(in: graph, language: language, top: top, all: all, unknown: bound),
      readable: overlaps.readableTable(
        in: graph, language: language, top: top, all: all, unknown: bound),
      sources: options.evidence.sources
        ? overlaps.sources(in: graph, top: top, all: all, unknown: bound) : nil,
      methods: overlaps.methods, in: graph, command: "overlap", facts: choices + overlaps.facts)
  }

  private func partner(in graph: CoalitionGraph) throws(Failure) -> NodeReference? {
    guard let with else { return nil }
    let kind: NodeKind = side == .coalitions ? .coalition : .country
    return try NameIndex(graph, kinds: [kind], language: options.view.language)
      .node(named: with, kinds: kind.word)
  }

  private var mode: Incidence.Mode { side == .countries ? .rows : .columns }

  /// What was chosen, by name, for formats that carry it.
  private var choices: [(String, Table.Cell)] {
    [("of", .text(side.rawValue)), ("measure", .text(measure.name))]
  }

  private func writeTests(
    _ network: AffiliationNetwork, _ partner: NodeReference?, in graph: CoalitionGraph
  ) throws(Failure) {
    guard let model = significance.nullModel else { return }
    let tested = SignificantOverlaps(
      network, of: mode, by: measure, against: model, alternative: significance.direction,
      correction: significance.method, alpha: significance.alpha)
    try options.write(
      tested.table(in: graph, with: partner, top: top),
      readable: tested.readableTable(
        in: graph, language: options.view.language, with: partner, top: top),
      methods: tested.methods, in: graph, command: "overlap",
      facts: choices + [
        ("model", .text(significance.model?.rawValue ?? "")),
        ("alternative", .text(significance.alternative.rawValue)),
        ("correction", .text(significance.correction.rawValue)),
        ("alpha", .number(significance.alpha)),
      ] + tested.facts)
  }

  private func writeSets(
    _ network: AffiliationNetwork, in graph: CoalitionGraph
  ) throws(Failure) {
    try options.write(
      inside
        ? network.containmentTable(of: mode, top: top)
        : network.setTable(of: mode, in: graph, language: options.view.language, top: top),
      methods: inside ? network.containmentMethods : network.setMethods(of: mode), in: graph,
      command: inside ? "overlap --inside" : "overlap --sets",
      facts: [("of", .text(side.rawValue))] + network.basis.twoModeFacts)
  }
}
