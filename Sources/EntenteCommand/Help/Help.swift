import ArgumentParser
import GraphCore
import Interchange

/// The help of the program, on its commands and on topics, and the version.
enum Help {
  /// Prints the help or the version that some arguments ask for.
  ///
  /// - Returns: True if they ask for any of it.
  static func isAnswered(
    _ arguments: [String], of program: any ParsableCommand.Type
  ) throws(Failure) -> Bool {
    guard let text = try text(arguments, of: program) else { return false }
    try OutputFile(nil).write(text)
    return true
  }

  /// The help that some arguments ask for; `nil` if they ask for something else.
  private static func text(
    _ arguments: [String], of program: any ParsableCommand.Type
  ) throws(Failure) -> String? {
    let style = Manner.current.output
    let words = arguments.filter { !$0.hasPrefix("--color") }
    let asked = words.prefix { $0 != "--" }
    if let first = words.first, let command = command(first, of: program) {
      if asked.contains("--help") || asked.contains("-h") {
        return HelpScreen(command, style: style).text
      }
      return asked.contains("--version") ? version : nil
    }
    switch words {
    case [], ["help"], ["--help"], ["-h"], ["help", "help"]:
      return overview(of: program, style: style)
    case ["--version"]: return version
    case ["help", "manual"]: return ManualPage(of: program).text
    case let words where words.count == 2 && words[0] == "help" && !words[1].hasPrefix("-"):
      if let command = command(words[1], of: program) {
        return HelpScreen(command, style: style).text
      }
      guard let text = HelpTopics.text(on: words[1], style: style) else {
        throw .unknownTopic(
          Failure.Unknown(words[1], in: commands(of: program) + HelpTopics.names),
          topics: HelpTopics.names)
      }
      return text
    default: return nil
    }
  }

  /// The names of the commands that people use.
  static func commands(of program: any ParsableCommand.Type) -> [String] {
    shownCommands(of: program).map { $0._commandName }
  }

  /// The command of a name, if people use it.
  static func command(
    _ name: String, of program: any ParsableCommand.Type
  ) -> (any ParsableCommand.Type)? {
    shownCommands(of: program).first { $0._commandName == name }
  }

  /// The commands that people use.
  static func shownCommands(
    of program: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type] {
    program.configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  /// The versions of the program and of the built-in data.
  private static var version: String {
    let graph = try? GraphFolder.ukraineSupport()
    let data = graph.map { graph in
      // The citation of the data names their version, if they have one.
      let named = graph.citation?.firstMatch(of: /version [^,;]+/).map { ", \($0.output)" } ?? ""
      let newest = graph.newestDate.map { ", as of \($0)" } ?? ""
      return "data: \(graph.title)\(named)\(newest)\n"
    }
    return "entente \(Run.version)\n\(data ?? "")"
  }

  /// The help of the program: its commands in groups, with their abstracts.
  static func overview(of program: any ParsableCommand.Type, style: TextStyle) -> String {
    let lines = program.configuration.groupedSubcommands.flatMap { group in
      group.subcommands.enumerated().map { number, command in
        let name = number == 0 ? group.name : ""
        var abstract = command.configuration.abstract
        if abstract.hasSuffix(".") { abstract.removeLast() }
        return style.heading(padded(name, 9)) + padded(command._commandName, 13) + abstract + "\n"
      }
    }
    let topics = HelpScreen.wrapped(
      "More: entente help COMMAND, or a topic: \(HelpTopics.names.joined(separator: ", ")).")
    return """
      \(program.configuration.abstract)

      Usage: entente COMMAND [OPTIONS] [INPUT]

        entente draw -o coalitions.svg     draw the main coalitions and their members
        entente rank --kind capability     countries in most capability coalitions
        entente show artillery             everything known about one coalition

      \(lines.joined())
      INPUT is a graph folder, a table (.csv, .tsv, .tab, .txt), or - for a table on
      standard input. Without it: built-in data, the coalitions that support Ukraine.
      \(topics)
      """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
