/// The search for edges that a picture lacks.
///
/// Graphviz 2.42 leaves out an edge that it cannot route, with a warning at most: one between neighbours of a rank
/// of which one is a record.
struct LostEdges {
  private let graph: CGraph

  /// A search in a graph to which Graphviz has attached its positions.
  init(in graph: CGraph) { self.graph = graph }

  /// An error for each edge without a line that should have one, by the engine that laid the graph out.
  func errors(engine: String) -> [Diagnostic] {
    guard drawsEdges(engine) else { return [] }
    let style = graph.symbol(.edge, "style")
    let position = graph.symbol(.edge, "pos")
    return graph.edges.compactMap { edge in
      if let style, graph.value(style, of: edge).string.contains("invis") { return nil }
      if let position, !graph.value(position, of: edge).isEmpty { return nil }
      let ends = graph.ends(of: edge)
      let names = [ends.tail, ends.head].map { DOTString.meantName(graph.name(of: $0) ?? "") }
      let arrow = graph.isDirected ? "->" : "--"
      return Diagnostic(
        .error, "the edge \(names[0]) \(arrow) \(names[1]) has no line in the picture")
    }
  }

  /// True unless the graph asks for no lines, or for several edges in one.
  private func drawsEdges(_ engine: String) -> Bool {
    if engine == LayoutEngine.patchwork.rawValue || isSet("concentrate") { return false }
    guard let splines = value("splines") else { return true }
    return !["", "none"].contains(splines)
  }

  private func isSet(_ name: String) -> Bool {
    ["true", "yes", "1"].contains(value(name)?.lowercased() ?? "")
  }

  private func value(_ name: String) -> String? {
    graph.symbol(.graph, name).map { graph.value($0, of: graph.object).string }
  }
}
