package import GraphCore
import States

/// Names of nodes, to find the one that a person means.
///
/// Identifiers, names, aliases, short forms and alpha-2 codes are compared without case, accents, punctuation
/// and articles. A state is also found by former names, then by demonyms, and last by names in other languages.
/// A party and a coalition with one identifier are one node: the coalition, unless only parties are looked for.
package struct NameIndex: Sendable {
  /// The result of looking a text up.
  package enum Match: Hashable, Sendable {
    /// One node.
    case found(NodeReference)
    /// Several nodes, by kind and identifier.
    case ambiguous([NodeReference])
    /// No node; at most three names that are written nearly so, with the identifiers in brackets.
    case unknown(suggestions: [String])
  }

  /// The most names that are suggested.
  private static let suggestionLimit = 3

  private let graph: CoalitionGraph
  private let kinds: Set<NodeKind>
  private var nodes: [String: [NodeReference]] = [:]
  private var names: [(name: String, node: NodeReference)] = []
  private var states: Set<String> = []
  /// The folded names of each state that the data give, and not only the list of names of states.
  private var given: [String: Set<String>] = [:]

  /// An index of the nodes of some kinds, with names of states in English and another language.
  ///
  /// - Complexity: O(*n*) in the number of names.
  package init(
    _ graph: CoalitionGraph, kinds: Set<NodeKind> = Set(NodeKind.drawn), language: String = "en"
  ) {
    self.graph = graph
    self.kinds = kinds
    if kinds.contains(.coalition) {
      for coalition in graph.coalitions {
        add(.coalition(coalition.id), [coalition.name, coalition.short], coalition.aliases)
      }
    }
    if kinds.contains(.party) { for party in graph.parties { add(party, language) } }
    if kinds.contains(.body) {
      for body in graph.bodies { add(.body(body.id), [body.name]) }
    }
    if kinds.contains(.official) {
      for official in graph.officials {
        add(.official(official.id), [official.name], official.aliases)
      }
    }
    if kinds.contains(.meeting) {
      for meeting in graph.meetings { add(.meeting(meeting.id), [meeting.name]) }
    }
    if kinds.contains(.mechanism) {
      for mechanism in graph.mechanisms { add(.mechanism(mechanism.id), []) }
    }
    if kinds.contains(.place) {
      let places = graph.bodies.compactMap(\.seat) + graph.meetings.compactMap(\.venue)
      for place in Set(places).sorted() { add(.place(place), []) }
    }
  }

  private mutating func add(_ party: Party, _ language: String) {
    let code = party.id.rawValue
    var names = party.aliases
    if party.kind == .state {
      states.insert(code)
      let own = [code, party.name, party.short].compactMap(\.self) + party.aliases
      given[code] = Set(own.map(Spelling.folded))
      names.append(graph.name(of: party.id, language: language))
      if let name = StateNames.name(of: code, language: "en") { names.append(name) }
      names += StateVariants.names(of: code)
      names += namesBesidePast(of: code)
    }
    add(node(of: party.id), [graph.name(of: party.id), party.short], names)
  }

  /// The names that a state has because it and another code of the list of states mean one state: West Germany has
  /// those of Germany's past, and Yugoslavia, where the graph has no Serbia, those of Serbia.
  private func namesBesidePast(of code: String) -> [String] {
    guard let later = StateLives.continuation(of: code) else { return [] }
    let former = FormerNames.names(of: later)
    guard graph.parties[id: Identifier(later)] == nil else { return former }
    return former + [StateNames.name(of: later, language: "en") ?? later]
      + StateVariants.names(of: later)
  }

  /// The node that stands for a party.
  private func node(of id: Party.ID) -> NodeReference {
    kinds.contains(.coalition) ? graph.node(of: id) : .party(id)
  }

  private mutating func add(
    _ node: NodeReference, _ texts: [String?], _ others: [String] = []
  ) {
    for text in [node.id] + texts.compactMap(\.self) + others {
      names.append((text, node))
      let key = Spelling.folded(text)
      if nodes[key, default: []].contains(node) { continue }
      nodes[key, default: []].append(node)
    }
  }

  /// The node that a text means.
  ///
  /// An exact identifier is preferred to any other name, and any other node to a place.
  ///
  /// - Complexity: O(1) for a name; O(*n*) in the number of names for suggestions.
  package func match(_ text: String) -> Match {
    var candidates = nodes[Spelling.folded(text)] ?? []
    if let state = StateCodes.all.state(text, in: .iso2), states.contains(state) {
      let node = node(of: Party.ID(state))
      if !candidates.contains(node) { candidates.append(node) }
    }
    // A place is known by its name alone, which a country can have too.
    if candidates.contains(where: { $0.kind != .place }) {
      candidates.removeAll { $0.kind == .place }
    }
    if let exact = candidates.first(where: { $0.id == text }) { return .found(exact) }
    if candidates.isEmpty {
      // Names in the other languages are looked up last, because there are many.
      var foreign = StateVariants.states(named: text).filter(states.contains)
      if foreign.isEmpty, text.contains(where: \.isLetter) {
        foreign = StateNames.states(named: text, among: states)
      }
      candidates = foreign.map { node(of: Party.ID($0)) }
    }
    candidates = NameIndex.withoutLaterStates(candidates)
    if candidates.count == 1 { return .found(candidates[0]) }
    if candidates.count > 1 { return .ambiguous(candidates.sorted()) }
    return .unknown(suggestions: suggestions(for: text))
  }

  /// The nodes, a state only if no earlier state that it continues is among them: a former name belongs to the earlier
  /// one where the graph has both.
  private static func withoutLaterStates(_ nodes: [NodeReference]) -> [NodeReference] {
    guard nodes.count > 1 else { return nodes }
    let later = Set(nodes.compactMap { StateLives.continuation(of: $0.id) })
    return nodes.filter { !later.contains($0.id) }
  }

  /// The folded names that can mean several nodes, with these nodes by kind and identifier.
  ///
  /// Names of places are left out, and names of several states that the list of names gives and not the data:
  /// nobody can change that Congo is two states. So are alpha-2 codes, which `match` knows as well.
  ///
  /// - Complexity: O(*n* log *n*) in the number of names.
  package var ambiguousNames: [(name: String, nodes: [NodeReference])] {
    nodes.compactMap { name, owners -> (name: String, nodes: [NodeReference])? in
      let candidates = NameIndex.withoutLaterStates(owners.filter { $0.kind != .place })
      let isOfStates = candidates.allSatisfy {
        $0.kind == .party && given[$0.id].map { !$0.contains(name) } ?? false
      }
      return candidates.count > 1 && !isOfStates ? (name, candidates.sorted()) : nil
    }.sorted { $0.name < $1.name }
  }

  private func suggestions(for text: String) -> [String] {
    var suggestions: [String] = []
    var seen: Set<NodeReference> = []
    for near in Spelling.nearest(
      to: text, in: names.map(\.name), limit: 4 * NameIndex.suggestionLimit)
    {
      guard let node = nodes[Spelling.folded(near)]?.first, seen.insert(node).inserted else {
        continue
      }
      suggestions.append(near == node.id ? near : "\(near) (\(node.id))")
      if suggestions.count == NameIndex.suggestionLimit { break }
    }
    return suggestions
  }
}
