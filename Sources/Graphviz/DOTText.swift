extension DOTDocument {
  /// Graphviz before version 3 reads no quoted string longer than 16,384 bytes; longer ones are
  /// written in pieces of this size, joined by `+`.
  static let longestPiece = 16_000

  /// Attributes in whose values Graphviz expands `\N`, `\l` and other sequences and decodes
  /// character entities. In these a literal backslash and ampersand have to be escaped, and a line
  /// break is written `\n`.
  static let expanded: Set<String> = [
    "label", "xlabel", "headlabel", "taillabel", "tooltip", "edgetooltip", "headtooltip",
    "labeltooltip", "tailtooltip", "URL", "edgeURL", "headURL", "labelURL", "tailURL", "href",
    "edgehref", "headhref", "labelhref", "tailhref", "id", "target",
  ]

  /// The graph in the DOT language: every identifier and value quoted, one statement a line.
  ///
  /// - Throws: `GraphvizError.controlCharacter` for a character that no picture can carry.
  /// - Complexity: O(*n*) in the length of the text.
  public func text() throws(GraphvizError) -> String {
    var text = "\(isDirected ? "digraph" : "graph") \(try quoted(name)) {\n"
    for (keyword, list) in [("graph", attributes), ("node", nodeDefaults), ("edge", edgeDefaults)]
    where !list.isEmpty {
      text += "  \(keyword) \(try bracketed(list));\n"
    }
    for node in nodes {
      text += "  \(try quoted(node.name))"
      if !node.attributes.isEmpty { text += " \(try bracketed(node.attributes))" }
      text += ";\n"
    }
    let arrow = isDirected ? "->" : "--"
    for edge in edges {
      text += "  \(try quoted(edge.from)) \(arrow) \(try quoted(edge.to))"
      let key = edge.key.map { [Attribute.text("key", $0)] } ?? []
      if !edge.attributes.isEmpty || edge.key != nil {
        text += " \(try bracketed(key + edge.attributes))"
      }
      text += ";\n"
    }
    return text + "}\n"
  }

  private func bracketed(_ list: [Attribute]) throws(GraphvizError) -> String {
    var items: [String] = []
    for attribute in list {
      let name = try quoted(attribute.name)
      switch attribute.value {
      case .html(let markup):
        try refuseControlCharacters(in: markup)
        items.append("\(name)=<\(markup)>")
      case .text(let value):
        let isExpanded = DOTDocument.expanded.contains(attribute.name)
        items.append("\(name)=\(try quoted(value, isExpanded: isExpanded))")
      }
    }
    return "[\(items.joined(separator: ", "))]"
  }

  private func quoted(_ value: String, isExpanded: Bool = false) throws(GraphvizError) -> String {
    try refuseControlCharacters(in: value)
    var pieces: [String] = []
    var piece = ""
    var length = 0
    for scalar in value.unicodeScalars {
      let written: String
      switch scalar {
      case "\"": written = "\\\""
      // A single backslash before the closing quote would swallow it, so all are doubled.
      case "\\": written = "\\\\"
      case "&" where isExpanded: written = "&amp;"
      case "\n" where isExpanded: written = "\\n"
      default: written = String(scalar)
      }
      if length + written.utf8.count > DOTDocument.longestPiece {
        pieces.append(piece)
        piece = ""
        length = 0
      }
      piece += written
      length += written.utf8.count
    }
    pieces.append(piece)
    return pieces.map { "\"\($0)\"" }.joined(separator: " + ")
  }

  private func refuseControlCharacters(in value: String) throws(GraphvizError) {
    for scalar in value.unicodeScalars
    where (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F {
      throw .controlCharacter(code: scalar.value, text: value)
    }
  }
}
