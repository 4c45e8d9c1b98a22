import Analyses
import ArgumentParser
import Measures

/// `entente measure`.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Numbers about the whole network.",
    discussion: """
      Size, density, distances, clustering, nestedness, core and periphery of the network of countries and \
      coalitions, the spread of lead roles, and whether leaders follow each other. Only certain memberships count. \
      With --from the numbers of two dates, the turnover, and the stability of ranks.

      Examples:
        entente measure --kind capability --format csv
        entente measure --from 2025-01
      """)

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var options: AnswerOptions

  func validate() throws { try comparison.check(options) }

  func run() throws {
    let (earlier, now) = try comparison.affiliations(options)
    if earlier != nil {
      let work = ScoreWork(.betweenness, of: NamedNetworks(now))
      ScoreOptions.warn(of: work, isSampling: false)
    }
    let numbers =
      earlier.map { NetworkNumbers.measure(now, since: $0) } ?? NetworkNumbers.measure(now)
    try options.write(
      numbers.answer(
        language: options.output.language, explaining: options.output.methods), of: now)
  }
}
