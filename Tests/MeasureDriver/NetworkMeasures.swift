import CompactGraph
import Measures

/// A measure of one-mode networks under the name that Scripts/reference-measures knows it by.
struct NetworkMeasure: Sendable {
  let name: String
  let kinds: Kinds
  let values: @Sendable (Network) -> [Double]

  enum Kinds: Sendable { case all, undirected, directed }

  init(_ name: String, _ kinds: Kinds = .all, _ values: @escaping @Sendable (Network) -> [Double]) {
    self.name = name
    self.kinds = kinds
    self.values = values
  }

  func applies(to network: Network) -> Bool {
    kinds == .all || (kinds == .directed) == network.isDirected
  }
}

/// Those that go through all neighbours, paths, walks and triples.
let networkMeasures: [NetworkMeasure] = [
  NetworkMeasure("degree") { $0.degrees().map { Double($0) } },
  NetworkMeasure("degree-out") { $0.degrees(.out).map { Double($0) } },
  NetworkMeasure("degree-in") { $0.degrees(.in).map { Double($0) } },
  NetworkMeasure("degree-centrality") { $0.degreeCentrality() },
  NetworkMeasure("strength") { $0.strengths() },
  NetworkMeasure("strength-out") { $0.strengths(.out) },
  NetworkMeasure("strength-in") { $0.strengths(.in) },
  NetworkMeasure("closeness-out") { $0.closeness(.out) },
  NetworkMeasure("closeness-in") { $0.closeness(.in) },
  NetworkMeasure("closeness-component") { $0.closeness(.out, scope: .component) },
  NetworkMeasure("closeness-weight") { $0.closeness(.in, lengths: .weight) },
  NetworkMeasure("closeness-inverse-weight") { $0.closeness(.in, lengths: .inverseWeight) },
  NetworkMeasure("harmonic-out") { $0.harmonicCentrality(.out) },
  NetworkMeasure("harmonic-in") { $0.harmonicCentrality(.in) },
  NetworkMeasure("harmonic-weight") { $0.harmonicCentrality(.in, lengths: .weight) },
  NetworkMeasure("betweenness") { $0.betweenness() },
  NetworkMeasure("betweenness-normalized") { $0.betweenness(normalized: true) },
  NetworkMeasure("betweenness-weight") { $0.betweenness(lengths: .weight) },
  NetworkMeasure("betweenness-inverse-weight") { $0.betweenness(lengths: .inverseWeight) },
  NetworkMeasure("betweenness-sampled-all") { network in
    var generator = SystemRandomNumberGenerator()
    return network.sampledBetweenness(sources: max(network.nodeCount, 1), using: &generator).values
  },
  NetworkMeasure("betweenness-sampled") { network in
    var generator = SplitMix64(seed: UInt64(network.edgeCount))
    let sampled = network.sampledBetweenness(
      sources: network.nodeCount / 3 + 1, using: &generator)
    return [sampled.errorBound, Double(sampled.sourceCount)] + sampled.sources.map(Double.init)
      + sampled.values
  },
  NetworkMeasure("edge-betweenness") { $0.edgeBetweenness() },
  NetworkMeasure("edge-betweenness-normalized") { $0.edgeBetweenness(normalized: true) },
  NetworkMeasure("edge-betweenness-weight") { $0.edgeBetweenness(lengths: .weight) },
  NetworkMeasure("eigenvector") { $0.eigenvectorCentrality().values },
  NetworkMeasure("eigenvector-out", .directed) { $0.eigenvectorCentrality(.out).values },
  NetworkMeasure("pagerank") { $0.pageRank().values },
  NetworkMeasure("pagerank-plain") { $0.withoutWeights.pageRank(damping: 0.5).values },
  NetworkMeasure("pagerank-restart") { network in
    network.pageRank(restart: (0..<network.nodeCount).map { Double($0 % 3) }).values
  },
  NetworkMeasure("katz") { $0.katzCentrality(attenuation: 0.01).values },
  NetworkMeasure("katz-out-raw") {
    $0.katzCentrality(.out, attenuation: 0.01, base: 2, normalized: false).values
  },
  NetworkMeasure("hubs") { $0.hubsAndAuthorities().hubs.values },
  NetworkMeasure("authorities") { $0.hubsAndAuthorities().authorities.values },
  NetworkMeasure("subgraph") { $0.subgraphCentrality() },
  NetworkMeasure("subgraph-normalized") { $0.subgraphCentrality(normalized: true) },
  NetworkMeasure("components") { $0.components.labels.map { Double($0) } },
  NetworkMeasure("strong-components") { $0.strongComponents.labels.map { Double($0) } },
  NetworkMeasure("biconnected-components") { $0.biconnectivity.edgeLabels.map { Double($0) } },
  NetworkMeasure("articulation-points") {
    $0.biconnectivity.articulationPoints.map { Double($0) }
  },
  NetworkMeasure("bridges") { $0.biconnectivity.bridges.map { Double($0) } },
  NetworkMeasure("core-number") { $0.coreNumbers.map { Double($0) } },
  NetworkMeasure("density") { [$0.density] },
  NetworkMeasure("reciprocity") { [$0.reciprocity ?? .nan] },
  NetworkMeasure("dyad-census") { network in
    let census = network.dyadCensus
    return [Double(census.mutual), Double(census.asymmetric), Double(census.null)]
  },
  NetworkMeasure("triad-census") { $0.triadCensus.counts.map { Double($0) } },
  NetworkMeasure("triangles") { $0.triangles.map { Double($0) } },
  NetworkMeasure("clustering") { $0.localClustering },
  NetworkMeasure("clustering-average") { [$0.averageClustering] },
  NetworkMeasure("clustering-barrat") { $0.localClustering(weights: .barrat) },
  NetworkMeasure("clustering-onnela") { $0.localClustering(weights: .onnela) },
  NetworkMeasure("transitivity") { [$0.transitivity] },
  NetworkMeasure("assortativity") { [$0.degreeAssortativity ?? .nan] },
  NetworkMeasure("constraint") { $0.constraint },
  NetworkMeasure("effective-size") { $0.effectiveSize },
  NetworkMeasure("brokerage") { network in
    let brokers = network.brokerage(groups: (0..<network.nodeCount).map { $0 % 3 })
    return brokers.flatMap {
      [$0.coordinator, $0.itinerant, $0.gatekeeper, $0.representative, $0.liaison].map {
        Double($0)
      }
    }
  },
  NetworkMeasure("path-lengths") { network in
    let lengths = network.pathLengths()
    return [
      Double(lengths.pairCount), lengths.mean ?? .nan, lengths.diameter, lengths.radius,
      lengths.globalEfficiency,
    ]
  },
  NetworkMeasure("path-lengths-weight") { network in
    let lengths = network.pathLengths(.weight)
    return [Double(lengths.pairCount), lengths.mean ?? .nan, lengths.diameter]
  },
]
