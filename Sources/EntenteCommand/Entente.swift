import ArgumentParser
import Foundation
import Graphviz
import States

/// The program.
@main
struct Entente: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Map coalitions of countries: who belongs, who leads, since when, who says so.",
    version: Run.version,
    subcommands: [RenderProcessCommand.self, PaperProcessCommand.self],
    groupedSubcommands: [
      CommandGroup(
        name: "Ask", subcommands: [RankCommand.self, ListCommand.self, ShowCommand.self]),
      CommandGroup(
        name: "Analyse",
        subcommands: [
          OverlapCommand.self, SetsCommand.self, ContainmentCommand.self, GroupsCommand.self,
          BrokersCommand.self, MeasureCommand.self,
          CensusCommand.self, SensitivityCommand.self, WhatIfCommand.self,
        ]),
      CommandGroup(name: "Follow", subcommands: [TimelineCommand.self, DiffCommand.self]),
      CommandGroup(name: "Draw", subcommands: [DrawCommand.self, RenderCommand.self]),
      CommandGroup(name: "Exchange", subcommands: [ExportCommand.self, ConvertCommand.self]),
      CommandGroup(name: "Check", subcommands: [CheckCommand.self, DoctorCommand.self]),
    ])

  static func main() {
    Run.start()
    do {
      if try Help.isAnswered(Array(CommandLine.arguments.dropFirst()), of: self) { return }
      try refuseUnknownCommand()
      try refuseRepeatedOption()
      let isAlone = CommandLine.arguments.dropFirst().first != DrawingProcess.command
      if isAlone { Interruption.watch() }
      var command = try parseAsRoot()
      if isAlone { ProgressLine.start() }
      try command.run()
      ProgressLine.end()
      Run.report()
    } catch let failure as Failure {
      ProgressLine.end()
      Complaint.print(failure.lines)
      Foundation.exit(failure.status.rawValue)
    } catch {
      ProgressLine.end()
      Usage.end(with: error, of: self)
    }
  }

  /// ArgumentParser would take the last of two values.
  private static func refuseRepeatedOption() throws(Failure) {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first, let command = Help.command(name, of: self) else { return }
    try RepeatedOption.refuse(arguments.dropFirst(), of: command)
  }

  /// ArgumentParser would call a mistyped command an unexpected argument.
  private static func refuseUnknownCommand() throws(Failure) {
    guard let name = CommandLine.arguments.dropFirst().first, !name.hasPrefix("-") else { return }
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !known.contains(name) else { return }
    throw Failure.unknownCommand(Failure.Unknown(name, in: Help.commands(of: self) + ["help"]))
  }
}
