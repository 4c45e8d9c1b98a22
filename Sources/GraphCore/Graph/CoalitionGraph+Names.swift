public import Dates
import States

extension CoalitionGraph {
  /// The name of a party in a language.
  ///
  /// A state's English name is that of the graph, else the one that it had on the date; in other languages it
  /// is that of Foundation's locale data. Without any name it is the identifier.
  public func name(
    of id: Party.ID, language: String = "en", asOf date: PartialDate? = nil
  ) -> String {
    let party = parties[id: id]
    guard party.map({ $0.kind == .state }) ?? true else { return party?.name ?? id.rawValue }
    if language == "en" {
      if let name = party?.name { return name }
      if let date, let name = FormerNames.name(of: id.rawValue, on: date) { return name }
    }
    return StateNames.name(of: id.rawValue, language: language) ?? party?.name ?? id.rawValue
  }

  /// The name of a node.
  public func name(
    of node: NodeReference, language: String = "en", asOf date: PartialDate? = nil
  ) -> String {
    switch node {
    case .party(let id): name(of: id, language: language, asOf: date)
    case .coalition(let id): coalitions[id: id]?.name ?? id.rawValue
    case .body(let id): bodies[id: id]?.name ?? id.rawValue
    case .official(let id): officials[id: id]?.name ?? id.rawValue
    case .meeting(let id): meetings[id: id]?.name ?? id.rawValue
    case .mechanism(let id): mechanisms[id: id]?.what ?? id.rawValue
    case .place(let name): name
    }
  }

  /// The short name of a coalition or party, else the name: for lists and pictures.
  package func shortName(
    of node: NodeReference, language: String = "en", asOf date: PartialDate? = nil
  ) -> String {
    switch node {
    case .coalition(let id): coalitions[id: id]?.shortest ?? id.rawValue
    case .party(let id):
      parties[id: id]?.short ?? name(of: id, language: language, asOf: date)
    default: name(of: node, language: language, asOf: date)
    }
  }

  /// The node of a party: the coalition of the same identifier, if there is one.
  package func node(of id: Party.ID) -> NodeReference {
    let coalition = Coalition.ID(id.rawValue)
    return coalitions[id: coalition] == nil ? .party(id) : .coalition(coalition)
  }
}
