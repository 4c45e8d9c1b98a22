import Analyses
import ArgumentParser
import Counting

/// `entente sensitivity`.
struct SensitivityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sensitivity",
    abstract: "Memberships that could change who ranks first.",
    discussion: """
      Lists uncertain memberships, and memberships with a single source, that could change the first places of \
      'entente rank', and the effect of each.

      Examples:
        entente sensitivity --kind capability
        entente sensitivity --first 5 --format csv
      """)

  @Option(help: ArgumentHelp("The number of first ranks that could change.", valueName: "number"))
  var first = 10

  @OptionGroup var options: AnswerOptions

  func validate() throws {
    if options.selection.count != .range {
      throw ValidationError(
        "--count does not go with sensitivity, which changes certain memberships")
    }
    if first < 1 { throw ValidationError("--first takes a number from 1") }
  }

  func run() throws {
    try options.answer { affiliations, output in
      Sensitivity(Ranking(affiliations), first: first).answer(
        language: output.language, explaining: output.methods)
    }
  }
}
