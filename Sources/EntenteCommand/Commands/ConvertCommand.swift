import Analyses
import ArgumentParser
import GraphCore
import Interchange

/// `entente convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn tables into a graph folder.",
    discussion: """
      A table has one membership per row, with or without a year, or is a matrix of countries (down) by \
      coalitions (across). Tables of coalitions and of officials can be given with it. Columns are found by \
      common names and by what they hold, or named with --columns. The folder holds all facts of the input, \
      unchanged, as files to edit by hand. Another graph folder can be converted too.

      Examples:
        entente convert members.csv -o my-graph
        entente convert members.csv coalitions.csv -o my-graph --report report.csv
        entente convert igo.csv --columns party=ccode,coalition=igo_id -o igo
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @Option(
    name: [.short, .long], help: ArgumentHelp("The folder to make.", valueName: "folder"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "Write to this file how many rows were read, merged and left out, and why. Its suffix sets the"
        + " format.", valueName: "file"), completion: .file())
  var report: String?

  func run() throws {
    let reportFormat = try report.map { path throws(Failure) in
      guard let format = FileSuffix.of(path).flatMap({ TableFormat(suffix: $0) }) else {
        throw .unknownSuffix(path: path, formats: ["csv", "tsv", "json", "ndjson", "md", "txt"])
      }
      return format
    }
    let reading = try table.open(input.inputs)
    let graph = reading.graph
    Run.go(on: .writing)
    let folder = OutputFolder(output)
    try folder.check()
    // The account comes first: where it cannot be written, no folder is left behind.
    if let report, let reportFormat {
      try OutputFile(report).write(Answer(reading.reports).text(as: reportFormat))
    }
    try folder.write(GraphFolder.files(of: graph).mapValues { Array($0.utf8) })
    let overview = Overview(graph)
    let counts = [
      Noun.party.counted(graph.parties.count), Noun.coalition.counted(graph.coalitions.count),
      Noun.membership.counted(overview.memberships)
        + " by \(Noun.claim.counted(overview.claimsOfMemberships))",
    ]
    Complaint.note(["wrote \(output) (\(counts.joined(separator: ", ")))"])
  }
}
