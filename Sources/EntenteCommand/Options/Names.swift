import Analyses
import GraphCore
import States

/// Names of the command line and the nodes that they mean.
struct Names {
  /// The graph.
  let graph: CoalitionGraph
  /// The language of country names, in addition to English.
  let language: String

  /// The party and the coalition that a name means: one of them, or both where an organisation is both.
  struct PartyOrCoalition {
    var party: Party.ID?
    var coalition: Coalition.ID?
  }

  /// The values of options that can be repeated. A comma splits a text only if the whole is not a name.
  func list<Value>(
    _ texts: [String], _ find: (String) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    for text in texts {
      do throws(Failure) {
        values.append(try find(text))
      } catch {
        let parts = text.split(separator: ",").map {
          String($0.drop(while: \.isWhitespace))
        }
        guard parts.count > 1 else { throw error }
        for part in parts { values.append(try find(part)) }
      }
    }
    return values
  }

  /// The coalition of a name.
  func coalition(_ text: String) throws(Failure) -> Coalition.ID {
    let node = try node(text, of: [.coalition])
    guard case .coalition(let id) = node else { throw .ambiguousName(text, [node]) }
    return id
  }

  /// The party of a name.
  func party(_ text: String) throws(Failure) -> Party.ID {
    switch try node(text, of: [.party]) {
    case .party(let id): return id
    case .coalition(let id): return Party.ID(id.rawValue)
    case let node: throw .ambiguousName(text, [node])
    }
  }

  /// The party or coalition of a name.
  func partyOrCoalition(_ text: String) throws(Failure) -> PartyOrCoalition {
    let node = try node(text, of: [.party, .coalition])
    let party = Party.ID(node.id)
    let coalition = Coalition.ID(node.id)
    return PartyOrCoalition(
      party: graph.parties[id: party] == nil ? nil : party,
      coalition: graph.coalitions[id: coalition] == nil ? nil : coalition)
  }

  /// The source of an identifier.
  func source(_ text: String) throws(Failure) -> Source.ID {
    let id = Source.ID(text)
    guard graph.sources[id: id] == nil else { return id }
    throw .unknownName(
      text, kinds: [.source],
      suggestions: Spelling.nearest(to: text, in: graph.sources.map(\.id.rawValue), limit: 3))
  }

  /// The states of a name that the graph does not have.
  private func absentStates(_ text: String) -> [String] {
    switch StateLookup.shared.read(text, isSuggesting: false) {
    case .found(let state): [state]
    case .ambiguous(let states): states
    case .unknown: []
    }
  }

  /// The node of a name, among nodes of some kinds.
  func node(_ text: String, of kinds: [NodeKind]) throws(Failure) -> NodeReference {
    switch NameIndex(graph, kinds: Set(kinds), language: language).match(text) {
    case .found(let node): return node
    case .ambiguous(let nodes): throw .ambiguousName(text, nodes)
    case .unknown(let suggestions):
      if case .found(let other) = NameIndex(graph, language: language).match(text) {
        throw .otherKind(text, other, wanted: kinds)
      }
      throw .unknownName(
        text, kinds: kinds, suggestions: suggestions,
        absent: kinds.contains(.party) ? absentStates(text) : [])
    }
  }
}
