import Analyses
import ArgumentParser
import Counting
import GraphCore
import Graphviz
import Interchange

/// `entente export`.
struct ExportCommand: ParsableCommand {
  /// The formats for other tools.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, gephi
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the network for other tools.",
    discussion: """
      Writes the countries and coalitions of one date and a line for each membership, with roles, dates, sources \
      and each claim. Graphviz's programs draw it: thick lines lead, dashed ones are disputed or only possible. \
      'entente convert' keeps all facts of all dates.

      Examples:
        entente export --to dot | dot -Tsvg > network.svg
        entente export --to dot --kind capability --as-of 2025-01-20 -o 2025.dot
        entente export --to dot | gvpr 'E [leads == "true"] { print($.tail.label) }'
      """)

  @Option(help: "The format: DOT, or the part of DOT that Gephi reads.")
  var to: Format

  @Flag(help: "Write the bodies, officials, meetings and mechanisms of the coalitions too.")
  var context = false

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of country names: en, uk, fr, …", valueName: "code"),
    transform: OutputOptions.language)
  var language = "en"
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func run() throws {
    let graph = try table.read(input.inputs)
    graph.noteLateDate(date.asOf)
    let names = Names(graph: graph, language: language)
    let affiliations = graph.affiliations(
      try Question(selection, evidence, names, on: date.asOf))
    Run.go(on: .writing)
    let network = NetworkExport(affiliations, language: language, withContext: context).document
    do {
      try OutputFile(output).write(try DOTDocument(network, forGephi: to == .gephi).text())
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }
}
