import Analyses
import ArgumentParser

/// `entente census`.
struct CensusCommand: AnswerCommand {
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

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws { try comparison.check(date) }

  func run() throws {
    let (earlier, now) = try comparison.affiliations(self)
    let numbers = NetworkNumbers.census(now, since: earlier)
    try write(
      numbers.answer(
        language: output.language, explaining: output.methods), of: now)
  }
}
