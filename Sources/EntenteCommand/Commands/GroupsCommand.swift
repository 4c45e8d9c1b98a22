import Analyses
import ArgumentParser
import Measures

/// `entente groups`.
struct GroupsCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "groups",
    abstract: "Find groups of countries or coalitions.",
    discussion: """
      Groups countries by shared coalitions, coalitions by shared members, or both by membership. Only \
      certain memberships count. --by consensus combines many searches and shows how stable each place is. --compare \
      and --from show who is in another group by another method, or was on an earlier date.

      Examples:
        entente groups --kind capability
        entente groups --of both --by consensus --runs 50
        entente groups --compare louvain
        entente groups --from 2024-06 --to 2025-07
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var grouping: GroupingOptions

  @Option(
    help: ArgumentHelp(
      "Compare with the groups by this method: how similar they are, and who is in another group.",
      valueName: "method"),
    completion: .list(GroupingMethod.all.map(\.name)), transform: GroupingOptions.method)
  var compare: GroupingMethod?

  @OptionGroup var comparison: ComparisonOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    try comparison.check(date)
    if let compare { try grouping.check(compare) }
    if compare != nil && comparison.period.from != nil {
      throw ValidationError("--compare and --from do not go together")
    }
  }

  func run() throws {
    let (earlier, now) = try comparison.affiliations(self)
    let groups = try grouping.grouping(now)
    let other =
      try earlier.map { try grouping.grouping($0) }
      ?? compare.map { try grouping.grouping(now, by: $0) }
    let answer =
      if let other {
        GroupingComparison(groups, with: other).answer(
          language: output.language, leavingOutSingles: try output.isForPeople(),
          explaining: output.methods)
      } else {
        groups.answer(
          language: output.language, leavingOutSingles: try output.isForPeople(),
          explaining: output.methods)
      }
    try write(answer, of: now)
  }
}
