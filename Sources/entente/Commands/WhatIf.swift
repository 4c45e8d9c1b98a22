import Analyses
import ArgumentParser
import GraphCore

/// `entente what-if`.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Show what would be different without a country or a coalition.",
    discussion: """
      Ranks, leads left vacant, what countries share, components; only what changes. Changes are made \
      in the order leave, join, dissolve, merge.

      Examples:
        entente what-if --leave USA
        entente what-if --leave USA:artillery --join POL:artillery
        entente what-if --merge air-force,f16-training
      """)

  @Option(
    help: ArgumentHelp("A country leaves, one coalition or all.", valueName: "country[:coalition]"))
  var leave: [String] = []

  @Option(help: ArgumentHelp("A country joins.", valueName: "country:coalition"))
  var join: [String] = []

  @Option(help: ArgumentHelp("A coalition is no more.", valueName: "coalition"))
  var dissolve: [String] = []

  @Option(help: ArgumentHelp("The second becomes part of the first.", valueName: "a,b"))
  var merge: [String] = []

  @OptionGroup var options: NetworkOptions

  func validate() throws {
    if (leave + join + dissolve + merge).isEmpty {
      throw ValidationError("say what, with --leave, --join, --dissolve or --merge")
    }
    if join.contains(where: { $0.split(separator: ":").count != 2 }) {
      throw ValidationError("--join takes country:coalition")
    }
    if merge.contains(where: { $0.split(separator: ",").count != 2 }) {
      throw ValidationError("--merge takes two coalitions, a,b")
    }
  }

  func run() throws {
    let question = try options.question()
    let (graph, affiliations) = (question.graph, question.affiliations)
    let countries = NameIndex(graph, kinds: [.country], language: options.view.language)
    let groups = NameIndex(graph, kinds: [.coalition])
    func country(_ text: some StringProtocol) throws(Failure) -> Country.ID {
      let node = try countries.node(named: String(text), kinds: "country")
      guard case .country(let id) = node else { throw .ambiguousName(String(text), [node]) }
      return id
    }
    func coalition(_ text: some StringProtocol) throws(Failure) -> Coalition.ID {
      let node = try groups.node(named: String(text), kinds: "coalition")
      guard case .coalition(let id) = node else { throw .ambiguousName(String(text), [node]) }
      return id
    }
    var changes: [Affiliations.Change] = []
    for text in leave {
      let parts = text.split(separator: ":", maxSplits: 1)
      changes.append(
        .leave(
          try country(parts.first ?? ""), parts.count > 1 ? try coalition(parts[1]) : nil))
    }
    for text in join {
      let parts = text.split(separator: ":", maxSplits: 1)
      changes.append(.join(try country(parts[0]), try coalition(parts[1])))
    }
    for text in dissolve { changes.append(.dissolve(try coalition(text))) }
    for text in merge {
      let parts = text.split(separator: ",", maxSplits: 1)
      changes.append(.merge(try coalition(parts[0]), try coalition(parts[1])))
    }
    let result = graph.whatIf(
      changes, in: affiliations, universe: options.unknowns.candidates,
      unknown: options.unknowns.bound)
    let touched =
      options.evidence.sources ? graph.sourcesTouched(by: changes, in: affiliations) : []
    try options.write(
      result, sources: options.evidence.sources ? result.rows.map { _ in touched } : nil,
      methods: graph.whatIfMethods(changes, in: affiliations), in: graph, command: "what-if",
      facts: [("asOf", affiliations.asOf.map { .text($0.description) } ?? .missing)])
  }
}
