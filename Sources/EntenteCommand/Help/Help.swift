import ArgumentParser

/// The help that is no help on a command: of the program itself, and of topics.
enum Help {
  /// Prints the help that some arguments ask for.
  ///
  /// - Returns: Whether they ask for any of it; ArgumentParser prints the help on commands.
  static func isAnswered(
    _ arguments: [String], of program: any ParsableCommand.Type
  ) throws(Failure) -> Bool {
    switch arguments {
    case [], ["help"], ["--help"], ["-h"], ["help", "help"]:
      try OutputFile(nil).write(overview(of: program))
    case let words where words.count == 2 && words[0] == "help" && !words[1].hasPrefix("-"):
      let commands = commands(of: program)
      guard !commands.contains(words[1]) else { return false }
      guard let text = HelpTopics.text(on: words[1]) else {
        throw .unknownTopic(
          Failure.Unknown(words[1], in: commands + HelpTopics.names), topics: HelpTopics.names)
      }
      try OutputFile(nil).write(text)
    default: return false
    }
    return true
  }

  /// The names of the commands that people use.
  static func commands(of program: any ParsableCommand.Type) -> [String] {
    program.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .map { $0._commandName }
  }

  /// The help of the program: its commands in groups, with their abstracts.
  static func overview(of program: any ParsableCommand.Type) -> String {
    let groups = program.configuration.groupedSubcommands
    let lines = groups.flatMap { group in
      group.subcommands.enumerated().map { number, command in
        let name = number == 0 ? group.name : ""
        var abstract = command.configuration.abstract
        if abstract.hasSuffix(".") { abstract.removeLast() }
        return padded(name, 10) + padded(command._commandName, 13) + abstract + "\n"
      }
    }
    return """
      \(program.configuration.abstract)

      Usage: entente COMMAND [OPTIONS] [INPUT]

        entente draw -o coalitions.svg       draw the main coalitions and their members
        entente rank --kind capability       countries in most capability coalitions
        entente show artillery               everything known about one coalition

      \(lines.joined())
      INPUT is a graph folder, a table (.csv, .tsv, .tab, .txt), or - for a table on standard
      input. Without it: built-in data, the coalitions that support Ukraine.
      More: entente help COMMAND, or a topic: \(HelpTopics.names.joined(separator: ", ")).

      """
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
