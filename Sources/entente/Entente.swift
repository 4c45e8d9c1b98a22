import ArgumentParser
import Foundation
import GraphCore

/// The program.
@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Which countries stand together, who leads, since when, and who says so.",
    discussion: """
      Without an input, every command answers from the graph that ships with the program: the \
      coalitions that support Ukraine. With one, it reads a graph folder.

      Examples:
        entente rank --kind capability
        entente draw -o coalitions.svg
        entente export --to dot > graph.dot
        entente show artillery --as-of 2025-01-20
      """,
    version: "0.1.0",
    subcommands: [Rank.self, Draw.self, Show.self, Export.self, Check.self])

  static func main() {
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      System.complain(failure.lines)
      Foundation.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }

  /// ArgumentParser calls a mistyped command an unexpected argument and knows nothing better.
  private static func refuseUnknownCommand() throws {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !known.contains(name) else { return }
    throw Failure.unknownCommand(
      name, suggestion: Spelling.nearest(to: name, in: known, limit: 1).first)
  }
}
