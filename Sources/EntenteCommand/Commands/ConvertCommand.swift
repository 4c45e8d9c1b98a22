import ArgumentParser
import GraphCore
import Interchange

/// `entente convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a table into a graph folder.",
    discussion: """
      The table has a header and one membership per row, or is a matrix of countries (down) by coalitions \
      (across). Columns are found by common names, or named with --columns. The folder holds all facts of the \
      input, unchanged, as files to edit by hand. Another graph folder can be converted too.

      Examples:
        entente convert members.csv -o my-graph
        entente convert igo.csv --columns party=ccode,coalition=igo_id -o igo
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder to make.", valueName: "folder"),
    completion: .directory)
  var output: String

  func run() throws {
    let graph = try input.read()
    Run.go(on: .writing)
    try OutputFolder(output).write { GraphFolder.files(of: graph) }
    let counts = [
      "\(graph.parties.count) parties", "\(graph.coalitions.count) coalitions",
      "\(graph.edges.count { $0.kind == .membership || $0.kind == .lead }) memberships and lead roles",
    ]
    Complaint.print(["\(output): \(counts.joined(separator: ", "))"])
  }
}
