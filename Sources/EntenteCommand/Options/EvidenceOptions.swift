import ArgumentParser
import Counting
import Dates
import GraphCore
import States

/// The claims that count, by their sources.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use only sources of this kind, such as official.", valueName: "kind"),
    completion: NameCompletion.sourceKinds)
  var trust: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where this source covers a membership, ignore the others. The first listed wins.",
      valueName: "source"), completion: NameCompletion.nodes([.source]))
  var prefer: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use only sources published by this date. Undated ones are left out.", valueName: "date"),
    transform: DateOptions.date)
  var knownBy: PartialDate?

  @Option(
    help: ArgumentHelp(
      "Use only memberships with this many independent sources. Pages that cite the same outlet"
        + " count once.", valueName: "number"))
  var minSources = Question().evidence.independentSources

  @Option(help: "Disputed memberships: keep (count), mark (count, with *) or drop (do not count).")
  var disputed = Question().disputed

  @Flag(
    help:
      "Ignore membership dates outside the years in which the coalition and the country existed.")
  var clip = false

  func validate() throws {
    if minSources < 1 { throw ValidationError("--min-sources takes a number from 1") }
  }

  /// Fills in the part of a question that these options ask.
  func apply(to question: inout Question, _ names: Names) throws(Failure) {
    let kinds = Set(names.graph.sources.compactMap(\.kind)).sorted()
    question.evidence.kinds = Set(
      try names.list(trust) { kind throws(Failure) in
        guard kinds.contains(kind) else { throw .unknownSourceKind(.init(kind, in: kinds)) }
        return kind
      })
    question.evidence.preferred = try names.list(prefer, names.source)
    question.evidence.knownBy = knownBy
    question.evidence.independentSources = minSources
    question.evidence.isClipped = clip
    question.disputed = disputed
  }
}
