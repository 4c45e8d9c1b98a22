import Analyses
import ArgumentParser
import GraphCore

/// `entente diff`.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two dates of a graph, or two graphs.",
    discussion: """
      Who joined, who left, whose standing or lead changed, which sizes did; and apart from these \
      what was newly learned: stated since, and possibly true before. Ends with status 1 if there \
      is a difference.

      Examples:
        entente diff --from 2024-06 --to 2025-07
        entente diff old-graph new-graph --format markdown
      """)

  @Argument(help: ArgumentHelp("A graph, or the older of two.", valueName: "input"))
  var first: String?

  @Argument(help: ArgumentHelp("The newer of two graphs.", valueName: "newer"))
  var second: String?

  @OptionGroup var period: PeriodOptions

  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func validate() throws {
    if second == nil && period.from == nil {
      throw ValidationError("say two dates with --from and --to, or name two graphs")
    }
  }

  func run() throws {
    try ViewOptions.check(language: period.language)
    let format = try table.chosenFormat()
    let before = try CoalitionGraph.read(first, tableInput)
    let after = second == nil ? before : try CoalitionGraph.read(second, tableInput)
    // Two graphs are compared on one day, or the days would be the difference.
    let day = period.from ?? (second == nil ? nil : period.to ?? after.newestDate)
    let marks = evidence.disputed == .mark
    let old = try evidence.applied(to: before, asOf: day).snapshot(asOf: day, marksDisputes: marks)
    let newer = try evidence.applied(to: after, asOf: period.to)
    let new = newer.snapshot(asOf: period.to, marksDisputes: marks)
    let difference = GraphDifference(from: old, to: new)
    if format == .markdown {
      let text = difference.markdown(
        in: newer, language: period.language, citing: evidence.sources)
      try OutputFile(table.output).write(Array(text.utf8))
    } else {
      try table.write(
        difference.table(in: newer, language: period.language),
        readable: evidence.sources
          ? difference.readableTable(in: newer, language: period.language) : nil,
        context: [
          ("command", .text("diff")),
          ("from", difference.from.map { .text($0.description) } ?? .missing),
          ("to", difference.to.map { .text($0.description) } ?? .missing),
          ("summary", .text(difference.summary)),
        ])
    }
    if !difference.changes.isEmpty { throw ExitStatus.findings.code }
  }
}
