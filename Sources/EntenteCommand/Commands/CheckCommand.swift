import Analyses
public import ArgumentParser
import Counting
import Dates
public import GraphCore
import Interchange

extension Finding.Severity: ExpressibleByArgument {}

/// `entente check`.
struct CheckCommand: ParsableCommand {
  /// The formats of findings.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, sarif, github
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List problems in the data.",
    discussion: """
      Lists errors, warnings and notes with file, line and column. Ends with status 1 if there is a finding as \
      severe as --fail-on. 'entente help E012' explains a code; 'entente list disputes' lists the points on \
      which sources disagree.

      Examples:
        entente check Graphs/ukraine-support
        entente check --level note --format sarif my-graph
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Tables as input") var table: TableInputOptions

  @Option(help: "Lowest severity to report: note, warning or error.")
  var level = Finding.Severity.warning

  @Option(help: "Lowest severity that makes the command fail.")
  var failOn = Finding.Severity.error

  @Option(help: "The format; github annotates files of a change on GitHub.")
  var format = Format.text

  func run() throws {
    let (findings, date) = try self.findings()
    let report = FindingReport(findings.filter { $0.severity >= level })
    let text =
      switch format {
      case .text: report.text
      case .csv: Answer(findings, level: level, date: date).text(as: .csv)
      case .json: Answer(findings, level: level, date: date).text(as: .json)
      case .sarif: report.sarif
      case .github: report.github
      }
    try OutputFile(nil).write(text)
    if findings.contains(where: { $0.severity >= failOn }) { throw ExitStatus.findings.code }
  }

  /// The findings of the readers, and those of the review with the newest date if there is a graph.
  private func findings() throws(Failure) -> ([Finding], PartialDate?) {
    let options = try table.options()
    do throws(GraphInput.Failure) {
      let graph = try GraphInput.open(
        input.inputs, table: options, dataset: table.dataset
      ).graph
      Run.go(on: .analysing)
      return (Review(graph).findings, graph.newestDate)
    } catch {
      if case .invalid(let invalid) = error { return (invalid.findings, nil) }
      throw .input(error)
    }
  }
}
