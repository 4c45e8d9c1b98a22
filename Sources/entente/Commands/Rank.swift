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
        entente rank --by in-degree --methods
      """)

  @Option(help: "How many rows.")
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
    if whatWouldChange && options.methods.methods {
      throw ValidationError("--methods tells how numbers were computed, not --what-would-change")
    }
    if options.evidence.sources && scores.chosen != nil {
      throw ValidationError("--sources goes with the number of coalitions, not with --by")
    }
  }

  func run() throws {
    let question = try options.question()
    let (graph, affiliations) = (question.graph, question.affiliations)
    if scores.side == .ties {
      try rankTies(affiliations, in: graph)
    } else if let measure = scores.chosen {
      try rank(by: measure, affiliations, in: graph)
    } else {
      try rankByCoalitions(affiliations, in: graph)
    }
  }

  private func rankByCoalitions(
    _ affiliations: Affiliations, in graph: CoalitionGraph
  ) throws(Failure) {
    let ranking = graph.ranking(of: affiliations, universe: options.unknowns.candidates)
    if ranking.entries.isEmpty { options.noteNobody() }
    if whatWouldChange {
      try options.table.write(
        graph.sensitivity(of: ranking, top: top ?? 10),
        context: [("command", .text("rank --what-would-change"))])
      return
    }
    let (language, bound) = (options.view.language, options.unknowns.bound)
    try options.write(
      ranking.table(in: graph, language: language, top: top, unknown: bound),
      readable: ranking.readableTable(in: graph, language: language, top: top, unknown: bound),
      sources: options.evidence.sources
        ? ranking.sources(in: graph, top: top, unknown: bound) : nil,
      methods: ranking.methods, in: graph, command: "rank", facts: ranking.facts)
  }

  private func rank(
    by measure: Centrality, _ affiliations: Affiliations, in graph: CoalitionGraph
  ) throws(Failure) {
    let result = graph.scores(
      by: measure, of: scores.ranked, on: scores.on, in: affiliations,
      includesPossible: options.unknowns.unknown == .upper, sharing: scores.share,
      universe: options.unknowns.candidates)
    if result.nodes.isEmpty, scores.side != .officials { options.noteNobody() }
    try options.write(
      result.table(in: graph, language: options.view.language, top: top),
      readable: result.readableTable(in: graph, language: options.view.language, top: top),
      methods: result.methods, in: graph, command: "rank",
      facts: [("by", .text(measure.rawValue)), ("of", .text(scores.side.rawValue))] + result.facts)
  }

  private func rankTies(_ affiliations: Affiliations, in graph: CoalitionGraph) throws(Failure) {
    let result = options.network(of: affiliations, in: graph).tieBetweenness
    try options.write(
      result.table(in: graph, language: options.view.language, top: top),
      readable: result.readableTable(in: graph, language: options.view.language, top: top),
      methods: result.methods, in: graph, command: "rank",
      facts: [("by", .text("betweenness")), ("of", .text("ties"))] + result.basis.twoModeFacts)
  }
}
