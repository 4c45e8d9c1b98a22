import Analyses
import ArgumentParser

/// `entente sets`.
struct SetsCommand: ParsableCommand {
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

  @OptionGroup var subject: PairOptions

  @OptionGroup var options: AnswerOptions

  func run() throws {
    try options.answer { affiliations, output in
      Sets(affiliations, of: subject.mode, among: subject.filter).answer(
        language: output.language, top: output.top, explaining: output.methods)
    }
  }
}
