import Analyses
import ArgumentParser
import Counting

/// `entente rank`.
struct RankCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank countries, coalitions, officials or memberships.",
    discussion: """
      Countries are ranked by the number of coalitions to which they belong, coalitions by the number of their \
      members, or with --by by a measure. Members, associates, beneficiaries and leaders belong. Observers, applicants and contributors do not. \
      "7–9" means at least 7, at most 9: sources report more members than they name. Measures use certain \
      memberships only. If exact betweenness takes more than a minute, a note gives the time; --sampled estimates it.

      Examples:
        entente rank --kind capability --top 10
        entente rank --as-of 2024-06 --format csv
        entente rank --by betweenness --of coalitions
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var scores: ScoreOptions
  @Flag(help: "List countries and organisations too whose number is 0.")
  var all = false
  @Flag(
    help:
      "List the coalitions of each country in CSV, TSV and JSON too, and in the table all of them.")
  var names = false
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if (all || names) && scores.of == .coalitions && scores.chosen == nil {
      throw ValidationError("--all and --names go with countries and organisations")
    }
    if (all || names) && !scores.hasNames {
      throw ValidationError(
        "--all and --names work only for the number of coalitions, --by leads and --by degree")
    }
  }

  func run() throws {
    let affiliations = try countAffiliations()
    guard let measure = scores.chosen else {
      if scores.of == .coalitions {
        return try write(
          CoalitionRanking(affiliations).answer(
            language: output.language, top: output.top, explaining: output.methods),
          of: affiliations)
      }
      let ranking = Ranking(affiliations, of: scores.filter, all: all)
      return try write(
        ranking.answer(
          language: output.language, top: output.top, listsNames: names,
          explaining: output.methods), of: affiliations)
    }
    let answer =
      scores.of == .ties
      ? scores.tieScores(affiliations).answer(
        language: output.language, top: output.top, explaining: output.methods)
      : scores.scores(by: measure, affiliations).answer(
        language: output.language, top: output.top, all: all, listsNames: names,
        explaining: output.methods)
    try write(answer, of: affiliations)
  }
}
