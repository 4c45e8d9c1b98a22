import Analyses
import ArgumentParser
import Counting
import Measures

/// `entente measure`.
struct MeasureCommand: AnswerCommand {
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

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Option(
    name: .customLong("by-attribute"),
    help: ArgumentHelp(
      "Add the assortativity by this attribute of the countries, such as one of --attributes.",
      valueName: "attribute"))
  var attribute: String?

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    try comparison.check(date)
    if attribute != nil && comparison.period.from != nil {
      throw ValidationError("--by-attribute and --from do not go together")
    }
  }

  func run() throws {
    let (earlier, now) = try comparison.affiliations(self)
    if let attribute { try now.graph.check(attribute: attribute) }
    if earlier != nil {
      let work = ScoreWork(.betweenness, of: NamedNetworks(now))
      ScoreOptions.warn(of: work, isSampling: false)
    }
    let numbers =
      earlier.map { NetworkNumbers.measure(now, since: $0) }
      ?? NetworkNumbers.measure(now, byAttribute: attribute)
    try write(
      numbers.answer(
        language: output.language, explaining: output.methods), of: now)
  }
}
