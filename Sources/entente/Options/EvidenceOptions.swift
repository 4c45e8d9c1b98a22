import ArgumentParser
import GraphCore

/// The options that say which claims count.
struct EvidenceOptions: ParsableArguments {
  /// What becomes of ties on which sources disagree.
  enum Disputed: String, ExpressibleByArgument, CaseIterable {
    case keep, mark, drop
  }

  @Option(
    help: ArgumentHelp(
      "Only sources of this kind, such as official; may be repeated.", valueName: "kind"))
  var trust: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where these say something of a tie, hear no others on it.", valueName: "source,…"))
  var prefer: String?

  @Option(
    help: ArgumentHelp(
      "Only sources published by then: what was known on that day.", valueName: "date"),
    transform: ViewOptions.date)
  var knownBy: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Only ties with this many independent origins; pages that cite one ministry are one.",
      valueName: "number"))
  var minSources = 1

  @Option(help: "What becomes of ties on which sources disagree; marked ones count.")
  var disputed = Disputed.mark

  @Flag(help: "List the sources of what is printed; show and export always do.")
  var sources = false

  @Flag(help: "Cut what is stated beyond the life of a coalition or a state.")
  var clip = false

  func validate() throws {
    if minSources < 1 { throw ValidationError("--min-sources is a number from 1") }
  }

  /// The graph with the claims that count as of a date.
  func applied(
    to graph: CoalitionGraph, asOf date: PartialDate? = nil
  ) throws(Failure) -> CoalitionGraph {
    var filter = EvidenceFilter()
    let kinds = Set(graph.sources.compactMap(\.kind)).sorted()
    for kind in trust where !kinds.contains(kind) {
      throw .unknownSourceKind(
        kind, kinds: kinds, suggestion: Spelling.nearest(to: kind, in: kinds, limit: 1).first)
    }
    filter.trustedKinds = Set(trust)
    filter.leastOrigins = minSources
    filter.knownBy = knownBy
    for id in (prefer ?? "").split(separator: ",") {
      let source: Source.ID = Identifier(id)
      guard graph.source(source) != nil else {
        throw .unknownName(
          String(id), kinds: "source",
          suggestions: Spelling.nearest(
            to: String(id), in: graph.sources.map(\.id.rawValue), limit: 3))
      }
      filter.preferred.append(source)
    }
    var graph = graph.filtered(by: filter)
    if clip { graph = graph.clippedToLives() }
    return disputed == .drop ? graph.withoutContestedTies(asOf: date) : graph
  }
}
