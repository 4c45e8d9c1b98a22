import Analyses
import ArgumentParser

/// The help on a command, in 80 columns: its own options, and a line for each group that it shares with others.
struct HelpScreen {
  /// The columns of all help.
  static let width = 80
  /// The column at which explanations begin.
  private static let indent = 22

  /// The titles of the groups of options that commands share, in the order in which they are listed.
  static let sharedGroups = [
    SharedGroup.question, SharedGroup.sources, SharedGroup.output, SharedGroup.input,
    SharedGroup.run,
  ]

  private let help: CommandHelp
  private let style: TextStyle

  /// The help on a command.
  init(_ command: any ParsableCommand.Type, style: TextStyle) {
    help = CommandHelp(command)
    self.style = style
  }

  /// The text.
  var text: String {
    let own = help.arguments.filter { !HelpScreen.isShared($0) }
    var parts = [HelpScreen.wrapped(help.abstract), usage]
    if !help.examples.isEmpty { parts.append(help.examples.map { "  \($0)\n" }.joined()) }
    if !help.discussion.isEmpty { parts.append(HelpScreen.wrapped(help.discussion)) }
    var titles = ["Arguments", "Options"]
    for argument in own where !titles.contains(HelpScreen.title(of: argument)) {
      titles.append(HelpScreen.title(of: argument))
    }
    for title in titles {
      let options = own.filter { HelpScreen.title(of: $0) == title }
      if !options.isEmpty { parts.append(style.heading(title) + "\n" + HelpScreen.list(options)) }
    }
    return (parts + [shared]).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var usage: String {
    var words = ["Usage: entente \(help.name)"]
    for argument in help.arguments where argument.kind == .positional {
      let name = argument.shownValue + (argument.isRepeating ? " ..." : "")
      words.append(argument.isOptional ? "[\(name)]" : name)
    }
    for argument in help.arguments where argument.kind == .option && !argument.isOptional {
      words.append("--\(argument.longName ?? "") \(argument.shownValue)")
    }
    return words.joined(separator: " ") + " [OPTIONS]\n"
  }

  /// A line for each shared group that the command has options of.
  private var shared: String {
    let lines = HelpScreen.sharedGroups.compactMap { group -> String? in
      let names = help.arguments.filter { $0.sectionTitle == group }.compactMap(\.typed.last)
      return names.isEmpty ? nil : Paragraph.text(group, names.joined(separator: ", "))
    }
    return style.heading("Shared options ('entente help common' explains them)") + "\n"
      + lines.joined()
  }

  /// True for an option of a shared group.
  static func isShared(_ argument: CommandHelp.Argument) -> Bool {
    argument.sectionTitle.map(sharedGroups.contains) ?? false
  }

  private static func title(of argument: CommandHelp.Argument) -> String {
    argument.sectionTitle ?? (argument.kind == .positional ? "Arguments" : "Options")
  }

  /// A list of options with their explanations.
  static func list(_ arguments: [CommandHelp.Argument]) -> String {
    arguments.map { argument in
      switch argument.kind {
      case .positional:
        entry(argument.shownValue + (argument.isRepeating ? " ..." : ""), argument.explanation)
      case .flag: entry(argument.typed.joined(separator: ", "), argument.explanation)
      case .option:
        entry(
          "\(argument.typed.joined(separator: ", ")) \(argument.shownValue)", argument.explanation)
      }
    }.joined()
  }

  /// A name and its explanation, in lines; a long name has a line of its own.
  static func entry(_ name: String, _ explanation: String) -> String {
    let lines = DisplayWidth.wrapped(explanation, to: width - indent)
    let margin = String(repeating: " ", count: indent)
    guard DisplayWidth.of(name) + 4 <= indent else {
      return "  \(name)\n" + lines.map { "\(margin)\($0)\n" }.joined()
    }
    return lines.enumerated().map { number, line in
      (number == 0 ? DisplayWidth.padded("  \(name)", to: indent) : margin) + line + "\n"
    }.joined()
  }

  /// A text in lines; an empty line between two paragraphs stays.
  static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { DisplayWidth.wrapped(String($0), to: width) }.map { $0 + "\n" }.joined()
  }
}
