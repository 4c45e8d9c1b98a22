import Analyses
import ArgumentParser
import Measures

/// `entente brokers`.
struct BrokersCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "brokers",
    abstract: "Find countries or coalitions that connect groups.",
    discussion: """
      Counts for each country the ordered pairs that are connected through it but not directly, by the groups of \
      the three. The groups are those of 'entente groups' with the same options.

      Examples:
        entente brokers
        entente brokers --on leader-follower
        entente brokers --of coalitions --by leiden
      """)

  @OptionGroup var grouping: GroupingOptions
  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Option(
    help: ArgumentHelp(
      "The network: pairs that share (projection), or arcs from leaders to members (leader-follower).",
      valueName: "network"))
  var on = NetworkKind.projection

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if on != .projection && on != .leaderFollower {
      throw ValidationError("--on takes projection or leader-follower")
    }
    if grouping.subject == .both {
      throw ValidationError("brokers connect groups of countries or of coalitions, not of both")
    }
    if on == .leaderFollower && grouping.subject == .coalitions {
      throw ValidationError("leaders and followers are countries; leave out --of coalitions")
    }
  }

  func run() throws {
    let affiliations = try countAffiliations()
    guard let brokers = Brokers(between: try grouping.grouping(affiliations), on: on) else {
      preconditionFailure("the network was checked")
    }
    try write(
      brokers.answer(language: output.language, top: output.top, explaining: output.methods),
      of: affiliations)
  }
}
