extension GraphvizError {
  /// A kind of error, by what helps against it.
  public enum Category: Hashable, Sendable, CaseIterable {
    /// Graphviz or one of its plugins is not installed: install it.
    case missing
    /// Drawing got too little time, memory or stack: allow more, or draw a smaller graph.
    case limit
    /// An option of the request has no meaning: change the request.
    case usage
    /// The graph cannot be drawn, or may not: change the graph.
    case graph
    /// Graphviz or the process that draws failed: try another engine or format.
    case crash
  }

  /// The kind of the error.
  public var category: Category {
    switch self {
    case .libraryMissing, .functionMissing, .noContext, .engineMissing, .formatMissing: .missing
    case .timeLimit, .memoryLimit, .noThread: .limit
    case .identifierPrefix: .usage
    case .syntax, .noGraph, .severalGraphs, .notUTF8, .charset, .picture, .controlCharacter,
      .markup, .files, .link, .fontName, .number, .tooLarge:
      .graph
    case .layout, .render, .cancelled, .crashed, .process: .crash
    }
  }
}
