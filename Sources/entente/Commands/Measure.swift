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
        entente measure --since 2025-01
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Flag(help: "List how long each has led instead, and who followed whom.")
  var tenures = false

  @Option(
    help: ArgumentHelp(
      "Compare with this date: the numbers then, turnover, and how stable ranks are.",
      valueName: "date"),
    transform: ViewOptions.date)
  var since: PartialDate?

  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if tenures && since != nil { throw ValidationError("--tenures and --since do not go together") }
    if options.evidence.sources && !tenures {
      throw ValidationError("--sources goes with --tenures")
    }
  }

  func run() throws {
    let question = try options.question(of: input)
    let (graph, affiliations) = (question.graph, question.affiliations)
    let date: (String, Table.Cell) = (
      "asOf", affiliations.asOf.map { .text($0.description) } ?? .missing
    )
    if tenures {
      let all = graph.tenures(in: affiliations)
      try options.table.write(
        all.table(in: graph, language: options.view.language),
        sources: options.evidence.sources ? (all.all.map(\.sources), graph) : nil,
        context: [("command", .text("measure --tenures")), date])
      return
    }
    let network = options.network(of: affiliations, in: graph)
    var numbers = numbers(of: affiliations, network)
    var notes = ["Computed on \(network.basis.words)."]
    if let omission = network.basis.omission { notes.append(omission) }
    if let since {
      let earlier = graph.affiliations(asOf: since, filter: question.filter)
      let before = options.network(of: earlier, in: graph)
      let past = self.numbers(of: earlier, before)
      numbers = Turnover(from: before, to: network).measurements + numbers
      notes.insert("Compared with \(before.basis.words).", at: 1)
      try options.table.write(
        numbers.table(before: past, notes: notes),
        readable: numbers.table(before: past, isForReading: true, notes: notes),
        context: [("command", .text("measure --since")), ("since", .text(since.description)), date])
      return
    }
    try options.table.write(
      numbers.table(notes: notes), readable: numbers.readableTable(notes: notes),
      context: [("command", .text("measure")), date])
  }

  private func numbers(
    of affiliations: Affiliations, _ network: AffiliationNetwork
  ) -> [Measurement] {
    network.measurements + Leadership(affiliations).measurements(countries: network.rows.count)
  }
}
