import ArgumentParser
import Counting
import GraphCore
import Graphviz
import Interchange

/// `entente export`.
struct ExportCommand: ParsableCommand {
  /// The formats for other tools.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole network for other tools.",
    discussion: """
      Writes every node and edge with every attribute: kind, role, dates, sources, and each claim.

      Example:
        entente export --to dot | gvpr 'E [kind == "lead"] { print($.tail.label) }'
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @Option(help: "The format.")
  var to: Format

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"),
    completion: .file())
  var output: String?

  func run() throws {
    let graph = try table.read(input.inputs)
    Run.go(on: .writing)
    do {
      try OutputFile(output).write(try DOTDocument(exporting: graph).text())
    } catch let error as GraphvizError {
      throw Failure.drawing(error)
    }
  }
}
