public import CompactGraph
import GraphCore

extension AffiliationNetwork {
  /// The scores of one mode by a measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - mode: Whose scores.
  ///   - view: The network on which they are computed; the measure's usual one without it.
  ///   - threshold: How many must be shared, for the measures on the s-line graph.
  /// - Returns: The scores, in the order of the mode.
  /// - Precondition: The measure can be computed on the view; measures of leadership are of a network
  ///   whose ties are leads.
  public func scores(
    by measure: Centrality, of mode: Incidence.Mode, on view: Centrality.View? = nil,
    sharing threshold: Int = 1
  ) -> Scores {
    let view = view ?? measure.views[0]
    precondition(measure.views.contains(view) && view != .leaderFollower)
    let numbers =
      measure.countsShared
      ? overlapNumbers(measure, mode, threshold)
      : view == .leadership
        ? leading(measure, mode)
        : view == .twoMode ? twoMode(measure, mode) : oneMode(measure, mode)
    return Scores(
      measure: measure, view: view,
      kind: mode == .rows ? basis.rowKind : basis.columnKind, nodes: mode == .rows ? rows : columns,
      values: numbers.values,
      basis: basis, edgeCount: numbers.edgeCount ?? incidence.tieCount,
      convergence: numbers.convergence, threshold: measure.countsShared ? threshold : nil)
  }

  private struct Numbers {
    var values: [Double]
    var convergence: Scores.Convergence?
    /// The number of edges where it is not that of the ties.
    var edgeCount: Int?

    init(_ values: [Double]) { self.values = values }

    init(_ scores: IterativeScores) {
      values = scores.values
      convergence = Scores.Convergence(
        iterations: scores.iterations, residual: scores.residual, isReached: scores.converged)
    }
  }

  private func pick(_ scores: TwoModeScores, _ mode: Incidence.Mode) -> [Double] {
    mode == .rows ? scores.rows : scores.columns
  }

  /// The part of a number per node of the two-mode network that is of one mode.
  private func part(_ numbers: Numbers, _ mode: Incidence.Mode) -> Numbers {
    var part = numbers
    part.values = Array(
      mode == .rows
        ? numbers.values.prefix(incidence.rowCount) : numbers.values.dropFirst(incidence.rowCount))
    return part
  }

  private func iterated(_ scores: IterativeTwoModeScores, _ mode: Incidence.Mode) -> Numbers {
    var numbers = Numbers(pick(scores.scores, mode))
    numbers.convergence = Scores.Convergence(
      iterations: scores.iterations, residual: scores.residual, isReached: scores.converged)
    return numbers
  }

  private func twoMode(_ measure: Centrality, _ mode: Incidence.Mode) -> Numbers {
    let network = incidence.network
    switch measure {
    case .degree: return Numbers(pick(incidence.degreeCentrality(), mode))
    case .closeness: return Numbers(pick(incidence.closenessCentrality(), mode))
    case .betweenness: return Numbers(pick(incidence.betweennessCentrality(), mode))
    case .harmonic: return part(Numbers(network.harmonicCentrality(normalized: true)), mode)
    case .eigenvector: return iterated(incidence.dualEigenvectorCentrality(), mode)
    case .birank:
      // Equal scores have to come out equal, and steps shrink slowly in sparse networks.
      return iterated(incidence.biRank(until: StoppingRule(tolerance: 1e-15, limit: 100_000)), mode)
    case .pagerank: return part(Numbers(network.pageRank()), mode)
    case .katz: return part(Numbers(katz(network)), mode)
    case .subgraph: return part(Numbers(network.subgraphCentrality(normalized: true)), mode)
    case .core: return part(Numbers(network.coreNumbers.map(Double.init)), mode)
    case .redundancy: return Numbers(incidence.redundancy(of: mode))
    default: preconditionFailure("\(measure) is no measure of a two-mode network")
    }
  }

  private func oneMode(_ measure: Centrality, _ mode: Incidence.Mode) -> Numbers {
    let network = incidence.projection(onto: mode)
    var numbers = oneMode(measure, network)
    numbers.edgeCount = network.edgeCount
    return numbers
  }

  private func oneMode(_ measure: Centrality, _ network: Network) -> Numbers {
    switch measure {
    case .degree: return Numbers(network.degreeCentrality())
    case .strength: return Numbers(network.strengths())
    case .closeness: return Numbers(network.closeness())
    case .harmonic: return Numbers(network.harmonicCentrality(normalized: true))
    case .betweenness: return Numbers(network.betweenness(normalized: true))
    case .eigenvector: return Numbers(network.eigenvectorCentrality())
    case .pagerank: return Numbers(network.pageRank())
    case .katz: return Numbers(katz(network))
    case .subgraph: return Numbers(network.subgraphCentrality(normalized: true))
    case .clustering: return Numbers(network.localClustering)
    case .clusteringBarrat: return Numbers(network.localClustering(weights: .barrat))
    case .clusteringOnnela: return Numbers(network.localClustering(weights: .onnela))
    case .constraint: return Numbers(network.constraint)
    case .effectiveSize: return Numbers(network.effectiveSize)
    case .brokerage:
      // The sum over the roles is the same whatever the groups are.
      let alone = [Int](repeating: 0, count: network.nodeCount)
      return Numbers(network.brokerage(groups: alone).map { Double($0.total) })
    case .core: return Numbers(network.coreNumbers.map(Double.init))
    default: preconditionFailure("\(measure) is no measure of a projection")
    }
  }

  private func leading(_ measure: Centrality, _ mode: Incidence.Mode) -> Numbers {
    guard measure == .hits else {
      return Numbers(
        mode == .rows
          ? (0..<incidence.rowCount).map { Double(incidence.degree(ofRow: $0)) }
          : (0..<incidence.columnCount).map { Double(incidence.degree(ofColumn: $0)) })
    }
    let edges = (0..<incidence.rowCount).flatMap { row in
      incidence.columns(ofRow: row).map { (row, incidence.rowCount + Int($0)) }
    }
    guard
      let network = try? Network(
        nodeCount: incidence.rowCount + incidence.columnCount, edges: edges, isDirected: true)
    else { preconditionFailure("leads are edges without weights") }
    let scores = network.hubsAndAuthorities()
    return part(Numbers(mode == .rows ? scores.hubs : scores.authorities), mode)
  }

  /// Katz centrality with the usual share of the largest attenuation at which it is finite.
  private func katz(_ network: Network) -> IterativeScores {
    let largest = PrincipalEigenvector(of: network, StoppingRule()).value
    return network.katzCentrality(attenuation: largest > 0 ? 0.85 / largest : 0)
  }

  private func overlapNumbers(
    _ measure: Centrality, _ mode: Incidence.Mode, _ threshold: Int
  ) -> Numbers {
    let scores = incidence.overlapCentrality(of: mode, sharing: threshold)
    var numbers: Numbers
    switch measure {
    case .sBetweenness: numbers = Numbers(scores.betweenness)
    case .sCloseness: numbers = Numbers(scores.closeness)
    default: numbers = Numbers(scores.harmonic)
    }
    numbers.edgeCount =
      incidence.projection(onto: mode).keepingEdges(weighing: Double(threshold)).edgeCount
    return numbers
  }
}
