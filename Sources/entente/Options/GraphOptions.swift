import ArgumentParser
import GraphCore
import Interchange

/// The options that say of which day and in which language a command speaks.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The date: 2024, 2024-01 or 2024-01-18. The default is the newest in the sources.",
      valueName: "date"),
    transform: ViewOptions.date)
  var asOf: PartialDate?

  /// Reads a date of the command line.
  static let date: @Sendable (String) throws -> PartialDate = { text in
    guard let date = PartialDate(text) else {
      throw ValidationError("dates are written 2024, 2024-01 or 2024-01-18")
    }
    return date
  }

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of country names, as a code: en, uk, fr.", valueName: "language"))
  var language = "en"

  func validateLanguage() throws(Failure) { try ViewOptions.check(language: language) }

  /// Refuses a language that has no names of countries.
  static func check(language: String) throws(Failure) {
    guard CountryNames.hasLanguage(language) else { throw .unknownLanguage(language) }
  }
}

/// The options that say how a table is to be read.
struct TableInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the columns of a table mean, as country=stateabb,coalition=igo_id.",
      valueName: "meaning=name,…"))
  var columns: String?

  @Option(help: "The system of a table's country codes; without one, alpha-3, alpha-2 or names.")
  var codes: Codes?

  /// A system of country codes.
  enum Codes: String, ExpressibleByArgument, CaseIterable {
    case iso3, iso2, isonum, cow, cowabb, gw, fips
  }

  func validate() throws { _ = try parsedColumns() }

  private func parsedColumns() throws -> [TableColumns.Meaning: String] {
    var parsed: [TableColumns.Meaning: String] = [:]
    let known = TableColumns.Meaning.allCases.map(\.rawValue)
    for pair in (columns ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let meaning = TableColumns.Meaning(rawValue: parts[0]) else {
        let near = Spelling.nearest(to: parts[0], in: known, limit: 1).first
        throw ValidationError(
          "--columns takes meaning=name; '\(pair)' is none"
            + (near.map { ", did you mean \($0)=…?" } ?? "")
            + " (meanings are \(known.joined(separator: ", ")))")
      }
      parsed[meaning] = parts[1]
    }
    return parsed
  }

  /// The options of the reader.
  var options: TableReader.Options {
    var options = TableReader.Options()
    options.columns = (try? parsedColumns()) ?? [:]
    options.codes = codes.flatMap { StateCodes.System(rawValue: $0.rawValue) }
    return options
  }
}

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

  /// What becomes of ties on which sources disagree.
  enum Disputed: String, ExpressibleByArgument, CaseIterable {
    case keep, mark, drop
  }

  @Flag(name: .customLong("certain"), help: "Leave out what is only possible.")
  var certainOnly = false

  @Option(help: "What becomes of ties on which sources disagree; marked ones count.")
  var disputed = Disputed.mark

  @Option(
    help: ArgumentHelp(
      "Which coalitions are meant; by default what the graph is about, in pictures and with --kind"
        + " all."))
  var scope: Scope?

  /// The filter for a graph; a command has its own default scope.
  func filter(
    for graph: CoalitionGraph, by ordinary: Scope = .subject
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
    filter.uncontestedOnly = disputed == .drop
    filter.ignoresContests = disputed == .keep
    return filter
  }
}

extension CoalitionGraph {
  /// The graph at a path, or the one that ships with the program.
  static func read(
    _ path: String?, _ table: TableInputOptions
  ) throws(Failure) -> CoalitionGraph {
    do {
      let graph = try GraphInput.read(path, table: table.options)
      let words = graph.warnings.filter { $0.code == "W109" }
      System.complain(words.map(\.line))
      return graph
    } catch {
      throw .input(error)
    }
  }

  /// The node that a person means.
  func node(named text: String, language: String) throws(Failure) -> NodeReference {
    try NameIndex(self, language: language)
      .node(named: text, kinds: "country, coalition, body, official or meeting")
  }
}

extension NameIndex {
  /// The node that a person means; `kinds` are those that the index holds, in words.
  func node(named text: String, kinds: String) throws(Failure) -> NodeReference {
    switch match(text) {
    case .found(let node): return node
    case .ambiguous(let nodes): throw .ambiguousName(text, nodes)
    case .unknown(let suggestions):
      throw .unknownName(text, kinds: kinds, suggestions: suggestions)
    }
  }
}

/// The options that say which claims count.
struct EvidenceOptions: ParsableArguments {
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

  func validate() throws {
    if minSources < 1 { throw ValidationError("--min-sources is a number from 1") }
  }

  /// The graph with the claims that count.
  func applied(to graph: CoalitionGraph) throws(Failure) -> CoalitionGraph {
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
    return graph.filtered(by: filter)
  }
}
