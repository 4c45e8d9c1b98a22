/// Turns a graph of the C library into a value in normal form.
struct DOTReader {
  private let root: CGraph
  private let nodeNames: [CGraph.Object: String]
  private let edgeSymbols: [CGraph.Symbol]
  /// Edges that have been put into a group, with their attributes.
  private var placed: Set<CGraph.Object> = []

  private init(_ root: CGraph) {
    self.root = root
    var names: [CGraph.Object: String] = [:]
    for node in root.nodes { names[node] = DOTString.meantName(root.name(of: node) ?? "") }
    nodeNames = names
    edgeSymbols = root.symbols(.edge)
  }

  /// The whole graph.
  ///
  /// - Complexity: O(*n* · *a* + *d* · *m*) for *n* nodes and edges with *a* declared attributes and
  ///   *m* of them in groups that are nested *d* deep.
  static func document(_ graph: CGraph) -> DOTDocument {
    var reader = DOTReader(graph)
    let name = graph.isNamed ? DOTString.meantName(graph.name(of: graph.object) ?? "") : ""
    var document = DOTDocument(name: name, isDirected: graph.isDirected)
    document.isStrict = graph.isStrict
    document.attributes = graph.symbols(.graph).compactMap {
      reader.attribute($0.name, graph.value($0, of: graph.object), differingFrom: nil)
    }
    document.nodeDefaults = reader.defaults(.node)
    document.edgeDefaults = reader.defaults(.edge)
    let nodeSymbols = graph.symbols(.node)
    document.nodes = graph.nodes.map { node in
      DOTDocument.Node(
        reader.nodeNames[node] ?? "",
        nodeSymbols.compactMap {
          reader.attribute(
            $0.name, graph.value($0, of: node), differingFrom: graph.defaultValue($0))
        })
    }
    let body = reader.body(of: graph, parent: nil)
    document.subgraphs = body.group.subgraphs
    document.edges = body.group.edges
    return document
  }

  /// The content of a graph, and the nodes and edges that are anywhere in it.
  private mutating func body(
    of graph: CGraph, parent: CGraph?
  ) -> (group: DOTDocument.Subgraph, nodes: Set<CGraph.Object>, edges: Set<CGraph.Object>) {
    var group = DOTDocument.Subgraph(nil)
    var (innerNodes, innerEdges): (Set<CGraph.Object>, Set<CGraph.Object>) = ([], [])
    for subgraph in graph.subgraphs {
      let body = body(of: subgraph, parent: graph)
      group.subgraphs.append(body.group)
      innerNodes.formUnion(body.nodes)
      innerEdges.formUnion(body.edges)
    }
    if let parent {
      if graph.isNamed { group.name = DOTString.meantName(graph.name(of: graph.object) ?? "") }
      group.attributes = root.symbols(.graph).compactMap {
        attribute(
          $0.name, graph.value($0, of: graph.object),
          differingFrom: graph.value($0, of: parent.object))
      }
      group.nodeDefaults = defaults(.node, of: graph, in: parent)
      group.edgeDefaults = defaults(.edge, of: graph, in: parent)
      let nodes = graph.nodes
      group.nodes = nodes.compactMap {
        innerNodes.contains($0) ? nil : DOTDocument.Node(nodeNames[$0] ?? "")
      }
      innerNodes.formUnion(nodes)
    }
    let symbols = edgeSymbols.map { ($0, graph.symbol(.edge, $0.name) ?? $0) }
    for edge in graph.edges where innerEdges.insert(edge).inserted {
      group.edges.append(self.edge(edge, symbols: symbols))
    }
    return (group, innerNodes, innerEdges)
  }

  /// An edge; where it is mentioned again it has no attributes.
  private mutating func edge(
    _ edge: CGraph.Object, symbols: [(root: CGraph.Symbol, local: CGraph.Symbol)]
  ) -> DOTDocument.Edge {
    let ends = root.ends(of: edge)
    var result = DOTDocument.Edge(
      from: nodeNames[ends.tail] ?? "", to: nodeNames[ends.head] ?? "",
      key: root.name(of: edge).map(DOTString.meantName))
    guard placed.insert(edge).inserted else { return result }
    for symbol in symbols {
      let value = root.value(symbol.root, of: edge)
      guard
        let attribute = attribute(
          symbol.root.name, value, differingFrom: root.defaultValue(symbol.local))
      else { continue }
      switch attribute.name {
      case "tailport" where !value.isEmpty: result.fromPort = .init(stored: value.string)
      case "headport" where !value.isEmpty: result.toPort = .init(stored: value.string)
      default: result.attributes.append(attribute)
      }
    }
    return result
  }

  private func defaults(_ kind: CGraph.Kind) -> [DOTDocument.Attribute] {
    root.symbols(kind).compactMap {
      // Graphviz gives this default to every graph.
      kind == .node && $0.name == "label" && root.defaultValue($0).string == "\\N"
        ? nil : attribute($0.name, root.defaultValue($0), differingFrom: nil)
    }
  }

  private func defaults(
    _ kind: CGraph.Kind, of graph: CGraph, in parent: CGraph
  ) -> [DOTDocument.Attribute] {
    root.symbols(kind).compactMap {
      guard let own = graph.symbol(kind, $0.name) else { return nil }
      let outer = parent.symbol(kind, $0.name) ?? $0
      return attribute(
        $0.name, root.defaultValue(own), differingFrom: root.defaultValue(outer))
    }
  }

  /// An attribute, if its value is another one than the default; at the root, if it is not empty.
  private func attribute(
    _ name: String, _ value: CValue, differingFrom other: CValue?
  ) -> DOTDocument.Attribute? {
    if let other {
      if value.isSame(as: other) { return nil }
    } else if value.isEmpty {
      return nil
    }
    let (string, isMarkup) = (value.string, root.isMarkup(value))
    if let other, isMarkup == root.isMarkup(other), string == other.string { return nil }
    let name = DOTString.meant(name)
    return .init(name, isMarkup ? .html(string) : DOTString.value(string, of: name))
  }
}

extension DOTDocument.Port {
  /// A port as Graphviz stores it: a name, or a name, a colon and a side.
  fileprivate init(stored: String) {
    if let colon = stored.firstIndex(of: ":"),
      let compass = Compass(rawValue: String(stored[stored.index(after: colon)...]))
    {
      self.init(DOTString.meant(String(stored[..<colon])), compass)
    } else {
      self.init(DOTString.meant(stored))
    }
  }
}
