import Dates
import GraphCore

/// A name for each node of a picture: the name of the node, with its identifier if another node has the same.
struct NodeNames {
  private let graph: CoalitionGraph
  private let language: String
  private let date: PartialDate?
  private let repeated: Set<String>

  init(_ graph: CoalitionGraph, of nodes: [NodeReference], language: String, on date: PartialDate?)
  {
    self.graph = graph
    self.language = language
    self.date = date
    var seen: Set<String> = []
    repeated = Set(
      nodes.map { graph.name(of: $0, language: language, asOf: date) }
        .filter { !seen.insert($0).inserted })
  }

  /// The name by which edges refer to a node.
  subscript(node: NodeReference) -> String {
    let name = self.name(of: node)
    return repeated.contains(name) ? "\(name) (\(node.key))" : name
  }

  /// The name alone.
  func name(of node: NodeReference) -> String {
    graph.name(of: node, language: language, asOf: date)
  }
}
