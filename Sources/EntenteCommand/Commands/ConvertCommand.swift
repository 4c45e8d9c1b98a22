import ArgumentParser
import Foundation
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
    let folder = URL(filePath: output, directoryHint: .isDirectory)
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Failure.cannotCreate(path: output, reason: "it exists already")
    }
    let parent = folder.standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw Failure.cannotCreate(path: output, reason: "there is no folder '\(parent)'") }
    do {
      try GraphFolder.write(graph, to: folder)
    } catch {
      throw Failure.cannotCreate(path: output, reason: SystemReason.of(error))
    }
    let counts = [
      "\(graph.parties.count) parties", "\(graph.coalitions.count) coalitions",
      "\(graph.edges.count { $0.kind == .membership || $0.kind == .lead }) memberships and lead roles",
    ]
    Complaint.print(["\(output): \(counts.joined(separator: ", "))"])
  }
}
