public import CompactGraph

/// Centralities among the nodes of one mode that are tied if they share at least *s* of the other.
public struct OverlapCentrality: Hashable, Sendable {
  /// The least number shared.
  public let threshold: Int
  /// The nodes tied to at least so many of the other mode, ascending; the others score 0
  /// everywhere.
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
  /// With *s* = 1 it is the plain projection among nodes with any tie. Where no node has *s* ties, every
  /// score is 0.
  ///
  /// S. G. Aksoy, C. Joslyn, C. Ortiz Marrero, B. Praggastis and E. Purvine, Hypernetwork science via
  /// high-order hypergraph walks, EPJ Data Science 9, 2020, doi:10.1140/epjds/s13688-020-00231-0.
  ///
  /// - Precondition: *s* is at least 1.
  /// - Complexity: that of `projection(onto:)` and of `Network.betweenness`.
  public func overlapCentrality(of mode: Mode, sharing s: Int) -> OverlapCentrality {
    let (nodes, network) = overlapNetwork(of: mode, sharing: s)
    func spread(_ scores: [Double]) -> [Double] {
      Incidence.spread(scores, to: nodes, of: self[mode].count)
    }
    return OverlapCentrality(
      threshold: s, nodes: nodes, edgeCount: network.edgeCount,
      betweenness: spread(network.betweenness(normalized: true)),
      closeness: spread(network.closeness()),
      harmonic: spread(network.harmonicCentrality(normalized: true)))
  }

  /// The nodes of the mode with *s* ties, and the *s*-line graph among them.
  fileprivate func overlapNetwork(of mode: Mode, sharing s: Int) -> (nodes: [Int32], Network) {
    precondition(s >= 1)
    let side = self[mode]
    let nodes = (0..<Int32(side.count)).filter { side.degree(Int($0)) >= s }
    return (
      nodes, projection(onto: mode).induced(by: nodes).keepingEdges(weighing: Double(s))
    )
  }

  /// Scores of some nodes as scores of all; the others have 0.
  fileprivate static func spread(_ scores: [Double], to nodes: [Int32], of count: Int) -> [Double] {
    var all = [Double](repeating: 0, count: count)
    for (place, node) in nodes.enumerated() { all[Int(node)] = scores[place] }
    return all
  }
}

extension NodeMeasure {
  /// Betweenness among nodes that share several.
  public static let sBetweenness = NodeMeasure(
    "s-betweenness", .fraction, usesLeast: true,
    form(
      "betweenness",
      sampling: Sampling(
        source: brandesPich2007, work: { $0.overlapNetwork.1.betweennessWork() },
        scores: { input, size in
          let (nodes, network) = input.overlapNetwork
          let sample = network.sampledBetweenness(size: size)
          return SampledScores(
            Incidence.spread(sample.values, to: nodes, of: input.members[input.mode].count),
            sourceCount: sample.sourceCount, nodeCount: network.nodeCount,
            errorBound: sample.errorBound)
        })
    ) { NodeScores($0.overlapCentrality.betweenness) })

  /// Closeness among nodes that share several.
  public static let sCloseness = NodeMeasure(
    "s-closeness", .score, usesLeast: true,
    form("closeness") { NodeScores($0.overlapCentrality.closeness) })

  /// Harmonic centrality among nodes that share several.
  public static let sHarmonic = NodeMeasure(
    "s-harmonic", .score, usesLeast: true,
    form("harmonic centrality") { NodeScores($0.overlapCentrality.harmonic) })

  private static func form(
    _ measure: String, sampling: Sampling? = nil,
    scores: @escaping @Sendable (MeasureInput) -> NodeScores
  ) -> Form {
    Form(
      on: .projection, source: "Aksoy et al. 2020, doi:10.1140/epjds/s13688-020-00231-0",
      definition: {
        "\(measure) among the \($0.nodes) tied to at least s \($0.others); two are tied if they share at"
          + " least s \($0.others)"
      }, sampling: sampling, scores: scores)
  }
}

extension MeasureInput {
  fileprivate var overlapNetwork: (nodes: [Int32], Network) {
    members.overlapNetwork(of: mode, sharing: least)
  }

  fileprivate var overlapCentrality: OverlapCentrality {
    networks.kept("overlap centrality of \(mode) sharing \(least)") {
      members.overlapCentrality(of: mode, sharing: least)
    }
  }
}
