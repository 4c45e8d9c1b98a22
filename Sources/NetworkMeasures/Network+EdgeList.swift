extension Network {
  /// A network from an edge list; node *i* is `list.names[i]`.
  ///
  /// - Parameters:
  ///   - list: The edges.
  ///   - isDirected: Whether an edge leads from its source to its target only.
  ///   - parallelEdges: The rule for several edges between the same two nodes.
  ///   - selfLoops: The rule for edges from a node to itself.
  /// - Throws: The first edge that a rule refuses, with its line.
  /// - Complexity: O(*n* + *m*).
  public init(
    _ list: EdgeList, isDirected: Bool = false, parallelEdges: ParallelEdges = .merge,
    selfLoops: SelfLoops = .keep
  ) throws(EdgeListError) {
    do {
      try self.init(
        nodeCount: list.names.count, sources: list.sources, targets: list.targets,
        weights: list.weights, isDirected: isDirected, parallelEdges: parallelEdges,
        selfLoops: selfLoops)
    } catch {
      throw EdgeListError(line: error.edge.map { list.line(ofEdge: $0) }, .network(error))
    }
  }

  /// A network from the text of an edge list; its nodes are numbered in the order in which the text names
  /// them first. ``EdgeList`` keeps the names.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isDirected: Whether an edge leads from its source to its target only.
  ///   - parallelEdges: The rule for several edges between the same two nodes.
  ///   - selfLoops: The rule for edges from a node to itself.
  /// - Throws: The first line that is not an edge of a network.
  /// - Complexity: O(*n*) in the length of the text.
  public init(
    edgeList text: String, isDirected: Bool = false, parallelEdges: ParallelEdges = .merge,
    selfLoops: SelfLoops = .keep
  ) throws(EdgeListError) {
    try self.init(
      EdgeList(text), isDirected: isDirected, parallelEdges: parallelEdges, selfLoops: selfLoops)
  }
}

extension NetworkError {
  /// The edge that is refused, if it is a single one.
  fileprivate var edge: Int? {
    switch self {
    case .noSuchNode(let edge, _, _), .weightIsNoNumber(let edge), .weightIsNegative(let edge, _),
      .selfLoop(let edge, _):
      edge
    case .tooLarge, .parallelEdges, .sumIsInfinite: nil
    }
  }
}
