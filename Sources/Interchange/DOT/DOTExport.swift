package import Documents
package import Graphviz

extension DOTDocument {
  /// A network in the DOT language, laid out in a way that gives a picture whichever of Graphviz's programs draws it.
  ///
  /// There are no defaults for nodes and edges and no subgraphs, which other readers take for nodes.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - isForGephi: Whether attributes of the whole graph are left out: Gephi takes each for a node.
  /// - Complexity: O(*n*) in the number of nodes and edges.
  package init(_ network: NetworkDocument, forGephi isForGephi: Bool = false) {
    self.init(name: network.title, isDirected: false)
    nodes = network.nodes.map { node in
      Node(
        node.id,
        [
          .text("label", node.label), .text("shape", node.mode == 1 ? "box" : "ellipse"),
          .text("fontname", "Arial"), .text("style", "filled"),
          .text("fillcolor", node.mode == 1 ? "#dfe7f1" : "#ffffff"),
        ] + (node.mode.map { [.text("bipartite", "\($0)")] } ?? []) + texts(node.attributes))
    }
    var numbers: [String: Int] = [:]
    edges = network.edges.map { edge in
      let pair = "\(edge.from) \(edge.to)"
      numbers[pair, default: 0] += 1
      let number = numbers[pair, default: 1]
      // Two edges of one key between the same nodes would be one edge to every reader.
      return Edge(
        from: edge.from, to: edge.to, key: number == 1 ? nil : "\(number)",
        (edge.look.isThick
          ? [.text("penwidth", "3"), .text("color", "#b3202a")] : [.text("color", "#9aa3ae")])
          + (edge.look.isDashed ? [.text("style", "dashed")] : []) + texts(edge.attributes))
    }
    guard !isForGephi else { return }
    attributes =
      [
        .text("layout", nodes.count > DOTDocument.large ? "sfdp" : "neato"),
        .text("model", "subset"), .text("overlap", "prism"), .text("splines", "line"),
        .text("outputorder", "edgesfirst"),
        .text("label", network.title), .text("fontname", "Arial"),
      ] + texts(network.attributes)
  }

  /// The number of nodes above which Graphviz's `neato` takes long.
  private static let large = 500
}

private func texts(_ attributes: [NetworkDocument.Attribute]) -> [DOTDocument.Attribute] {
  attributes.map { .text($0.name, $0.value.description) }
}
