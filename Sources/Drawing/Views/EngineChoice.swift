public import Graphviz

/// The engine that lays a network out in some seconds: the one that is asked for, or `sfdp` where that would not
/// finish.
public struct EngineChoice: Hashable, Sendable {
  /// The engine.
  public let engine: LayoutEngine
  private let asked: LayoutEngine
  private let nodes: Int
  private let edges: Int

  /// The engine for a document.
  public init(for document: DOTDocument, asked: LayoutEngine) {
    self.init(asked, nodes: document.nodes.count, edges: document.edges.count)
  }

  /// The engine for a network of a size.
  init(_ asked: LayoutEngine, nodes: Int, edges: Int) {
    self.asked = asked
    self.nodes = nodes
    self.edges = edges
    engine = EngineChoice.finishes(asked, nodes, edges) ? asked : .sfdp
  }

  /// The choice as a sentence.
  public var words: String {
    "\(asked.rawValue) would not finish in 10 seconds with \(nodes) nodes and \(edges) lines; drawn by "
      + "\(engine.rawValue). For \(asked.rawValue), set a limit with --timeout"
  }

  /// True if an engine lays a network out in less than 10 seconds, by measurement.
  private static func finishes(_ engine: LayoutEngine, _ nodes: Int, _ edges: Int) -> Bool {
    switch engine {
    case .dot: nodes <= 1000 && edges <= 1000
    case .neato: nodes <= 600
    case .fdp: nodes <= 1500
    case .circo: nodes <= 200 && edges <= 400
    case .twopi, .sfdp, .osage, .patchwork, .nop, .nop2: true
    }
  }
}
