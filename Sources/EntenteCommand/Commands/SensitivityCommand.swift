import Analyses
import ArgumentParser
import Counting

/// `entente sensitivity`.
struct SensitivityCommand: AnswerCommand {
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

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Option(help: ArgumentHelp("The number of first ranks that could change.", valueName: "number"))
  var first = 10

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if selection.count != .range {
      throw ValidationError(
        "--count does not go with sensitivity, which changes certain memberships")
    }
    if first < 1 { throw ValidationError("--first takes a number from 1") }
  }

  func run() throws {
    try writeAnswer { affiliations in
      Sensitivity(Ranking(affiliations), first: first).answer(
        language: output.language, explaining: output.methods)
    }
  }
}
