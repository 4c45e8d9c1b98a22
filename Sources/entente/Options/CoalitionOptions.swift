import ArgumentParser
import GraphCore

/// The options that say which coalitions are looked at.
struct CoalitionOptions: ParsableArguments {
  /// Which coalitions of a graph are meant by `--scope`.
  enum Scope: String, ExpressibleByArgument, CaseIterable {
    case subject, comparison, all
  }

  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Only coalitions of this kind, such as capability; may be repeated.", valueName: "kind"))
  var kinds: [String] = []

  @Flag(name: .customLong("certain"), help: "Leave out what is only possible.")
  var certainOnly = false

  @Option(
    help: ArgumentHelp(
      "Which coalitions are meant; by default what the graph is about, in pictures and with --kind"
        + " all."))
  var scope: Scope?

  /// The filter for a graph; a command has its own default scope.
  func filter(
    for graph: CoalitionGraph, _ evidence: EvidenceOptions, by ordinary: Scope = .subject
  ) throws(Failure) -> Affiliations.Filter {
    let scope = scope ?? (kinds.isEmpty ? ordinary : .all)
    var filter = Affiliations.Filter()
    let known = Set(graph.coalitions.map(\.kind)).sorted()
    for kind in kinds where !known.contains(kind) {
      throw .unknownKind(
        kind, kinds: known, suggestion: Spelling.nearest(to: kind, in: known, limit: 1).first)
    }
    filter.kinds = Set(kinds)
    switch scope {
    case .subject: filter.scopes = [.subject]
    case .comparison: filter.scopes = [.comparison]
    case .all: break
    }
    filter.certainOnly = certainOnly
    filter.uncontestedOnly = evidence.disputed == .drop
    filter.ignoresContests = evidence.disputed == .keep
    return filter
  }
}
