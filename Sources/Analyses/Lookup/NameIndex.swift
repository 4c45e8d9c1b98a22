/// Finds the node that a person means.
///
/// Identifiers, names, aliases, short forms and country codes are compared without case, accents,
/// punctuation and articles. A country is also found by what it was once called; what nothing is
/// called is looked up as a demonym, and last in the names that other languages have.
public struct NameIndex: Sendable {
  /// What a text means.
  public enum Match: Hashable, Sendable {
    /// One node.
    case found(NodeReference)
    /// Several, by name and identifier.
    case ambiguous([NodeReference])
    /// None; names that are written nearly so.
    case unknown(suggestions: [String])
  }

  private var nodes: [String: [NodeReference]] = [:]
  private var names: [(name: String, node: NodeReference)] = []
  private var countries: Set<Country.ID> = []

  /// An index of the nodes of the given kinds, with country names in a language besides English.
  public init(
    _ graph: CoalitionGraph, kinds: Set<NodeKind> = Set(NodeKind.allCases), language: String = "en"
  ) {
    for coalition in graph.coalitions {
      let others = [coalition.name, coalition.short ?? coalition.name] + coalition.aliases
      add(.coalition(coalition.id), [coalition.id.rawValue] + others, kinds)
    }
    if kinds.contains(.country) { countries = Set(graph.countries.map(\.id)) }
    for country in graph.countries {
      var all = [country.id.rawValue, graph.name(of: country.id)] + country.aliases
      all.append(graph.name(of: country.id, language: language))
      if let name = CountryNames.name(of: country.id, language: "en") { all.append(name) }
      all += CountryVariants.names(of: country.id)
      add(.country(country.id), all, kinds)
    }
    for body in graph.bodies { add(.body(body.id), [body.id.rawValue, body.name], kinds) }
    for official in graph.officials {
      add(.official(official.id), [official.id.rawValue, official.name] + official.aliases, kinds)
    }
    for organisation in graph.organisations {
      add(.organisation(organisation.id), [organisation.id.rawValue, organisation.name], kinds)
    }
    for meeting in graph.meetings {
      add(.meeting(meeting.id), [meeting.id.rawValue, meeting.name], kinds)
    }
    for mechanism in graph.mechanisms {
      add(.mechanism(mechanism.id), [mechanism.id.rawValue], kinds)
    }
  }

  private mutating func add(_ node: NodeReference, _ texts: [String], _ kinds: Set<NodeKind>) {
    guard kinds.contains(node.kind) else { return }
    for text in texts {
      names.append((text, node))
      let key = Spelling.folded(text)
      if nodes[key, default: []].contains(node) { continue }
      nodes[key, default: []].append(node)
    }
  }

  /// The node that a text means.
  public func match(_ text: String) -> Match {
    var candidates = nodes[Spelling.folded(text)] ?? []
    if let country = StateCodes.all.state(text, in: .iso2),
      countries.contains(country), !candidates.contains(.country(country))
    {
      candidates.append(.country(country))
    }
    // An identifier, as it is written, wins over whatever else is called so.
    if let exact = candidates.first(where: { $0.id == text }) { return .found(exact) }
    if candidates.count == 1 { return .found(candidates[0]) }
    if candidates.count > 1 { return .ambiguous(candidates.sorted()) }
    // Names in the other languages are looked up last, because there are many.
    var foreign = CountryVariants.countries(named: text).filter(countries.contains)
    if foreign.isEmpty { foreign = CountryNames.countries(named: text, among: countries) }
    if foreign.count == 1 { return .found(.country(foreign[0])) }
    if foreign.count > 1 { return .ambiguous(foreign.map { .country($0) }) }
    var suggestions: [String] = []
    var seen: Set<NodeReference> = []
    for near in Spelling.nearest(to: text, in: names.map(\.name), limit: 12) {
      guard let node = nodes[Spelling.folded(near)]?.first, seen.insert(node).inserted else {
        continue
      }
      suggestions.append(near == node.id ? near : "\(near) (\(node.id))")
      if suggestions.count == 3 { break }
    }
    return .unknown(suggestions: suggestions)
  }
}
