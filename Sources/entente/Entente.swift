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
    version: version,
    subcommands: [
      Rank.self, Overlap.self, Groups.self, Measure.self, Draw.self, Show.self, Diff.self,
      TimelineCommand.self, WhatIf.self,
      Export.self,
      Convert.self, Check.self, Doctor.self, RenderCommand.self,
    ])

  /// The version of the program.
  static let version = "0.1.0"

  /// The names of the commands that people use.
  private static var commands: [String] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
  }

  static func main() {
    do {
      if try showTopic() { return }
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

  /// Answers `help TOPIC` where the topic is no command; ArgumentParser helps with commands.
  private static func showTopic() throws -> Bool {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, arguments.first == "help", let topic = arguments.last else {
      return false
    }
    if let text = HelpTopics.text(on: topic) {
      try OutputFile(nil).write(Array(text.utf8))
      return true
    }
    guard !commands.contains(topic), !topic.hasPrefix("-") else { return false }
    throw Failure.unknownTopic(
      topic,
      suggestion: Spelling.nearest(to: topic, in: commands + HelpTopics.names, limit: 1).first)
  }

  /// ArgumentParser calls a mistyped command an unexpected argument and knows nothing better.
  private static func refuseUnknownCommand() throws {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !known.contains(name) else { return }
    throw Failure.unknownCommand(
      name, suggestion: Spelling.nearest(to: name, in: commands + ["help"], limit: 1).first)
  }
}
