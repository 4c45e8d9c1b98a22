/// The measures that give each node of a mode a number.
public enum Centrality: String, Hashable, Sendable, CaseIterable {
  case degree
  case strength
  case closeness
  case harmonic
  case betweenness
  case eigenvector
  case pagerank
  case katz
  case subgraph
  case birank
  case redundancy
  case sBetweenness = "s-betweenness"
  case sCloseness = "s-closeness"
  case sHarmonic = "s-harmonic"
  case clustering
  case clusteringBarrat = "clustering-barrat"
  case clusteringOnnela = "clustering-onnela"
  case constraint
  case effectiveSize = "effective-size"
  case brokerage
  case core
  case leads
  case hits
  case outDegree = "out-degree"
  case inDegree = "in-degree"

  /// The networks on which a measure can be computed.
  public enum View: String, Hashable, Sendable, CaseIterable {
    /// Both modes at once.
    case twoMode = "two-mode"
    /// One mode, its nodes tied by what they share.
    case projection
    /// Both modes, tied where a country leads a coalition, alone or with others.
    case leadership
    /// Countries alone, from each that leads a coalition to every other that belongs to it.
    case leaderFollower = "leader-follower"
  }

  /// Where it can be computed, the usual one first.
  public var views: [View] {
    switch self {
    case .betweenness: [.twoMode, .projection, .leaderFollower]
    case .degree, .closeness, .harmonic, .eigenvector, .pagerank, .katz, .subgraph, .core:
      [.twoMode, .projection]
    case .birank, .redundancy: [.twoMode]
    case .leads, .hits: [.leadership]
    case .outDegree, .inDegree: [.leaderFollower]
    case .brokerage: [.projection, .leaderFollower]
    case .strength, .clustering, .clusteringBarrat, .clusteringOnnela, .constraint,
      .effectiveSize, .sBetweenness, .sCloseness, .sHarmonic:
      [.projection]
    }
  }

  /// Whether how many must be shared makes a difference.
  public var countsShared: Bool { [.sBetweenness, .sCloseness, .sHarmonic].contains(self) }

  /// What it is, in a line.
  public func definition(on view: View) -> String {
    switch (self, view) {
    case (.degree, .twoMode): "the share of the other mode that it meets"
    case (.degree, _): "the share of the others with which it shares anything"
    case (.strength, _): "the sum of what it shares with each other"
    case (.closeness, .twoMode):
      "the least sum of distances that it could have, m + 2(n − 1), over its own, times the share reached; above 1 for some that reach few"
    case (.closeness, _):
      "one over the mean distance to those reached, times the share reached"
    case (.harmonic, _):
      "the mean of one over the distance to each other node, 0 where there is no path"
    case (.betweenness, .twoMode):
      "the shortest paths between others that run through it, over the most that a node of its mode could have"
    case (.betweenness, .leaderFollower):
      "the share of the shortest paths, along arcs, between ordered pairs of others that run through it"
    case (.betweenness, _):
      "the share of the shortest paths between pairs of others that run through it"
    case (.eigenvector, .twoMode):
      "proportional to the sum of the scores of what it meets: first singular vector, length 1"
    case (.eigenvector, _):
      "proportional to the sum of the scores of its partners, weighted by what they share; length 1"
    case (.pagerank, .projection):
      "the chance that a walker is there who follows a tie with 0.85, by what is shared, and jumps with 0.15"
    case (.pagerank, _):
      "the chance that a walker is there who follows a tie with 0.85 and jumps with 0.15"
    case (.katz, .projection):
      "walks that end there, each step counting what is shared and 0.85 over the largest eigenvalue; length 1"
    case (.katz, _):
      "walks that end there, each step counting 0.85 over the largest eigenvalue; length 1"
    case (.subgraph, _):
      "closed walks from it, k steps counting 1/k! and all ties alike, scaled by e to the minus largest eigenvalue"
    case (.birank, _):
      "the other mode's scores smoothed by the roots of both degrees, without a prior; each mode adds up to 1; in each part proportional to the root of the degree, and parts are scaled by where the search starts"
    case (.redundancy, _): "the share of pairs of what it meets that meet without it too"
    case (.sBetweenness, _): "betweenness among those with at least s ties that share at least s"
    case (.sCloseness, _): "closeness among those with at least s ties that share at least s"
    case (.sHarmonic, _):
      "harmonic centrality among those with at least s ties that share at least s"
    case (.clustering, _): "the share of pairs of its partners that are partners"
    case (.clusteringBarrat, _):
      "the same, each pair counting by the mean of what it shares with the two"
    case (.clusteringOnnela, _):
      "the same, each pair counting by the geometric mean of what the three share, over the most shared"
    case (.constraint, _):
      "how much its partners are tied among themselves: 0 open to 1 and above closed"
    case (.effectiveSize, _):
      "its partners less their ties among themselves, each by its weight beside the partner's strongest: what is not redundant"
    case (.brokerage, .leaderFollower):
      "ordered pairs that are joined by arcs through it and by none directly"
    case (.brokerage, _): "pairs of its partners, in either order, that are not partners themselves"
    case (.core, _): "the largest k such that it lies in a part where all have k ties"
    case (.leads, _): "leads, alone or with others: out of a country, into a coalition"
    case (.hits, _):
      "of a country as a hub that leads good authorities, of a coalition as one led by good hubs; adds up to 1"
    case (.outDegree, _): "the share of the others that belong to what it leads"
    case (.inDegree, _): "the share of the others that lead what it belongs to"
    }
  }

  /// Where it comes from.
  public func source(on view: View) -> String {
    switch (self, view) {
    case (.degree, .twoMode), (.closeness, .twoMode), (.betweenness, .twoMode):
      "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2"
    case (.degree, _), (.outDegree, _), (.inDegree, _):
      "Freeman 1978, doi:10.1016/0378-8733(78)90021-7"
    case (.closeness, _): "Wasserman & Faust 1994, page 201, doi:10.1017/CBO9780511815478"
    case (.betweenness, _): "Freeman 1977, doi:10.2307/3033543"
    case (.strength, _), (.clusteringBarrat, _): "Barrat et al. 2004, doi:10.1073/pnas.0400087101"
    case (.harmonic, _): "Marchiori & Latora 2000, doi:10.1016/S0378-4371(00)00311-3"
    case (.eigenvector, .twoMode): "Faust 1997, doi:10.1016/S0378-8733(96)00300-0"
    case (.eigenvector, _): "Bonacich 1972, doi:10.1080/0022250X.1972.9989806"
    case (.pagerank, _): "Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X"
    case (.katz, _): "Katz 1953, doi:10.1007/BF02289026"
    case (.subgraph, _): "Estrada & Rodríguez-Velázquez 2005, doi:10.1103/PhysRevE.71.056103"
    case (.birank, _): "He et al. 2017, doi:10.1109/TKDE.2016.2611584"
    case (.redundancy, _): "Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006"
    case (.sBetweenness, _), (.sCloseness, _), (.sHarmonic, _):
      "Aksoy et al. 2020, doi:10.1140/epjds/s13688-020-00231-0"
    case (.clustering, _): "Watts & Strogatz 1998, doi:10.1038/30918"
    case (.clusteringOnnela, _): "Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103"
    case (.constraint, _), (.effectiveSize, _): "Burt 1992, Structural Holes"
    case (.brokerage, _): "Gould & Fernandez 1989, doi:10.2307/270949"
    case (.core, _): "Seidman 1983, doi:10.1016/0378-8733(83)90028-X"
    case (.leads, _): "a count"
    case (.hits, _): "Kleinberg 1999, doi:10.1145/324133.324140"
    }
  }
}
