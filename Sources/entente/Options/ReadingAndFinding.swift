import GraphCore
import Interchange

extension CoalitionGraph {
  /// The graph at a path, or the one that ships with the program.
  static func read(
    _ path: String?, _ table: TableInputOptions, standardInput: [UInt8]? = nil
  ) throws(Failure) -> CoalitionGraph {
    do {
      let graph = try GraphInput.read(
        path, table: table.options, standardInput: standardInput)
      let words = graph.warnings.filter { $0.code == "W109" } + graph.remarks.findings
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
