import Analyses
import ArgumentParser

/// `entente census`.
struct CensusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "census",
    abstract: "Kinds of pairs and triples of leaders and followers.",
    discussion: """
      Counts the pairs and triples of countries of each kind, by the arcs from leaders to members. With --from \
      the numbers of two dates.

      Examples:
        entente census
        entente census --from 2025-01 --format csv
      """)

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var options: AnswerOptions

  func validate() throws { try comparison.check(options) }

  func run() throws {
    let (earlier, now) = try comparison.affiliations(options)
    let numbers = NetworkNumbers.census(now, since: earlier)
    try options.write(
      numbers.answer(
        language: options.output.language, explaining: options.output.methods), of: now)
  }
}
