import ArgumentParser

/// The check that no option with a single value is given twice, since ArgumentParser takes the last.
enum RepeatedOption {
  /// The names of options in arguments, each as often as it is given; `-o` counts as `--output`.
  static func names(in arguments: some Sequence<String>) -> [String] {
    arguments.prefix { $0 != "--" }.compactMap { argument in
      if argument == "-o" { return "output" }
      guard argument.hasPrefix("--") else { return nil }
      return argument.dropFirst(2).split(separator: "=", maxSplits: 1).first.map(String.init)
    }
  }

  /// Refuses arguments of a command that give a single-valued option twice.
  static func refuse(
    _ arguments: some Sequence<String>, of command: any ParsableCommand.Type
  ) throws(Failure) {
    var seen: Set<String> = []
    let repeated = names(in: arguments).filter { !seen.insert($0).inserted }
    guard !repeated.isEmpty else { return }
    // Only now: asking a command for its options takes time in a debug build.
    let single = Set(
      CommandHelp(command).arguments.filter { $0.kind == .option && !$0.isRepeating }
        .compactMap(\.longName))
    if let name = repeated.first(where: single.contains) { throw .givenTwice(option: name) }
  }
}
