extension DOTDocument {
  /// The graph in the DOT language: every name of a node and every value quoted, one
  /// statement a line. Attributes of a graph without defaults and subgraphs stand last.
  ///
  /// - Throws: `GraphvizError.controlCharacter` for a character that no picture can carry;
  ///   `GraphvizError.markup` for markup that is not balanced or has a run of text longer than
  ///   Graphviz can read.
  /// - Complexity: O(*n*) in the length of the text.
  public func text() throws(GraphvizError) -> String {
    var writer = DOTWriter(arrow: isDirected ? "->" : "--")
    writer.text = (isStrict ? "strict " : "") + (isDirected ? "digraph " : "graph ")
    try writer.quoteName(name)
    writer.text += " {\n"
    var body = Subgraph(nil)
    // Attributes that are set last hold for the whole graph, but not for subgraphs that stand before them.
    let comeLast = nodeDefaults.isEmpty && edgeDefaults.isEmpty && subgraphs.isEmpty
    if !comeLast { body.attributes = attributes }
    body.nodeDefaults = nodeDefaults
    body.edgeDefaults = edgeDefaults
    body.nodes = nodes
    body.subgraphs = subgraphs
    body.edges = edges
    try writer.write(body, indent: "  ")
    if comeLast, !attributes.isEmpty {
      var last = Subgraph(nil)
      last.attributes = attributes
      try writer.write(last, indent: "  ")
    }
    return writer.text + "}\n"
  }
}

/// Puts a document into words.
private struct DOTWriter {
  /// Graphviz before version 3 reads no quoted string longer than 16,384 bytes; longer ones are
  /// written in pieces of this size, joined by `+`.
  static let longestPiece = 16_000

  private static let keywords: Set<String> = [
    "node", "edge", "graph", "digraph", "subgraph", "strict",
  ]

  let arrow: String
  var text = ""

  mutating func write(_ body: DOTDocument.Subgraph, indent: String) throws(GraphvizError) {
    for (keyword, list) in [
      ("graph", body.attributes), ("node", body.nodeDefaults), ("edge", body.edgeDefaults),
    ] where !list.isEmpty {
      text += "\(indent)\(keyword) "
      try write(list)
      text += ";\n"
    }
    for node in body.nodes {
      text += indent
      try quoteName(node.name)
      if !node.attributes.isEmpty {
        text += " "
        try write(node.attributes)
      }
      text += ";\n"
    }
    for subgraph in body.subgraphs {
      text += "\(indent)subgraph "
      if let name = subgraph.name {
        try quoteName(name)
        text += " "
      }
      text += "{\n"
      try write(subgraph, indent: indent + "  ")
      text += "\(indent)}\n"
    }
    for edge in body.edges {
      text += indent
      try write(edge)
      text += ";\n"
    }
  }

  private mutating func write(_ edge: DOTDocument.Edge) throws(GraphvizError) {
    try quoteName(edge.from)
    try write(edge.fromPort)
    text += " \(arrow) "
    try quoteName(edge.to)
    try write(edge.toPort)
    if !edge.attributes.isEmpty || edge.key != nil {
      text += " "
      try write(edge.attributes, key: edge.key)
    }
  }

  private mutating func write(_ port: DOTDocument.Port?) throws(GraphvizError) {
    guard let port else { return }
    text += ":"
    try quote(port.name)
    if let compass = port.compass {
      text += ":"
      try quote(compass.rawValue)
    }
  }

  private mutating func write(
    _ list: [DOTDocument.Attribute], key: String? = nil
  ) throws(GraphvizError) {
    text += "["
    if let key {
      text += "key="
      try quoteName(key)
    }
    for (index, attribute) in list.enumerated() {
      if index > 0 || key != nil { text += ", " }
      try writeName(attribute.name)
      text += "="
      switch attribute.value {
      case .html(let markup):
        try refuseBadMarkup(markup)
        text += "<\(markup)>"
      case .text(let value) where DOTString.expanded.contains(attribute.name):
        try quote(stored: DOTString.expanding(value, of: attribute.name))
      case .text(let value) where DOTWriter.isPlain(value): text += value
      case .text(let value), .raw(let value):
        try quote(value)
      }
    }
    text += "]"
  }

  /// Writes the name of an attribute, plain where it is an identifier: pydot keeps the quotes of others.
  private mutating func writeName(_ name: String) throws(GraphvizError) {
    if DOTWriter.isIdentifier(name) { text += name } else { try quote(name) }
  }

  private static func isIdentifier(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy {
      $0 == 0x5F || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0)
        || (0x61...0x7A).contains($0)
    } && !keywords.contains(text.lowercased())
  }

  /// True if a value means the same without quotes: an identifier, or a whole number.
  private static func isPlain(_ text: String) -> Bool {
    isIdentifier(text)
      || (1...15).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  mutating func quoteName(_ name: String) throws(GraphvizError) {
    try quote(stored: DOTString.storedName(name))
  }

  private mutating func quote(_ string: String) throws(GraphvizError) {
    try quote(stored: DOTString.stored(string))
  }

  /// Writes a string as Graphviz is to keep it.
  private mutating func quote(stored string: String) throws(GraphvizError) {
    try refuseControlCharacters(in: string)
    text += "\""
    var length = 0
    var backslashes = 0
    var isAfterNewline = false
    // A line break at an end of a piece could be one that is lost.
    func newPiece(_ count: Int, _ text: inout String, isNewline: Bool = false) {
      let isLong = length + count > DOTWriter.longestPiece
      defer { isAfterNewline = isNewline }
      if isLong, !(isNewline || isAfterNewline) || length > DOTWriter.longestPiece + 200 {
        text += "\" + \""
        length = 0
      }
      length += count
    }
    // A backslash is never parted from what follows it.
    for scalar in string.unicodeScalars {
      if scalar == "\\" {
        backslashes += 1
        continue
      }
      for _ in 0..<backslashes / 2 {
        newPiece(2, &text)
        text += "\\\\"
      }
      let written =
        (backslashes % 2 == 1 ? "\\" : "") + (scalar == "\"" ? "\\\"" : String(scalar))
      backslashes = 0
      newPiece(written.utf8.count, &text, isNewline: scalar == "\n")
      text += written
    }
    for _ in 0..<backslashes / 2 {
      newPiece(2, &text)
      text += "\\\\"
    }
    text += "\""
  }

  /// Markup ends where its brackets are balanced, whatever stands in between; and Graphviz reads no
  /// longer run without a bracket or line break than a quoted string.
  private func refuseBadMarkup(_ markup: String) throws(GraphvizError) {
    try refuseControlCharacters(in: markup)
    var depth = 1
    var run = 0
    for byte in markup.utf8 {
      run += 1
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\n")].contains(byte) { run = 0 }
      if depth < 1 || run > DOTWriter.longestPiece { throw .markup(markup) }
    }
    if depth != 1 { throw .markup(markup) }
  }

  private func refuseControlCharacters(in value: String) throws(GraphvizError) {
    for scalar in value.unicodeScalars
    where (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F
      || scalar.value & 0xFFFF >= 0xFFFE
    {
      throw .controlCharacter(code: scalar.value, text: value)
    }
  }
}
