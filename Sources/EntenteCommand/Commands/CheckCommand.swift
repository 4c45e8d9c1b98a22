import Analyses
public import ArgumentParser
import Counting
import Dates
import Documents
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
      Lists errors, warnings and notes with file, line and column. Many findings of one kind are one line, \
      unless --all-findings is given. Ends with status 1 if there is a finding as severe as --fail-on. 'entente \
      help E012' explains a code, with an example. 'entente list disputes' lists the points on which sources \
      disagree.

      Examples:
        entente check Graphs/ukraine-support
        entente check --level note --format sarif my-graph
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @Option(help: "Lowest severity to report: note, warning or error.")
  var level = Finding.Severity.warning

  @Option(help: "Lowest severity that makes the command fail.")
  var failOn = Finding.Severity.error

  @Option(help: "The format. github annotates files of a change on GitHub.")
  var format = Format.text

  func run() throws {
    let (findings, date) = try self.findings()
    let reported = findings.filter { $0.severity >= level }
    let report = FindingReport(reported)
    let text =
      switch format {
      case .text: text(reported, of: findings)
      case .csv: Answer(findings, level: level, date: date).text(as: .csv)
      case .json: Answer(findings, level: level, date: date).text(as: .json)
      case .sarif: report.sarif
      case .github: report.github
      }
    try OutputFile(nil).write(text)
    if findings.contains(where: { $0.severity >= failOn }) { throw ExitStatus.findings.code }
  }

  /// A line for each finding or kind of findings, or the number of files without one.
  private func text(_ reported: [Finding], of findings: [Finding]) -> String {
    if reported.isEmpty {
      let files = GraphInput.fileCount(input.inputs)
      // There may be findings that are not as severe as --level.
      let missing =
        findings.isEmpty ? "findings" : level == .error ? "errors" : "errors or warnings"
      return "no \(missing) in \(files) file\(files == 1 ? "" : "s")\n"
    }
    let report = FindingLines(reported, all: manner.listsAllFindings)
    return Complaint.text(report.lines + report.hint, Manner.current.output, width: Terminal.width)
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
