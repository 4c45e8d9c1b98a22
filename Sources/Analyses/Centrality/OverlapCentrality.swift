public import CompactGraph

/// Centralities among the nodes of one mode that are tied if they share at least *s* of the other.
public struct OverlapCentrality: Hashable, Sendable {
  /// How many must be shared.
  public let threshold: Int
  /// The nodes that meet at least that many of the other mode, ascending: the others cannot take
  /// part, and score 0 everywhere.
  public let nodes: [Int32]
  /// The number of ties among them.
  public let edgeCount: Int
  /// Betweenness of each node of the mode, normalised among `nodes`.
  public let betweenness: [Double]
  /// Closeness of each node of the mode, in the scope of all of `nodes`.
  public let closeness: [Double]
  /// Harmonic centrality of each node of the mode, normalised among `nodes`.
  public let harmonic: [Double]
}

extension Incidence {
  /// Betweenness, closeness and harmonic centrality of the *s*-line graph of one mode.
  ///
  /// Two nodes are tied if they share at least *s* nodes of the other mode; the weights are left out.
  /// With *s* = 1 it is the plain projection among nodes with any tie. Where nobody meets *s*, every
  /// score is 0.
  ///
  /// S. G. Aksoy, C. Joslyn, C. Ortiz Marrero, B. Praggastis and E. Purvine, Hypernetwork science via
  /// high-order hypergraph walks, EPJ Data Science 9, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  ///
  /// - Precondition: *s* is at least 1.
  /// - Complexity: that of `projection(onto:)` and of `Network.betweenness`.
  public func overlapCentrality(of mode: Mode, sharing s: Int) -> OverlapCentrality {
    precondition(s >= 1)
    let count = mode == .rows ? rowCount : columnCount
    let nodes = (0..<Int32(count)).filter {
      (mode == .rows ? degree(ofRow: Int($0)) : degree(ofColumn: Int($0))) >= s
    }
    let network = projection(onto: mode).induced(by: nodes).keepingEdges(weighing: Double(s))
    func spread(_ scores: [Double]) -> [Double] {
      var all = [Double](repeating: 0, count: count)
      for (place, node) in nodes.enumerated() { all[Int(node)] = scores[place] }
      return all
    }
    return OverlapCentrality(
      threshold: s, nodes: nodes, edgeCount: network.edgeCount,
      betweenness: spread(network.betweenness(normalized: true)),
      closeness: spread(network.closeness()),
      harmonic: spread(network.harmonicCentrality(normalized: true)))
  }
}
