import Analyses
import ArgumentParser
import GraphCore

/// `entente overlap`.
struct Overlap: ParsableCommand {
  /// Between what.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case coalitions, countries
  }

  /// How the shared are measured.
  enum Measure: String, ExpressibleByArgument, CaseIterable {
    case shared, jaccard, overlap
  }

  static let configuration = CommandConfiguration(
    abstract: "List what pairs of coalitions, or of countries, share.",
    discussion: """
      Pairs that certainly share something, those that share most first, with the names of what is \
      shared. Numbers are intervals where rosters are incomplete, over every completion that the \
      facts allow.

      Examples:
        entente overlap --kind capability --top 10
        entente overlap --of countries --with Poland --measure jaccard
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(name: .customLong("of"), help: "Between what.")
  var side = Side.coalitions

  @Option(help: "How the shared are measured: their number, or by that of either or the smaller.")
  var measure = Measure.shared

  @Option(help: ArgumentHelp("Only pairs with this one.", valueName: "name"))
  var with: String?

  @Option(help: "How many pairs.")
  var top: Int?

  @Flag(help: "List pairs too that only possibly share something.")
  var all = false

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a number from 1") }
  }

  func run() throws {
    try view.validateLanguage()
    _ = try table.chosenFormat()
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    let filter = try coalitions.filter(for: graph, evidence)
    view.noteLateDate(in: graph)
    let overlaps = graph.overlaps(
      of: graph.affiliations(asOf: view.asOf, filter: filter),
      among: Overlaps.Side(rawValue: side.rawValue) ?? .coalitions,
      by: Overlaps.Measure(rawValue: measure.rawValue) ?? .shared, universe: unknowns.candidates,
      with: try partner(in: graph))
    let all = all || unknowns.unknown == .upper
    try table.write(
      overlaps.table(
        in: graph, language: view.language, top: top, all: all, unknown: unknowns.bound),
      readable: overlaps.readableTable(
        in: graph, language: view.language, top: top, all: all, unknown: unknowns.bound),
      sources: evidence.sources
        ? (overlaps.sources(in: graph, top: top, all: all, unknown: unknowns.bound), graph) : nil,
      context: [
        ("command", .text("overlap")), ("of", .text(side.rawValue)),
        ("measure", .text(measure.rawValue)),
        ("asOf", overlaps.asOf.map { .text($0.description) } ?? .missing),
      ])
  }

  private func partner(in graph: CoalitionGraph) throws(Failure) -> NodeReference? {
    guard let with else { return nil }
    let kind: NodeKind = side == .coalitions ? .coalition : .country
    return try NameIndex(graph, kinds: [kind], language: view.language)
      .node(named: with, kinds: kind.word)
  }
}
