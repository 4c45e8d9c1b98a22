import Analyses
import ArgumentParser
import Drawing
import GraphCore

/// `entente timeline`.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Follow what a country belongs to or leads, or a coalition's members, over time.",
    discussion: """
      One row for each day on which something changes; intervals where the facts leave room. A file \
      that ends in .svg gets a picture.

      Examples:
        entente timeline Poland --kind capability
        entente timeline coalition-of-the-willing -o willing.svg
        entente timeline --total --kind capability
      """)

  @Argument(help: "A country or a coalition; nothing with --total.")
  var name: String?

  @Argument(help: ArgumentHelp("A graph folder, a table, or -.", valueName: "input"))
  var input: String?

  @Flag(help: "Follow the coalitions that the country leads.")
  var leads = false

  @Flag(help: "Follow the number of all memberships instead; the one argument is then the input.")
  var total = false

  @Option(
    help: ArgumentHelp(
      "Follow the score by a measure instead; 'entente help measures' lists them.",
      valueName: "measure"),
    completion: .list(Centrality.allCases.map(\.rawValue)),
    transform: NamedChoice.reader("measures", of: Centrality.self))
  var by: Centrality?

  @Option(
    help:
      "The network of --by: both modes, one mode by what is shared, leads, or leaders and followers."
  )
  var on: Centrality.View?

  @OptionGroup var period: PeriodOptions

  @OptionGroup var unknowns: UnknownOptions
  @OptionGroup var coalitions: CoalitionOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var tableInput: TableInputOptions
  @OptionGroup var methods: MethodsOptions

  func validate() throws {
    if total && leads { throw ValidationError("--total and --leads do not go together") }
    if total && input != nil { throw ValidationError("--total is about a graph, not a name") }
    if by != nil && (total || leads) { throw ValidationError("--by goes with a name alone") }
    if let by, let on { try ScoreOptions.check(by, on: on) }
    if by == nil && on != nil { throw ValidationError("--on goes with --by") }
    if by == .leads { throw ValidationError("leads over time are --leads") }
    if by != nil, table.output?.lowercased().hasSuffix(".svg") == true {
      throw ValidationError("a score by a measure is written as a table")
    }
    if !total && name == nil { throw ValidationError("say whom to follow, or use --total") }
  }

  func run() throws {
    try ViewOptions.check(language: period.language)
    let isPicture = table.output?.lowercased().hasSuffix(".svg") == true
    if isPicture, let format = table.format, let path = table.output {
      throw Failure.formatConflict(path: path, format: format.rawValue)
    }
    if !isPicture { _ = try table.chosenFormat() }
    let graph = try evidence.applied(
      to: CoalitionGraph.read(
        total ? name : input, tableInput))
    var filter = try coalitions.filter(for: graph, evidence)
    let subject = try subject(in: graph)
    if let by {
      try writeSeries(of: subject, by: by, filter, in: graph)
      return
    }
    let isOfCoalition = if case .coalition = subject { true } else { false }
    if isOfCoalition { filter.scopes = Set(Coalition.Scope.allCases) }
    let timeline = graph.timeline(
      of: subject, filter: filter, universe: unknowns.candidates, from: period.from, to: period.to
    ).told(unknowns.bound)
    if methods.methods {
      try methods.write(
        timeline.methods, on: graph, isOfCoalition ? nil : coalitions, evidence, unknowns,
        to: table.output)
      return
    }
    if isPicture, let picture = TimelinePicture(timeline, in: graph, language: period.language) {
      try OutputFile(table.output).write(Array(picture.svg.utf8))
      return
    }
    try table.write(
      timeline.table, sources: evidence.sources ? (timeline.points.map(\.sources), graph) : nil,
      context: [("command", .text("timeline")), ("subject", name.map { .text($0) } ?? .missing)])
  }

  private func writeSeries(
    of subject: Timeline.Subject, by measure: Centrality, _ filter: Affiliations.Filter,
    in graph: CoalitionGraph
  ) throws(Failure) {
    let node: NodeReference
    switch subject {
    case .country(let id), .leads(let id): node = .country(id)
    case .coalition(let id): node = .coalition(id)
    case .memberships: return
    }
    if case .coalition = node, (on ?? measure.views[0]) == .leaderFollower {
      throw Failure.notOfCountries(measure: measure.rawValue, node)
    }
    let series = graph.series(
      of: node, by: measure, on: on, filter: filter, from: period.from, to: period.to)
    if methods.methods {
      try methods.write(
        series.methods, on: graph, coalitions, evidence, unknowns, to: table.output)
      return
    }
    try table.write(
      series.table, readable: series.readableTable,
      context: [
        ("command", .text("timeline")), ("subject", .text(node.id)),
        ("by", .text(measure.rawValue)), ("on", .text(series.view.rawValue)),
      ])
  }

  private func subject(in graph: CoalitionGraph) throws(Failure) -> Timeline.Subject {
    guard !total, let name else { return .memberships }
    let kinds: Set<NodeKind> = leads ? [.country] : [.country, .coalition]
    let index = NameIndex(graph, kinds: kinds, language: period.language)
    switch try index.node(named: name, kinds: leads ? "country" : "country or coalition") {
    case .country(let id): return leads ? .leads(id) : .country(id)
    case .coalition(let id): return .coalition(id)
    case let node: throw Failure.ambiguousName(name, [node])
    }
  }
}
