import ArgumentParser
import GraphCore
import Interchange

/// `entente check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report every problem of a graph, with file, line and column.",
    discussion: """
      Ends with status 1 if there is an error, and with 2 if the graph cannot be read at all.

      Example:
        entente check Graphs/ukraine-support
      """)

  @Argument(help: ArgumentHelp("A graph folder.", valueName: "input"))
  var input: String?

  func run() throws {
    let findings: [Finding]
    do {
      findings = try GraphInput.read(input).warnings
    } catch .invalid(let invalid) {
      findings = invalid.findings
    } catch {
      throw Failure.input(error)
    }
    let lines = findings.map { $0.line + "\n" }.joined()
    try OutputFile(nil).write(Array(lines.utf8))
    if findings.contains(where: { $0.severity == .error }) { throw ExitStatus.findings.code }
  }
}
