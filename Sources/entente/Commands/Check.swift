import Analyses
import ArgumentParser
import GraphCore
import Interchange

/// `entente check`.
struct Check: ParsableCommand {
  /// What findings are written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github
  }

  /// How bad a finding is, as an option.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case error, warning, note

    var severity: Finding.Severity {
      switch self {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Report every problem of a graph, with file, line and column.",
    discussion: """
      Ends with status 1 if there is a finding as bad as --fail-on, and with 2 if the graph cannot \
      be read at all. 'entente help E012' explains a code.

      Examples:
        entente check Graphs/ukraine-support
        entente check --level note --format sarif my-graph
        entente check --disputes
      """)

  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input.", valueName: "input"))
  var input: String?

  @Option(help: "The least that is reported.")
  var level = Level.warning

  @Option(help: "The least that makes the command fail.")
  var failOn = Level.error

  @Option(help: "The format.")
  var format = Format.text

  @Flag(
    help: ArgumentHelp(
      "List what sources dispute instead, each with all sides: what the data name, by identifier, then"
        + " what follows from the claims."))
  var disputes = false
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func run() throws {
    if disputes {
      let graph = try evidence.applied(to: CoalitionGraph.read(input, tableInput))
      let named = graph.namedDisagreements.map(\.sentence)
      let computed = graph.computedDisagreements.map(\.sentence)
      let text = (named + computed).map { $0 + "\n" }.joined()
      try OutputFile(nil).write(Array(text.utf8))
      return
    }
    let findings: [Finding]
    do {
      let graph = try GraphInput.read(input, table: tableInput.options)
      findings = try evidence.applied(to: graph).review()
    } catch GraphInput.Failure.invalid(let invalid) {
      findings = invalid.findings
    } catch let error as GraphInput.Failure {
      throw Failure.input(error)
    }
    let shown = FindingsText(findings: findings.filter { $0.severity >= level.severity })
    let text =
      switch format {
      case .text: shown.text
      case .github: shown.github
      case .json: try shown.json()
      case .sarif: try shown.sarif()
      }
    try OutputFile(nil).write(Array(text.utf8))
    if findings.contains(where: { $0.severity >= failOn.severity }) {
      throw ExitStatus.findings.code
    }
  }
}
