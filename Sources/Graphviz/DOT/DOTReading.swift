/// The graphs of a text in the DOT language.
public struct DOTReading: Hashable, Sendable {
  /// The graphs, in order; none for an empty text.
  public let graphs: [DOTDocument]
  /// The warnings of Graphviz's parser.
  public let messages: [Diagnostic]
}

extension DOTReading {
  /// True if a text begins as a graph in the DOT language does: after comments, with an optional
  /// `strict`, the word `graph` or `digraph`, an optional name and a brace.
  ///
  /// No table begins so. A text that does may still be broken further on.
  ///
  /// - Complexity: O(1): only the first 64 KiB are read.
  public static func isDOT(_ text: [UInt8]) -> Bool {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let head = Array(text[start...].prefix(64 << 10))
    var tokens = Array(DOTTokens(head).prefix(4))[...]
    if tokens.first?.isKeyword("strict") == true { tokens.removeFirst() }
    guard let kind = tokens.popFirst(), kind.isKeyword("graph") || kind.isKeyword("digraph")
    else { return false }
    if tokens.first?.isIdentifier == true { tokens.removeFirst() }
    return tokens.first?.bytes.elementsEqual("{".utf8) == true
  }
}

extension DOTDocument {
  /// Reads a text with Graphviz's own parser.
  ///
  /// Attributes, defaults, ports, keys of edges, subgraphs and whether the graph is strict are kept.
  /// Graphviz forgets where defaults and edges stood and whether a value was written or is a
  /// default, so that graphs come in normal form.
  ///
  /// - Parameters:
  ///   - text: The text; an empty one has no graphs.
  ///   - file: Its name in messages.
  /// - Returns: The graphs, and the warnings of the parser.
  /// - Throws: `GraphvizError.syntax`, with file and line, if any of the graphs is broken.
  /// - Complexity: O(*n* · *a*) for *n* nodes and edges with *a* declared attributes.
  public static func read(
    _ text: String, file: String? = nil
  ) throws(GraphvizError) -> DOTReading {
    try GraphvizLibrary.wait { library throws(GraphvizError) in
      // With a context, nodes have a default label, and one without a label can be told from one
      // whose label is empty.
      _ = unsafe try library.liveContext()
      return try library.withGraphs(of: text, file: file) {
        (graphs, messages) throws(GraphvizError) in
        DOTReading(graphs: graphs.map(DOTReader.document), messages: messages)
      }
    }
  }

  /// Reads the bytes of a file: UTF-8, or Latin-1 where the graph declares it, which then declares
  /// UTF-8.
  ///
  /// - Throws: `GraphvizError.notUTF8`, `.charset`, or what `read(_:file:)` throws for a text.
  /// - Complexity: O(*n* · *a*) for *n* nodes and edges with *a* declared attributes.
  public static func read(
    _ bytes: [UInt8], file: String? = nil
  ) throws(GraphvizError) -> DOTReading {
    let (text, isTranscoded) = try DOTEncoding.text(of: bytes, file: file)
    let reading = try read(text, file: file)
    guard isTranscoded else { return reading }
    let graphs = reading.graphs.map { graph in
      var graph = graph
      for index in graph.attributes.indices where graph.attributes[index].name == "charset" {
        graph.attributes[index].value = .text("UTF-8")
      }
      return graph
    }
    return DOTReading(graphs: graphs, messages: reading.messages)
  }
}
