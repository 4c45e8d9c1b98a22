import Analyses
import ArgumentParser
import GraphCore

/// `entente rank`.
struct Rank: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List countries by the number of coalitions they belong to, or by a measure.",
    discussion: """
      Members, leaders and beneficiaries belong; observers do not. Numbers are intervals where \
      rosters are incomplete: the first is certain, the second possible. Groups that are in the \
      graph for comparison are not counted unless --scope asks for them. With --by it ranks by a \
      measure of networks, on certain ties; 'entente help measures' tells what each is.

      Examples:
        entente rank --kind capability --top 10
        entente rank --as-of 2024-06 --format csv
        entente rank --by betweenness --of coalitions
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(help: "How many countries.")
  var top: Int?

  @Flag(help: "List the single facts that could change the first --top countries (10) instead.")
  var whatWouldChange = false

  @OptionGroup var scores: ScoreOptions
  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is a number from 1") }
    if whatWouldChange && scores.chosen != nil {
      throw ValidationError("--what-would-change is about the number of coalitions, not --by")
    }
    if options.evidence.sources && scores.chosen != nil {
      throw ValidationError("--sources goes with the number of coalitions, not with --by")
    }
  }

  func run() throws {
    let question = try options.question(of: input)
    let (graph, affiliations) = (question.graph, question.affiliations)
    if let measure = scores.chosen {
      try rank(by: measure, affiliations, in: graph)
      return
    }
    let ranking = graph.ranking(of: affiliations, universe: options.unknowns.candidates)
    if ranking.entries.isEmpty {
      System.complain(["note: no country belongs to any of these coalitions then"])
    }
    if whatWouldChange {
      try options.table.write(
        graph.sensitivity(of: ranking, top: top ?? 10),
        context: [("command", .text("rank --what-would-change"))])
      return
    }
    try options.table.write(
      ranking.table(
        in: graph, language: options.view.language, top: top, unknown: options.unknowns.bound),
      readable: ranking.readableTable(
        in: graph, language: options.view.language, top: top, unknown: options.unknowns.bound),
      sources: options.evidence.sources
        ? (ranking.sources(in: graph, top: top, unknown: options.unknowns.bound), graph) : nil,
      context: [
        ("command", .text("rank")),
        ("asOf", ranking.affiliations.asOf.map { .text($0.description) } ?? .missing),
      ])
  }

  private func rank(
    by measure: Centrality, _ affiliations: Affiliations, in graph: CoalitionGraph
  ) throws(Failure) {
    let result = graph.scores(
      by: measure, of: scores.side, on: scores.on, in: affiliations,
      includesPossible: options.unknowns.unknown == .upper, sharing: scores.share,
      universe: options.unknowns.candidates)
    if scores.methods {
      try OutputFile(options.table.output).write(Array((result.methods + "\n").utf8))
      return
    }
    try options.table.write(
      result.table(in: graph, language: options.view.language, top: top),
      readable: result.readableTable(in: graph, language: options.view.language, top: top),
      context: [
        ("command", .text("rank")), ("by", .text(measure.rawValue)),
        ("of", .text(scores.side.rawValue)), ("on", .text(result.view.rawValue)),
        ("asOf", affiliations.asOf.map { .text($0.description) } ?? .missing),
        ("nodes", .integer(result.nodes.count)), ("ties", .integer(result.basis.tieCount)),
        ("unnamed", .integer(result.basis.unnamed.lowerBound)),
        ("unnamedUpper", .integer(result.basis.unnamed.upperBound)),
      ])
  }
}
