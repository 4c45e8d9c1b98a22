public import Analyses
public import ArgumentParser
import GraphCore

extension GroupingMethod: ExpressibleByArgument {}
extension Grouping.Side: ExpressibleByArgument {}

/// `entente groups`.
struct Groups: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Divide countries, coalitions or both into groups.",
    discussion: """
      One mode is grouped by what its members share, both modes by who belongs where; on certain ties. \
      Searches depend on a seed; --runs tells on which groups many searches agree, and how firmly each \
      belongs.

      Examples:
        entente groups --by leiden
        entente groups --of both --by leiden --runs 50
        entente groups --of coalitions --by components --kind capability
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(help: "The method; 'entente help measures' tells what each is.")
  var by = GroupingMethod.leiden

  @Option(name: .customLong("of"), help: "What is grouped.")
  var side = Grouping.Side.countries

  @Option(help: "Above 1 for smaller groups, below 1 for larger, of leiden and louvain.")
  var resolution = 1.0

  @Option(help: "What the order of a search follows from.")
  var seed: UInt64 = 1

  @Option(help: "How many searches are to agree, of leiden.")
  var runs = 1

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution is a number above 0")
    }
    if !(1...10_000).contains(runs) { throw ValidationError("--runs is a number from 1 to 10000") }
    if runs > 1 && by != .leiden { throw ValidationError("--runs goes with leiden") }
    if evidence.sources { throw ValidationError("--sources does not go with groups") }
  }

  func run() throws {
    try view.validateLanguage()
    _ = try table.chosenFormat()
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    let filter = try coalitions.filter(for: graph, evidence)
    view.noteLateDate(in: graph)
    let network = graph.affiliationNetwork(
      of: graph.affiliations(asOf: view.asOf, filter: filter),
      includesPossible: unknowns.unknown == .upper, universe: unknowns.candidates)
    let groups = network.grouping(
      by: by, of: side, resolution: resolution, seed: seed, searches: runs)
    try table.write(
      groups.table(in: graph, language: view.language),
      readable: groups.readableTable(in: graph, language: view.language),
      context: [
        ("command", .text("groups")), ("by", .text(by.rawValue)), ("of", .text(side.rawValue)),
        ("asOf", network.basis.asOf.map { .text($0.description) } ?? .missing),
        ("modularity", .number(groups.modularity)),
        ("groups", .integer(groups.partition.groupCount)),
      ])
  }
}
