import Analyses
import ArgumentParser
import Drawing
import GraphCore

/// `entente timeline`.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Follow a country's coalitions and rank, or a coalition's members, over time.",
    discussion: """
      One row for each day on which something changes; intervals where the facts leave room. A file \
      that ends in .svg gets a picture.

      Examples:
        entente timeline Poland --kind capability
        entente timeline coalition-of-the-willing -o willing.svg
      """)

  @Argument(help: "A country or a coalition.")
  var name: String

  @Argument(help: ArgumentHelp("A graph folder, a table, or -.", valueName: "input"))
  var input: String?

  @OptionGroup var period: PeriodOptions

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions

  func run() throws {
    try ViewOptions.check(language: period.language)
    let isPicture = table.output?.lowercased().hasSuffix(".svg") == true
    if isPicture, let format = table.format, let path = table.output {
      throw Failure.formatConflict(path: path, format: format.rawValue)
    }
    if !isPicture { _ = try table.chosenFormat() }
    let graph = try evidence.applied(to: CoalitionGraph.read(input, tableInput))
    let subject: Timeline.Subject
    var filter = try coalitions.filter(for: graph, evidence)
    let index = NameIndex(graph, kinds: [.country, .coalition], language: period.language)
    switch try index.node(named: name, kinds: "country or coalition") {
    case .country(let id): subject = .country(id)
    case .coalition(let id):
      subject = .coalition(id)
      filter.scopes = Set(Coalition.Scope.allCases)
    case let node: throw Failure.ambiguousName(name, [node])
    }
    let timeline = graph.timeline(
      of: subject, filter: filter, universe: unknowns.candidates, from: period.from, to: period.to
    ).told(unknowns.bound)
    if isPicture, let picture = TimelinePicture(timeline, in: graph, language: period.language) {
      try OutputFile(table.output).write(Array(picture.svg.utf8))
      return
    }
    try table.write(
      timeline.table, sources: evidence.sources ? (timeline.points.map(\.sources), graph) : nil,
      context: [("command", .text("timeline")), ("subject", .text(name))])
  }
}
