package import GraphCore

extension Presentation {
  /// The name of a party within a sentence: `France`, `the United States`.
  func inSentence(_ id: Party.ID) -> String { inSentence(id, as: label(id).name) }

  /// A name of a party within a sentence.
  package func inSentence(_ id: Party.ID, as name: String) -> String {
    let kind = graph.parties[id: id]?.kind
    let isName = language == "en" && (kind == .state || kind == .organisation)
    return isName && Article.isNeeded(before: name) ? "the \(name)" : name
  }

  /// The name of a node within a sentence.
  func inSentence(_ node: NodeReference) -> String {
    if case .party(let id) = node { inSentence(id) } else { label(node).name }
  }
}

/// The English article before names of states and organisations.
enum Article {
  private static let first = [
    "United ", "Republic ", "Democratic Republic ", "Kingdom ", "Islamic ",
  ]
  private static let last = [
    " Republic", " Islands", " Union", " States", " Emirates", " Kingdom", " Empire",
  ]
  private static let names: Set = [
    "Bahamas", "Comoros", "Gambia", "Holy See", "Maldives", "Netherlands", "Philippines",
  ]

  /// True for a name that has the article within a sentence.
  static func isNeeded(before name: String) -> Bool {
    names.contains(name) || first.contains(where: name.hasPrefix)
      || last.contains(where: name.hasSuffix)
  }
}
