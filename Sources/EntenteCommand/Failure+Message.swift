import Analyses
import GraphCore
import Graphviz
import Interchange
import Paper
import States

extension Failure {
  /// The status with which the program ends.
  var status: ExitStatus {
    switch self {
    case .input, .unknownName, .otherKind, .ambiguousName, .unknownKind, .unknownSourceKind,
      .unknownValue, .unknownAttribute, .faultyPicture:
      .data
    case .unknownCommand, .unknownTopic, .unknownSuffix, .formatConflict, .binaryToTerminal,
      .givenTwice, .optionWithoutTable, .nameAfterInput, .pointlessChoice:
      .usage
    case .noRows: .findings
    case .series(let failure):
      if case .tooMany = failure { .limit } else { .data }
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
    case .paper(let error):
      switch error {
      case .libraryMissing, .functionMissing: .unavailable
      case .tooLarge, .timeLimit: .limit
      case .refused, .drawing, .process: .software
      }
    }
  }

  /// The error and a hint: complete lines for standard error.
  var lines: [String] {
    switch self {
    case .unknownCommand(let unknown):
      return message(
        "unknown command '\(unknown.text)'",
        unknown.suggestion.map { "did you mean 'entente \($0)'?" }
          ?? "'entente --help' lists the commands")
    case .unknownTopic(let unknown, let topics):
      return message(
        "no help on '\(unknown.text)'",
        unknown.suggestion.map { "did you mean 'entente help \($0)'?" }
          ?? "topics: the commands, \(topics.joined(separator: ", ")), and codes like E012"
      )
    case .givenTwice(let option):
      return message("--\(option) is given twice", "it takes one value; leave one of the two out")
    case .optionWithoutTable(let option):
      return message("\(option) is about tables, and no table is given", "name a table")
    case .input(let failure): return Failure.lines(for: failure)
    case .unknownName(let name, let kinds, let suggestions, let absent):
      let states = absent.map { "\(StateNames.name(of: $0, language: "en") ?? $0) (\($0))" }
      let which =
        states.count == 1
        ? "the data do not have \(states[0])"
        : "the name can mean \(states.inWords("or")); the data have neither"
      return message(
        "no \(Failure.words(kinds)) is called '\(name)'",
        !states.isEmpty
          ? which : suggestions.isEmpty ? nil : "did you mean \(suggestions.inWords("or"))?")
    case .nameAfterInput(let name, let input):
      return message(
        "no file or folder '\(name)'",
        "the name comes before the input: \(Failure.quoted(name)) \(Failure.quoted(input))")
    case .otherKind(let name, let node, let wanted):
      return message(
        "'\(name)' is a \(Failure.word(node)), not a \(Failure.words(wanted))",
        wanted == [.coalition] && node.kind == .party
          ? "--party takes names of countries; overlap and sets pair countries with --of countries"
          : nil)
    case .ambiguousName(let name, let nodes):
      return message(
        "'\(name)' can mean \(nodes.map(Failure.described).inWords("or"))",
        "use the identifier of the one you mean")
    case .unknownKind(let unknown):
      return message(
        "no coalition is of kind '\(unknown.text)'", Failure.choices(unknown, "kinds in the data"))
    case .unknownValue(let name, let unknown):
      return message(
        "no party and no coalition has the attribute \(name) with the value '\(unknown.text)'",
        Failure.choices(unknown, "values"))
    case .unknownAttribute(let unknown):
      return message(
        "no party and no coalition has the attribute '\(unknown.text)'",
        unknown.known.isEmpty
          ? "--attributes FILE adds attributes from a table"
          : Failure.choices(unknown, "attributes"))
    case .unknownSourceKind(let unknown):
      return message(
        "no source is of kind '\(unknown.text)'", Failure.choices(unknown, "kinds of sources"))
    case .unknownSuffix(let path, let formats):
      return message(
        "unknown suffix of '\(path)'",
        "end the name in .\(formats.joined(separator: ", .")), or use --format")
    case .formatConflict(let path, let format):
      return message(
        "the suffix of '\(path)' contradicts --format \(format)", "leave one of the two out")
    case .binaryToTerminal(let format):
      return message(
        "cannot print a \(format.uppercased()) picture to the terminal", "use -o FILE.\(format)")
    case .cannotCreate(let path, let reason), .cannotWrite(let path, let reason):
      return message("cannot write '\(path)': \(reason)", nil)
    case .drawing(let error):
      return message("\(error)", Failure.hint(for: error))
    case .faultyPicture(let errors):
      return message(
        "the picture would lack something (\(errors) error\(errors == 1 ? "" : "s") above)",
        "no file was written; mend the graph")
    case .pointlessChoice(let node):
      return message(
        node.kind == .coalition
          ? "--kind, --coalition and --scope go with a country or an organisation"
          : "--party and --without NAME go with a coalition",
        "\(node.id) is a \(Failure.word(node))")
    case .noRows: return []
    case .series(let failure): return lines(for: failure)
    case .paper(let error):
      return message("\(error)", Failure.hint(for: error))
    }
  }

  private func lines(for failure: AnswerSeries.Failure) -> [String] {
    switch failure {
    case .noDates: message("the data have no dates", "--every needs some")
    case .onlyYears: message("the data have years only", "use --every year or --every change")
    case .noDays(nil, let last): message("the data begin after \(last)", "give a later --to")
    case .noDays(let first?, let last):
      message(
        "there are no dates from \(first) to \(last)", "give an earlier --from or a later --to")
    case .tooMany(let count, let most, let longer):
      message(
        "\(count) dates are too many; at most \(most) can be drawn",
        (longer.map { "use --every \($0.rawValue), or " } ?? "")
          + "set a shorter time with --from and --to")
    }
  }

  private func message(_ text: String, _ hint: String?) -> [String] {
    ["error: \(text)"] + (hint.map { ["hint: \($0)"] } ?? [])
  }

  /// An argument, quoted for the shell if needed.
  private static func quoted(_ text: String) -> String { text.contains(" ") ? "\"\(text)\"" : text }

  private static func choices(_ unknown: Unknown, _ title: String) -> String {
    (unknown.suggestion.map { "did you mean '\($0)'? " } ?? "")
      + "\(title): \(unknown.known.joined(separator: ", "))"
  }

  /// The word for a node; for a party that is a state, country.
  private static func word(_ node: NodeReference) -> String {
    guard case .party(let id) = node else { return node.kind.rawValue }
    return StateNames.isCode(id.rawValue) ? "country" : "organisation"
  }

  /// A node with the word for it, and a state by its name.
  private static func described(_ node: NodeReference) -> String {
    let name = node.kind == .party ? StateNames.name(of: node.id, language: "en") : nil
    return name.map { "\($0) (\(node.id))" } ?? "\(word(node)) \(node.id)"
  }

  private static func words(_ kinds: [NodeKind]) -> String {
    kinds.flatMap { $0 == .party ? ["country", "organisation"] : [$0.rawValue] }.inWords("or")
  }

  private static func lines(for failure: GraphInput.Failure) -> [String] {
    switch failure {
    case .nothingThere(let path, let suggestions):
      return [
        "error: no file or folder '\(path)'",
        suggestions.isEmpty
          ? path.contains(".") || path.contains("/")
            ? "hint: name a graph folder or a table; paths begin in the current folder"
            : "hint: name a graph folder or a table; a name of several words needs quotes"
          : "hint: did you mean \(suggestions.map { "'\($0)'" }.inWords("or"))?",
      ]
    case .notAGraphFolder(let path):
      return [
        "error: the folder '\(path)' has no graph.yaml",
        "hint: a graph folder has graph.yaml, sources.yaml and coalitions/*.yaml",
      ]
    case .unknownKind(let path):
      return [
        "error: cannot read the file '\(path)': its suffix is unknown",
        "hint: use a graph folder or a table (.csv, .tsv, .tab, .txt, also with .gz); of a spreadsheet"
          + " save a sheet as CSV; 'entente render' draws DOT files",
      ]
    case .severalGraphs(let path):
      return [
        "error: '\(path)' is a folder, and several inputs are read as tables",
        "hint: give one graph folder, or tables alone",
      ]
    case .dataSetOfFolder(let path):
      return [
        "error: '\(path)' is a folder, and --input-format reads published tables",
        "hint: name the tables, or leave --input-format out",
      ]
    case .unreadable(let path, let reason):
      return ["error: cannot read '\(path)': \(reason)"]
    case .invalid(let invalid):
      let report = FindingLines(
        invalid.findings.filter { $0.severity == .error }, all: Manner.current.listsAllFindings)
      let count = invalid.errorCount
      let codes = Set(invalid.findings.map(\.code))
      let remedy = "to give names a code, --aliases FILE; to leave the rows out, --skip-unknown"
      let hint =
        codes.contains(TableRules.unknownName.code)
        ? ["hint: to accept any name, use --parties any; \(remedy)"]
        : !codes.isDisjoint(with: [TableRules.mixedParties.code, TableRules.unknownNode.code])
          ? ["hint: \(remedy)"] : []
      return report.lines + ["error: the input has \(count) error\(count == 1 ? "" : "s")"] + hint
        + report.hint
    }
  }

  /// The remedy if a plugin is missing.
  static let plugins =
    "install the package of the plugin, if your system has one (libgvplugin-…), and run 'dot -c' as"
    + " administrator to renew the list of plugins"

  /// The remedy if librsvg is missing.
  static let paper = "install librsvg: 'apt-get install librsvg2-2' or 'brew install librsvg'"

  /// The remedy if the fonts of this machine lack letters.
  static let fonts =
    "install fonts that have them, such as Debian's fonts-noto-core and fonts-noto-cjk"

  private static func hint(for error: PaperError) -> String? {
    switch error {
    case .libraryMissing, .functionMissing: paper
    case .timeLimit: "--timeout allows more"
    case .tooLarge: "a smaller --dpi makes a smaller picture"
    case .refused, .drawing, .process: "--format svg works without librsvg"
    }
  }

  private static func hint(for error: GraphvizError) -> String? {
    switch error {
    case .engineMissing, .formatMissing: plugins
    case .crashed: "another --layout may work; no file was written"
    case .memoryLimit: "--memory allows more"
    case .timeLimit: "--timeout allows more"
    default:
      error.category == .missing
        ? "install Graphviz: 'apt-get install libgraphviz-dev' or 'brew install graphviz'" : nil
    }
  }
}
