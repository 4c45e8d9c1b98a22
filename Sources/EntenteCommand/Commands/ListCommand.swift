public import Analyses
import ArgumentParser
import Counting

extension Lists.Kind: ExpressibleByArgument {}

/// `entente list`.
struct ListCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List coalitions, parties, ties, leads, disputes or tenures.",
    discussion: """
      coalitions: the main ones, or others with --scope and --kind, with the reason why one does not count. parties: those that count. ties: \
      memberships with their roles. leads: lead roles of countries, officials and bodies. disputes: the points \
      on which sources disagree, by coalition, with the outlets of each side. tenures: how long each \
      country has led, and whom it followed.

      Examples:
        entente list coalitions --scope all
        entente list leads --kind capability
        entente list disputes
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Argument(help: "One of coalitions, parties, ties, leads, disputes and tenures.")
  var kind: Lists.Kind

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func run() throws {
    let affiliations = try countAffiliations()
    try write(
      Lists(affiliations, language: output.language).answer(kind, explaining: output.methods),
      of: affiliations)
  }
}
