/// Reads the places that Graphviz has written into a graph's attributes.
struct LayoutReader {
  private let graph: CGraph

  /// The layout of a graph to which Graphviz has attached its positions.
  static func layout(of graph: CGraph) -> Layout {
    let reader = LayoutReader(graph: graph)
    let names = Dictionary(
      uniqueKeysWithValues: graph.nodes.map {
        ($0, DOTString.meantName(graph.name(of: $0) ?? ""))
      })
    return Layout(
      bounds: reader.text(.graph, "bb", graph.object).flatMap(box),
      label: reader.point(.graph, "lp", graph.object),
      nodes: graph.nodes.map { node in
        Layout.Node(
          name: names[node] ?? "", centre: reader.point(.node, "pos", node) ?? .init(x: 0, y: 0),
          width: reader.inches("width", node), height: reader.inches("height", node),
          externalLabel: reader.point(.node, "xlp", node))
      },
      edges: graph.edges.map { edge in
        let ends = graph.ends(of: edge)
        return Layout.Edge(
          tail: names[ends.tail] ?? "", head: names[ends.head] ?? "",
          key: graph.name(of: edge).map(DOTString.meantName),
          splines: reader.text(.edge, "pos", edge).map(splines) ?? [],
          label: reader.point(.edge, "lp", edge), tailLabel: reader.point(.edge, "tail_lp", edge),
          headLabel: reader.point(.edge, "head_lp", edge),
          externalLabel: reader.point(.edge, "xlp", edge))
      },
      clusters: reader.clusters(in: graph))
  }

  private func clusters(in parent: CGraph) -> [Layout.Cluster] {
    parent.subgraphs.flatMap { subgraph -> [Layout.Cluster] in
      let inner = clusters(in: subgraph)
      let name = subgraph.name(of: subgraph.object) ?? ""
      // A group that is not a cluster shows the box of the graph around it.
      guard name.hasPrefix("cluster"),
        let box = text(.graph, "bb", subgraph.object).flatMap(LayoutReader.box)
      else { return inner }
      let label = point(.graph, "lp", subgraph.object)
      return [Layout.Cluster(name: DOTString.meantName(name), box: box, label: label)] + inner
    }
  }

  private func text(_ kind: CGraph.Kind, _ name: String, _ object: CGraph.Object) -> String? {
    guard let symbol = graph.symbol(kind, name) else { return nil }
    let value = graph.value(symbol, of: object)
    return value.isEmpty ? nil : value.string
  }

  private func point(
    _ kind: CGraph.Kind, _ name: String, _ object: CGraph.Object
  ) -> Layout.Point? {
    text(kind, name, object).flatMap { LayoutReader.point($0) }
  }

  private func inches(_ name: String, _ node: CGraph.Object) -> Double {
    (text(.node, name, node).flatMap { Double($0) } ?? 0) * 72
  }

  /// A point from `x,y`, as Graphviz writes it; a pinned one ends in `!`.
  static func point(_ text: some StringProtocol) -> Layout.Point? {
    let numbers = text.split { $0 == "," || $0 == "!" }.map { Double($0) }
    guard numbers.count >= 2, let x = numbers[0], let y = numbers[1] else { return nil }
    return Layout.Point(x: x, y: y)
  }

  /// A rectangle from `x,y,x,y`.
  static func box(_ text: String) -> Layout.Box? {
    let numbers = text.split(separator: ",").compactMap { Double($0) }
    guard numbers.count == 4 else { return nil }
    return Layout.Box(
      lowerLeft: .init(x: numbers[0], y: numbers[1]),
      upperRight: .init(x: numbers[2], y: numbers[3]))
  }

  /// Splines from `e,x,y s,x,y x,y …;…`.
  static func splines(_ text: String) -> [Layout.Spline] {
    text.split(separator: ";").map { piece in
      var (start, end): (Layout.Point?, Layout.Point?)
      var points: [Layout.Point] = []
      for word in piece.split(separator: " ") {
        if word.hasPrefix("s,") {
          start = point(word.dropFirst(2))
        } else if word.hasPrefix("e,") {
          end = point(word.dropFirst(2))
        } else if let place = point(word) {
          points.append(place)
        }
      }
      return Layout.Spline(start: start, end: end, points: points)
    }
  }
}
