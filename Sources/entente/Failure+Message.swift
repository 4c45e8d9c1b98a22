import GraphCore
import Graphviz
import Interchange

extension Failure {
  /// How the program ends after it.
  var status: ExitStatus {
    switch self {
    case .input, .unknownName, .ambiguousName, .unknownKind, .unknownSourceKind: .data
    case .unknownCommand, .unknownTopic, .notOfCountries, .unknownLanguage, .unknownSuffix,
      .formatConflict,
      .binaryToTerminal:
      .usage
    case .cannotCreate: .cannotCreate
    case .cannotWrite: .inputOutput
    case .drawing(let error):
      switch error.category {
      case .missing: .unavailable
      case .limit: .limit
      case .usage: .usage
      case .graph: .data
      case .crash: .software
      }
    }
  }

  /// What happened, and what to do about it: complete lines for standard error.
  var lines: [String] {
    switch self {
    case .unknownCommand(let name, let suggestion):
      return message(
        "'\(name)' is no command of entente",
        suggestion.map { "did you mean 'entente \($0)'?" }
          ?? "'entente --help' lists the commands")
    case .unknownTopic(let topic, let suggestion):
      return message(
        "there is no help on '\(topic)'",
        suggestion.map { "did you mean 'entente help \($0)'?" }
          ?? "topics are the commands, \(HelpTopics.names.joined(separator: ", ")) and codes like E012"
      )
    case .input(let failure):
      return Failure.lines(for: failure)
    case .unknownName(let name, let kinds, let suggestions):
      return message(
        "no \(kinds) is called '\(name)'",
        suggestions.isEmpty ? nil : "did you mean \(Failure.either(suggestions))?")
    case .ambiguousName(let name, let nodes):
      return message(
        "'\(name)' can mean \(Failure.either(nodes.map { "\($0.kind.word) \($0.id)" }))",
        "use the identifier of the one you mean")
    case .unknownKind(let kind, let kinds, let suggestion):
      return message(
        "no coalition of this graph is of the kind '\(kind)'",
        (suggestion.map { "did you mean '\($0)'? " } ?? "")
          + "kinds in this graph: \(kinds.joined(separator: ", "))")
    case .unknownSourceKind(let kind, let kinds, let suggestion):
      return message(
        "no source of this graph is of the kind '\(kind)'",
        (suggestion.map { "did you mean '\($0)'? " } ?? "")
          + "kinds in this graph: \(kinds.joined(separator: ", "))")
    case .notOfCountries(let measure, let node):
      return message(
        "'\(measure)' is of countries that lead and follow, and \(node.id) is a \(node.kind.word)",
        "name a country")
    case .unknownLanguage(let language):
      return message(
        "no country names in the language '\(language)'", "use a code like en, uk, fr or zh")
    case .unknownSuffix(let path, let formats):
      return message(
        "the name '\(path)' does not say in which format to write",
        "end it in .\(formats.joined(separator: ", .")), or use --format")
    case .formatConflict(let path, let format):
      return message(
        "'\(path)' ends in another format than --format \(format)", "leave one of the two out")
    case .binaryToTerminal(let format):
      return message("a \(format) picture is nothing for a terminal", "use -o FILE.\(format)")
    case .cannotCreate(let path, let reason), .cannotWrite(let path, let reason):
      return message("'\(path)' cannot be written: \(reason)", nil)
    case .drawing(let error):
      return message("\(error)", Failure.hint(for: error))
    }
  }

  private func message(_ text: String, _ hint: String?) -> [String] {
    ["error: \(text)"] + (hint.map { ["hint: \($0)"] } ?? [])
  }

  private static func either(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  private static func lines(for failure: GraphInput.Failure) -> [String] {
    switch failure {
    case .nothingThere(let path, let suggestions):
      let hint =
        suggestions.isEmpty ? [] : ["hint: beside it: \(suggestions.joined(separator: ", "))"]
      return ["error: nothing is at '\(path)'"] + hint
    case .notAGraphFolder(let path):
      return [
        "error: '\(path)' is no graph: it has no graph.yaml",
        "hint: a graph is a folder with graph.yaml, sources.yaml and coalitions/*.yaml",
      ]
    case .unknownKind(let path):
      return [
        "error: '\(path)' is a file of a kind that is not read",
        "hint: read are graph folders and tables that end in .csv, .tsv, .tab or .txt",
      ]
    case .unreadable(let path, let reason):
      return ["error: '\(path)' cannot be read: \(reason)"]
    case .invalid(let invalid):
      let lines = invalid.findings.filter { $0.severity == .error }.map(\.line)
      let count = invalid.errorCount
      return lines + ["error: the graph has \(count) error\(count == 1 ? "" : "s")"]
    }
  }

  /// What to do where a plugin is missing.
  static let plugins =
    "install the package of the plugin, if your system has one (libgvplugin-…), and let 'dot -c', run as "
    + "administrator, make the list of plugins anew"

  private static func hint(for error: GraphvizError) -> String? {
    switch error {
    case .engineMissing, .formatMissing: plugins
    case .crashed: "another --layout may do; no file was written"
    case .memoryLimit: "--memory allows more"
    default:
      error.category == .missing
        ? "install Graphviz: 'apt-get install libgraphviz-dev' or 'brew install graphviz'" : nil
    }
  }
}
