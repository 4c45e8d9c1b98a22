import Analyses
import ArgumentParser

/// `entente sets`.
struct SetsCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets",
    abstract: "Combinations of coalitions with their countries.",
    discussion: """
      Each row is a combination of coalitions with the countries that belong to exactly these, as in an UpSet \
      plot, the largest first. With --of countries: combinations of countries. "At least these" also counts \
      countries in further coalitions. Certain memberships only.

      Examples:
        entente sets --kind capability
        entente sets --of countries --party Poland --party France
      """)

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var subject: PairOptions

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func run() throws {
    try writeAnswer { affiliations in
      Sets(affiliations, of: subject.mode, among: subject.filter).answer(
        language: output.language, top: output.top, explaining: output.methods)
    }
  }
}
