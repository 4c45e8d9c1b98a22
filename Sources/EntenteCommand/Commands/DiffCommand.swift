import Analyses
import ArgumentParser
import Counting
import Dates
import GraphCore

/// `entente diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Who joined, left or changed between two dates.",
    discussion: """
      Lists who joined, left, or changed role, and new reported sizes, between two dates or in two versions of \
      the data, one row a tie, by coalition. "Newly reported" may have been true before. Ends with status 1 if \
      there is a difference.

      Examples:
        entente diff --from 2024-06 --to 2025-07
        entente diff --from 2025-01 --change joined,left
        entente diff old-graph new-graph --format markdown
      """)

  @Option(
    help: ArgumentHelp(
      "Only these kinds of change: joined, left, became-lead, no-longer-lead, role-changed, size-changed,"
        + " newly-reported, first-reported-size, ended.", valueName: "kind,…"),
    transform: DiffCommand.kinds)
  var change: Set<Changes.Kind>?

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @OptionGroup var period: PeriodOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions

  /// Reads a list of kinds of change.
  private static let kinds: @Sendable (String) throws -> Set<Changes.Kind> = { text in
    let all = Changes.Kind.allCases.map { ($0.rawValue.replacing(" ", with: "-"), $0) }
    return Set(
      try text.split(separator: ",").map {
        try NamedChoice.find(String($0), "kinds of change", in: all)
      })
  }

  func validate() throws {
    if selection.count != .range || selection.expand {
      throw ValidationError(
        "--count and --expand do not go with diff, which compares the claims on each membership")
    }
    if input.inputs.count > 2 { throw ValidationError("diff compares two graphs") }
    if input.inputs.count < 2 && period.from == nil {
      throw ValidationError("name two dates with --from and --to, or two graphs")
    }
  }

  func run() throws {
    _ = try output.chosenFormat()
    let old = Names(
      graph: try table.read(Array(input.inputs.prefix(1))), language: output.language)
    let new = Names(
      graph: input.inputs.count < 2 ? old.graph : try table.read(Array(input.inputs.suffix(1))),
      language: output.language)
    for graph in [old.graph, new.graph].prefix(input.inputs.count < 2 ? 1 : 2)
    where period.from != nil && graph.newestDate == nil { graph.noteLateDate(period.from) }
    for date in [period.from, period.to] where input.inputs.count < 2 {
      if let date, let newest = old.graph.newestDate, date.earliest > newest.latest {
        old.graph.noteLateDate(date)
        break
      }
    }
    // Two graphs are compared on one date, or the dates would be the difference.
    let last = period.to ?? new.graph.newestDate
    let first = period.from ?? last
    let before = old.graph.affiliations(try Question(selection, evidence, old, on: first))
    let after = new.graph.affiliations(try Question(selection, evidence, new, on: period.to))
    let all = Changes(from: before, to: after)
    let changes = change.map(all.only) ?? all
    try output.write(
      changes.answer(language: output.language, explaining: output.methods), of: new.graph)
    if !changes.changes.isEmpty { throw ExitStatus.findings.code }
  }
}
