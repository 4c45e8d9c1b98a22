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
    transform: { text in
      guard let date = PartialDate(text) else {
        throw ValidationError("dates are written 2024, 2024-01 or 2024-01-18")
      }
      return date
    })
  var asOf: PartialDate?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of country names, as a code: en, uk, fr.", valueName: "language"))
  var language = "en"

  func validateLanguage() throws(Failure) {
    guard CountryNames.hasLanguage(language) else { throw .unknownLanguage(language) }
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

  @Flag(name: .customLong("certain"), help: "Leave out what is only possible.")
  var certainOnly = false

  /// The filter for a graph; a command has its own default scope.
  func filter(for graph: CoalitionGraph, scope: Scope) throws(Failure) -> Affiliations.Filter {
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
    return filter
  }
}

extension CoalitionGraph {
  /// The graph at a path, or the one that ships with the program.
  static func read(_ path: String?) throws(Failure) -> CoalitionGraph {
    do {
      return try GraphInput.read(path)
    } catch {
      throw .input(error)
    }
  }

  /// The node that a person means.
  func node(named text: String, language: String) throws(Failure) -> NodeReference {
    switch NameIndex(self, language: language).match(text) {
    case .found(let node): return node
    case .ambiguous(let nodes): throw .ambiguousName(text, nodes)
    case .unknown(let suggestions):
      throw .unknownName(
        text, kinds: "country, coalition, body, official or meeting", suggestions: suggestions)
    }
  }
}
