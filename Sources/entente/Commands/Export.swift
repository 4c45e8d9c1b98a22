import ArgumentParser
import GraphCore
import Graphviz
import Interchange

/// `entente export`.
struct Export: ParsableCommand {
  /// What a graph is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
  }

  static let configuration = CommandConfiguration(
    abstract: "Write the whole graph for other tools.",
    discussion: """
      Every node and edge with every attribute: kind, standing, dates, sources, and each claim.

      Example:
        entente export --to dot | gvpr 'E [kind == "lead"] { print($.tail.label) }'
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(help: "The format.")
  var to: Format

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write. The default is standard output.", valueName: "file"))
  var output: String?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func run() throws {
    let graph = try evidence.applied(to: CoalitionGraph.read(input, tableInput))
    do {
      let text = try DOTDocument(exporting: graph).text()
      try OutputFile(output).write(Array(text.utf8))
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }
}
