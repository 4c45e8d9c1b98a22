import Analyses
import ArgumentParser
import CompactGraph
import GraphCore

/// `entente measure`.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print numbers about the whole network.",
    discussion: """
      Size, density, distances, clustering, nestedness, core and periphery of the network of countries \
      and coalitions and of what they share, how leads are spread, and whether leaders follow each other; \
      on certain ties.

      Examples:
        entente measure
        entente measure --kind capability --format csv
        entente measure --census
        entente measure --tenures
        entente measure --since 2025-01
      """)

  @Flag(help: "List how long each has led instead, and who followed whom.")
  var tenures = false

  @Flag(help: "Count the kinds of pairs and triples of leaders and followers instead.")
  var census = false

  @Option(
    help: ArgumentHelp(
      "Compare with this date: the numbers then, turnover, and how stable ranks are.",
      valueName: "date"),
    transform: ViewOptions.date)
  var since: PartialDate?

  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if tenures && since != nil { throw ValidationError("--tenures and --since do not go together") }
    if tenures && census { throw ValidationError("--tenures and --census do not go together") }
    if options.evidence.sources && !tenures {
      throw ValidationError("--sources goes with --tenures")
    }
  }

  func run() throws {
    let question = try options.question()
    let (graph, affiliations) = (question.graph, question.affiliations)
    if tenures {
      let all = graph.tenures(in: affiliations)
      try options.write(
        all.table(in: graph, language: options.view.language),
        sources: options.evidence.sources ? all.all.map(\.sources) : nil, methods: all.methods,
        in: graph, command: "measure --tenures",
        facts: [("asOf", affiliations.asOf.map { .text($0.description) } ?? .missing)])
      return
    }
    let now = numbers(of: affiliations, in: graph)
    let command = census ? "measure --census" : "measure"
    guard let since else {
      try options.write(
        now.all.table(notes: now.notes), readable: now.all.readableTable(notes: now.notes),
        methods: now.all.methods(on: now.place, now.network.basis), in: graph, command: command,
        facts: now.network.basis.twoModeFacts)
      return
    }
    let before = numbers(of: graph.affiliations(asOf: since, filter: question.filter), in: graph)
    let all = (census ? [] : Turnover(from: before.network, to: now.network).measurements) + now.all
    let notes = now.notes + ["Compared with \(before.place)."]
    try options.write(
      all.table(before: before.all, notes: notes),
      readable: all.table(before: before.all, isForReading: true, notes: notes),
      methods: all.methods(on: now.place, now.network.basis)
        + " They were compared with those of \(before.place).",
      in: graph, command: command + " --since",
      facts: [("since", .text(since.description))] + now.network.basis.twoModeFacts)
  }

  /// Numbers with the network of which they are.
  private struct Numbers {
    let all: [Measurement]
    let network: AffiliationNetwork
    let place: String
    var notes: [String] { ["Computed on \(place).", network.basis.tieWords] }
  }

  private func numbers(of affiliations: Affiliations, in graph: CoalitionGraph) -> Numbers {
    let network = options.network(of: affiliations, in: graph)
    let followers = graph.leaderFollowerNetwork(of: affiliations)
    if census {
      return Numbers(all: followers.census, network: network, place: followers.words)
    }
    return Numbers(
      all: network.measurements
        + Leadership(affiliations).measurements(countries: network.rows.count)
        + followers.measurements,
      network: network,
      place:
        "the two-mode network of \(network.basis.words), on what each mode shares in it, and on"
        + " \(followers.network.edgeCount) arcs from leaders to followers")
  }
}
