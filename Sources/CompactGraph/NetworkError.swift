/// The reason why a list of edges is not a network. Edges are counted from 0 in the order given.
public enum NetworkError: Error, Hashable, Sendable {
  /// There are more nodes, or more ends of edges, than 32 bits can number.
  case tooLarge(nodes: Int, edges: Int)
  /// An edge names a node that is not there.
  case noSuchNode(edge: Int, node: Int, nodeCount: Int)
  /// A weight is not a number, or infinite.
  case weightIsNoNumber(edge: Int)
  /// A weight is below zero.
  case weightIsNegative(edge: Int, weight: Double)
  /// An edge leads from a node to itself, and the rule was to refuse that.
  case selfLoop(edge: Int, node: Int)
  /// Several edges join two nodes, and the rule was to refuse that.
  case parallelEdges(source: Int, target: Int, count: Int)
  /// A sum of weights is too large for a number.
  case sumIsInfinite(source: Int, target: Int)
}

extension NetworkError: CustomStringConvertible {
  /// The reason as a sentence.
  public var description: String {
    switch self {
    case .tooLarge(let nodes, let edges):
      "\(nodes) nodes and \(edges) edges are more than 32-bit indices can number."
    case .noSuchNode(let edge, let node, let nodeCount):
      nodeCount == 0
        ? "Edge \(edge) names node \(node), and there are no nodes."
        : "Edge \(edge) names node \(node), and the nodes are 0 to \(nodeCount - 1)."
    case .weightIsNoNumber(let edge):
      "The weight of edge \(edge) is not a finite number."
    case .weightIsNegative(let edge, let weight):
      "The weight of edge \(edge) is \(weight), and weights are not negative."
    case .selfLoop(let edge, let node):
      "Edge \(edge) leads from node \(node) to itself."
    case .parallelEdges(let source, let target, let count):
      "\(count) edges join nodes \(source) and \(target)."
    case .sumIsInfinite(let source, let target):
      "The weights between nodes \(source) and \(target) add up to more than a number can hold."
    }
  }
}
