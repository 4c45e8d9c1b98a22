import Analyses
import ArgumentParser
import GraphCore

/// `entente measure`.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print numbers about the whole network.",
    discussion: """
      Size, density, distances, clustering, nestedness, core and periphery of the network of countries \
      and coalitions and of what they share, and how leads are spread; on certain ties.

      Examples:
        entente measure
        entente measure --kind capability --format csv
        entente measure --tenures
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Flag(help: "List how long each has led instead, and who followed whom.")
  var tenures = false

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var view: ViewOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func run() throws {
    try view.validateLanguage()
    _ = try table.chosenFormat()
    let graph = try evidence.applied(
      to: CoalitionGraph.read(input, tableInput), asOf: view.asOf)
    let filter = try coalitions.filter(for: graph, evidence)
    view.noteLateDate(in: graph)
    let affiliations = graph.affiliations(asOf: view.asOf, filter: filter)
    let date: (String, Table.Cell) = (
      "asOf", affiliations.asOf.map { .text($0.description) } ?? .missing
    )
    if tenures {
      let all = graph.tenures(in: affiliations)
      try table.write(
        all.table(in: graph, language: view.language),
        sources: evidence.sources ? (all.all.map(\.sources), graph) : nil,
        context: [("command", .text("measure --tenures")), date])
      return
    }
    let network = graph.affiliationNetwork(
      of: affiliations, includesPossible: unknowns.unknown == .upper,
      universe: unknowns.candidates)
    let numbers =
      network.measurements
      + Leadership(affiliations).measurements(countries: network.rows.count)
    let notes =
      ["Computed on \(network.basis.words)."] + [network.basis.omission].compactMap(\.self)
    try table.write(
      numbers.table(notes: notes), readable: numbers.readableTable(notes: notes),
      context: [("command", .text("measure")), date])
  }
}
