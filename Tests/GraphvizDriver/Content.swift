import Graphviz

/// What a document says, in an order of its own, with every default put in: two texts that mean the
/// same graph have the same content.
struct Content: Equatable {
  private(set) var nodes: [String] = []
  private(set) var edges: [String] = []
  private(set) var groups: [String] = []
  /// Groups that are drawn with a box.
  private(set) var clusters = 0
  let attributes: [String]

  init(_ document: DOTDocument) {
    attributes = Content.lines(document.attributes, over: [])
    for node in document.nodes {
      nodes.append("\(node.name) \(Content.lines(node.attributes, over: document.nodeDefaults))")
    }
    var root = DOTDocument.Subgraph(nil)
    root.subgraphs = document.subgraphs
    root.edges = document.edges
    add(root, defaults: document.edgeDefaults, path: "", isDirected: document.isDirected)
    nodes.sort()
    edges.sort()
    // A group that is mentioned twice is one more to Graphviz and none to `nop`.
    groups = Set(groups).sorted()
  }

  private mutating func add(
    _ group: DOTDocument.Subgraph, defaults: [DOTDocument.Attribute], path: String,
    isDirected: Bool
  ) {
    let defaults = defaults + group.edgeDefaults
    for edge in group.edges {
      var attributes = edge.attributes
      if let port = edge.fromPort { attributes.append(.text("tailport", Content.port(port))) }
      if let port = edge.toPort { attributes.append(.text("headport", Content.port(port))) }
      var ends = [edge.from, edge.to]
      if !isDirected { ends.sort() }
      edges.append("\(ends) \(edge.key ?? "") \(Content.lines(attributes, over: defaults))")
    }
    for inner in group.subgraphs {
      let name = inner.name.map { "\(path)/\($0)" } ?? path
      let lines = Content.lines(inner.attributes, over: [])
      // `nop` leaves groups without name and attributes out.
      if inner.name != nil || !lines.isEmpty { groups.append("\(name) \(lines)") }
      if inner.name?.hasPrefix("cluster") == true { clusters += 1 }
      add(inner, defaults: defaults, path: name, isDirected: isDirected)
    }
  }

  private static func port(_ port: DOTDocument.Port) -> String {
    port.name + (port.compass.map { ":\($0.rawValue)" } ?? "")
  }

  private static func lines(
    _ attributes: [DOTDocument.Attribute], over defaults: [DOTDocument.Attribute]
  ) -> [String] {
    var values: [String: DOTDocument.Value] = [:]
    for attribute in defaults + attributes { values[attribute.name] = attribute.value }
    // An attribute that is empty and one that is not there are the same where nothing else is meant.
    return values.filter { !$0.value.string.isEmpty }.map { "\($0.key)=\($0.value)" }.sorted()
  }
}
