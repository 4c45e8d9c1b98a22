import ArgumentParser
import Foundation
import GraphCore
import Interchange

/// `entente convert`.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a graph folder from a table, or from another graph.",
    discussion: """
      A table has one edge a row under a header, or is an incidence matrix. Columns are found by \
      common names or given; the folder holds the same facts as files to edit by hand.

      Examples:
        entente convert members.csv -o my-graph
        entente convert igo.csv --codes cow --columns country=ccode,coalition=igo_id -o igo
      """)

  @Argument(help: ArgumentHelp("A table, a graph folder, or -.", valueName: "input"))
  var input: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var output: String

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func run() throws {
    let graph = try evidence.applied(to: CoalitionGraph.read(input, tableInput))
    let folder = URL(filePath: output, directoryHint: .isDirectory)
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure.cannotCreate(path: output, reason: "it exists already")
    }
    let parent = folder.standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
    let attributes = try? FileManager.default.attributesOfItem(atPath: parent)
    guard attributes?[.type] as? FileAttributeType == .typeDirectory else {
      throw Failure.cannotCreate(path: output, reason: "there is no such folder")
    }
    do {
      try GraphFolder.write(graph, to: folder)
    } catch {
      throw Failure.cannotCreate(path: output, reason: OutputFile.reason(error))
    }
    let counts = [
      "\(graph.countries.count) countries", "\(graph.coalitions.count) coalitions",
      "\(graph.memberships.count) memberships",
    ]
    System.complain(["\(output): \(counts.joined(separator: ", "))"])
  }
}
