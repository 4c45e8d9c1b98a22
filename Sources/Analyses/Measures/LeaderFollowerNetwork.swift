public import CompactGraph
public import GraphCore

/// The directed network of countries in which each that leads a coalition points to every other that
/// belongs to it.
///
/// The weight of an arc is the number of coalitions for which it stands. Two that lead together point to
/// each other, so that what is returned is led together, or by turns.
public struct LeaderFollowerNetwork: Hashable, Sendable {
  /// The countries that belong to anything, by code.
  public let nodes: [NodeReference]
  /// The arcs, from leaders to followers.
  public let network: Network
  /// What it was made of.
  public let basis: AffiliationNetwork.Basis
}

extension CoalitionGraph {
  /// Who leads whom, by the leads and memberships that are certain.
  ///
  /// A graph in which nobody leads has no arcs; the countries stay.
  ///
  /// - Complexity: O(*l n*) for *l* leads and *n* countries.
  public func leaderFollowerNetwork(of affiliations: Affiliations) -> LeaderFollowerNetwork {
    let members = affiliationNetwork(of: affiliations)
    let leads = leadershipNetwork(of: affiliations)
    // Both networks have the same rows and columns.
    var arcs: [(Int, Int)] = []
    for column in leads.columns.indices {
      for leader in leads.incidence.rows(ofColumn: column) {
        for follower in members.incidence.rows(ofColumn: column) where follower != leader {
          arcs.append((Int(leader), Int(follower)))
        }
      }
    }
    guard
      let network = try? Network(
        nodeCount: members.rows.count, edges: arcs, isDirected: true, parallelEdges: .count)
    else { preconditionFailure("arcs join rows of the network") }
    return LeaderFollowerNetwork(nodes: members.rows, network: network, basis: members.basis)
  }
}

extension LeaderFollowerNetwork {
  /// The scores of the countries by a measure; arcs count once, however many coalitions they stand for.
  ///
  /// - Precondition: The measure can be computed on the view `leaderFollower`.
  public func scores(by measure: Centrality) -> Scores {
    let values: [Double]
    switch measure {
    case .outDegree: values = network.degreeCentrality(.out)
    case .inDegree: values = network.degreeCentrality(.in)
    case .betweenness: values = network.betweenness(normalized: true)
    case .brokerage:
      // The sum over the roles is the same whatever the groups are.
      let alone = [Int](repeating: 0, count: network.nodeCount)
      values = network.brokerage(groups: alone).map { Double($0.total) }
    default: preconditionFailure("\(measure) is no measure of leaders and followers")
    }
    return Scores(
      measure: measure, view: .leaderFollower, kind: .country, nodes: nodes, values: values,
      basis: basis,
      edgeCount: network.edgeCount, convergence: nil, threshold: nil)
  }

  /// The network in words.
  public var words: String {
    basis.words(
      on: .leaderFollower, of: basis.rowNoun, nodes: nodes.count, edges: network.edgeCount)
  }

  /// The strong components as groups: who leads whom there and back.
  ///
  /// - Complexity: O(*n* + *m*).
  public var strongGroups: Grouping {
    let partition = Partition(network.strongComponents.labels)
    return Grouping(
      method: .strongComponents, side: .countries, view: .leaderFollower, nodes: nodes,
      partition: partition, modularity: network.modularity(of: partition), basis: basis,
      edgeCount: network.edgeCount)
  }

  /// The numbers about the whole network.
  public var measurements: [Measurement] {
    [
      Measurement(
        "leader-follower-arcs", Double(network.edgeCount),
        "pairs of which one leads what the other belongs to", "a count"),
      Measurement(
        "leader-follower-density", network.density, "arcs by all that there could be",
        "Wasserman & Faust 1994, page 129, doi:10.1017/CBO9780511815478"),
      Measurement(
        "reciprocity", network.reciprocity, "the share of arcs that are returned",
        "Newman, Forrest & Balthrop 2002, doi:10.1103/PhysRevE.66.035101"),
      Measurement(
        "strong-components", Double(network.strongComponents.count),
        "parts in which arcs lead from each to each", "Tarjan 1972, doi:10.1137/0201010",
        isCount: true),
    ]
  }

  /// The census of pairs and of triples: how many of each kind there are.
  public var census: [Measurement] {
    let dyads = network.dyadCensus
    let source =
      "Holland & Leinhardt 1970, doi:10.1086/224954; Batagelj & Mrvar 2001,"
      + " doi:10.1016/S0378-8733(01)00035-1"
    let pairs = [
      ("mutual", dyads.mutual, "pairs with arcs both ways"),
      ("asymmetric", dyads.asymmetric, "pairs with an arc one way"),
      ("null", dyads.null, "pairs without an arc"),
    ]
    let triples = zip(zip(TriadCensus.names, network.triadCensus.counts), TriadCensus.pictures)
    return pairs.map {
      Measurement("dyads-\($0.0)", Double($0.1), $0.2, source, isCount: true)
    }
      + triples.map {
        Measurement("triads-\($0.0)", Double($0.1), "triples like \($1)", source, isCount: true)
      }
  }
}

extension TriadCensus {
  /// The sixteen as arrows between a, b and c, in the order of `names`.
  static let pictures = [
    "a, b, c without an arc", "a→b, c", "a↔b, c", "a←b→c", "a→b←c", "a→b→c", "a↔b←c", "a↔b→c",
    "a→b←c with a→c", "a→b→c with c→a", "a↔b↔c", "a←b→c with a↔c", "a→b←c with a↔c",
    "a→b→c with a↔c", "a→b↔c with a↔c", "a↔b↔c with a↔c",
  ]
}
