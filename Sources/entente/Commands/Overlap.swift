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

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(name: .customLong("of"), help: "Between what.")
  var side = Side.coalitions

  @Option(
    help: ArgumentHelp(
      "How the shared are measured: shared, jaccard, overlap, cosine, newman or ratio; the first"
        + " three have bounds. 'entente help measures' defines them.",
      valueName: "measure"),
    transform: { text in
      guard let measure = OverlapMeasure(name: text) else {
        let names = OverlapMeasure.allCases.map(\.name)
        let near = Spelling.nearest(to: text, in: names, limit: 1).first
        throw ValidationError(
          near.map { "did you mean \($0)?" } ?? "measures are \(names.joined(separator: ", "))")
      }
      return measure
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
    let question = try options.question(of: input)
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
    let all = all || options.unknowns.unknown == .upper
    try options.table.write(
      overlaps.table(
        in: graph, language: options.view.language, top: top, all: all,
        unknown: options.unknowns.bound),
      readable: overlaps.readableTable(
        in: graph, language: options.view.language, top: top, all: all,
        unknown: options.unknowns.bound),
      sources: options.evidence.sources
        ? (overlaps.sources(in: graph, top: top, all: all, unknown: options.unknowns.bound), graph)
        : nil,
      context: [
        ("command", .text("overlap")), ("of", .text(side.rawValue)),
        ("measure", .text(measure.name)),
        ("asOf", overlaps.asOf.map { .text($0.description) } ?? .missing),
      ])
  }

  private func partner(in graph: CoalitionGraph) throws(Failure) -> NodeReference? {
    guard let with else { return nil }
    let kind: NodeKind = side == .coalitions ? .coalition : .country
    return try NameIndex(graph, kinds: [kind], language: options.view.language)
      .node(named: with, kinds: kind.word)
  }

  private var mode: Incidence.Mode { side == .countries ? .rows : .columns }

  private func writeTests(
    _ network: AffiliationNetwork, _ partner: NodeReference?, in graph: CoalitionGraph
  ) throws(Failure) {
    guard let model = significance.nullModel else { return }
    let tested = SignificantOverlaps(
      network, of: mode, by: measure, against: model, alternative: significance.direction,
      correction: significance.method, alpha: significance.alpha)
    try options.table.write(
      tested.table(in: graph, with: partner, top: top),
      readable: tested.readableTable(
        in: graph, language: options.view.language, with: partner, top: top),
      context: context(network) + [
        ("model", .text(significance.model?.rawValue ?? "")),
        ("alternative", .text(significance.alternative.rawValue)),
        ("correction", .text(significance.correction.rawValue)),
        ("alpha", .number(significance.alpha)), ("tests", .integer(tested.tests.testCount)),
        ("residual", tested.tests.residual.map { .number($0) } ?? .missing),
      ])
  }

  private func writeSets(
    _ network: AffiliationNetwork, in graph: CoalitionGraph
  ) throws(Failure) {
    try options.table.write(
      inside
        ? network.containmentTable(of: mode, in: graph, top: top)
        : network.setTable(of: mode, in: graph, language: options.view.language, top: top),
      context: context(network))
  }

  private func context(_ network: AffiliationNetwork) -> [(String, Table.Cell)] {
    [
      ("command", .text("overlap")), ("of", .text(side.rawValue)),
      ("measure", .text(measure.name)),
      ("asOf", network.basis.asOf.map { .text($0.description) } ?? .missing),
    ]
  }
}
