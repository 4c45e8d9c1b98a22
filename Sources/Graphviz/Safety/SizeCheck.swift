/// Graphs that end the process when Graphviz lays them out.
///
/// `dot` counts layers in 16 bits: from 32,768 of them on it reads memory that is not there, and one
/// edge with `minlen=40000` is enough. `neato` and `circo` keep a number for each pair of nodes, and
/// when there is no memory for them the process ends.
struct SizeCheck {
  private static let limits = Installation.Limits.graphviz

  private let graph: CGraph
  private let engine: String

  init(graph: CGraph, engine: LayoutEngine) {
    self.graph = graph
    self.engine = graph.engine(insteadOf: engine)
  }

  /// Refuses a graph that is too large for its engine.
  ///
  /// - Throws: `GraphvizError.tooLarge`.
  /// - Complexity: O(*n* + *m*).
  func check() throws(GraphvizError) {
    switch engine {
    case "dot":
      let ranks = leastRanks
      guard ranks <= SizeCheck.limits.layers else {
        throw .tooLarge(engine: engine, count: ranks, of: "layers", limit: SizeCheck.limits.layers)
      }
    case "neato", "circo":
      let count = graph.nodes.count
      guard count <= SizeCheck.limits.nodes else {
        throw .tooLarge(engine: engine, count: count, of: "nodes", limit: SizeCheck.limits.nodes)
      }
    default: break
    }
  }

  /// The least number of layers: those of the longest path once cycles are broken the way
  /// `dot` breaks them. A graph can be made to need more, but not by accident.
  private var leastRanks: Int {
    let edges = graph.edges
    let length = graph.symbol(.edge, "minlen")
    // A label takes a layer of its own between two others.
    let label = graph.symbol(.edge, "label")
    let isLabelled = label.map { label in edges.contains { !graph.value(label, of: $0).isEmpty } }
    let unit = isLabelled == true ? 2 : 1
    let lengths = edges.map { edge in
      guard let length else { return unit }
      let value = graph.value(length, of: edge)
      return value.isEmpty ? unit : unit * SizeCheck.minlen(value.string)
    }
    guard lengths.reduce(0, +) > SizeCheck.limits.layers else { return 0 }

    let nodes = graph.nodes
    let index = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    var out = Array(repeating: [(head: Int, length: Int)](), count: nodes.count)
    for (edge, length) in zip(edges, lengths) {
      let ends = graph.ends(of: edge)
      guard let tail = index[ends.tail], let head = index[ends.head], tail != head else { continue }
      out[tail].append((head, length))
    }
    return SizeCheck.longestPath(out)
  }

  /// The number as C reads it into 16 bits without sign.
  private static func minlen(_ text: String) -> Int {
    Int(UInt16(truncatingIfNeeded: max(0, Int(text.prefix { $0.isASCII && $0.isNumber }) ?? 1)))
  }

  /// The length of the longest path; an edge back into the path that is being walked is turned
  /// round.
  static func longestPath(_ out: [[(head: Int, length: Int)]]) -> Int {
    enum Mark { case new, open, done }
    var marks = Array(repeating: Mark.new, count: out.count)
    var turned = Array(repeating: [(head: Int, length: Int)](), count: out.count)
    var order: [Int] = []
    for root in out.indices where marks[root] == .new {
      var path: [(node: Int, next: Int)] = [(root, 0)]
      marks[root] = .open
      while let top = path.last {
        guard top.next < out[top.node].count else {
          marks[top.node] = .done
          order.append(top.node)
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let edge = out[top.node][top.next]
        switch marks[edge.head] {
        case .new:
          turned[top.node].append(edge)
          marks[edge.head] = .open
          path.append((edge.head, 0))
        case .open: turned[edge.head].append((top.node, edge.length))
        case .done: turned[top.node].append(edge)
        }
      }
    }
    // Every edge now leads to a node that was left earlier.
    var depth = Array(repeating: 0, count: out.count)
    for node in order {
      depth[node] = turned[node].map { depth[$0.head] + $0.length }.max() ?? 0
    }
    return depth.max() ?? 0
  }
}
