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

  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if !(resolution > 0 && resolution.isFinite) {
      throw ValidationError("--resolution is a number above 0")
    }
    if !(1...10_000).contains(runs) { throw ValidationError("--runs is a number from 1 to 10000") }
    if runs > 1 && by != .leiden { throw ValidationError("--runs goes with leiden") }
    if options.evidence.sources { throw ValidationError("--sources does not go with groups") }
  }

  func run() throws {
    let question = try options.question(of: input)
    let graph = question.graph
    let network = options.network(of: question.affiliations, in: graph)
    let groups = network.grouping(
      by: by, of: side, resolution: resolution, seed: seed, searches: runs)
    try options.table.write(
      groups.table(in: graph, language: options.view.language),
      readable: groups.readableTable(in: graph, language: options.view.language),
      context: [
        ("command", .text("groups")), ("by", .text(by.rawValue)), ("of", .text(side.rawValue)),
        ("asOf", network.basis.asOf.map { .text($0.description) } ?? .missing),
        ("modularity", .number(groups.modularity)),
        ("groups", .integer(groups.partition.groupCount)),
      ])
  }
}
