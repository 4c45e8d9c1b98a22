import Analyses
import ArgumentParser
import Counting

/// `entente sensitivity`.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Memberships that could change who ranks first.",
    discussion: """
      Lists uncertain memberships, and memberships with a single source, that could change the first --top \
      countries of 'entente rank' (10), with the change that each would make.

      Examples:
        entente sensitivity --kind capability
        entente sensitivity --top 5 --format csv
      """)

  @OptionGroup var options: AnswerOptions

  func run() throws {
    try options.answer { affiliations, output in
      Sensitivity(Ranking(affiliations), top: output.top ?? 10).answer(
        language: output.language, explaining: output.methods)
    }
  }
}
