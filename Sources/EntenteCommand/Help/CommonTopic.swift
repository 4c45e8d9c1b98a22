/// The text of `entente help common`: the options that commands share, each group once.
enum CommonTopic {
  /// The groups with their options.
  static func text(style: TextStyle) -> String {
    let arguments = CommandHelp(ListCommand.self).arguments
    let groups = HelpScreen.sharedGroups.map { group in
      style.heading(group) + "\n" + HelpScreen.list(arguments.filter { $0.sectionTitle == group })
    }
    return HelpScreen.wrapped(
      "Options of several commands. The help on a command lists those that it has.")
      + "\n" + groups.joined(separator: "\n")
      + "\n" + HelpScreen.entry("-h, --help", "The help on a command.")
      + HelpScreen.entry("--version", "The versions of the program and of the built-in data.")
  }
}
