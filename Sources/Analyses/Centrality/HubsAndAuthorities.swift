public import CompactGraph

/// Two scores per node: how good a hub it is, and how good an authority.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// Hub scores: high for those who name good authorities.
  public let hubs: IterativeScores
  /// Authority scores: high for those whom good hubs name.
  public let authorities: IterativeScores
}

extension Network {
  /// Hubs and authorities (HITS): hubs name good authorities, authorities are named by good hubs.
  ///
  /// The scores are the first singular vectors of the adjacency matrix, each scaled to add up to 1.
  /// They are found as the principal eigenvector of the two-mode network between the nodes as
  /// sources and the nodes as targets; what that one says of ties between components holds here, and
  /// references that start at random then give other scores. In an undirected network the two are
  /// alike. Without ties of positive weight every score is 0.
  ///
  /// J. M. Kleinberg, Authoritative sources in a hyperlinked environment, Journal of the ACM 46,
  /// 1999, doi:10.1145/324133.324140.
  ///
  /// - Complexity: O(*n* + *m*) a step.
  public func hubsAndAuthorities(
    until rule: StoppingRule = StoppingRule()
  ) -> HubsAndAuthorities {
    func scores(_ part: ArraySlice<Double>, _ found: PrincipalEigenvector) -> IterativeScores {
      let sum = part.reduce(0, +)
      return IterativeScores(
        values: part.map { sum > 0 ? $0 / sum : 0 }, iterations: found.iterations,
        residual: found.residual, converged: found.converged)
    }
    guard isDirected else {
      // Both sides are the network itself.
      let found = PrincipalEigenvector(of: self, rule)
      let both = scores(found.vector[...], found)
      return HubsAndAuthorities(hubs: both, authorities: both)
    }
    let offset = Int32(nodeCount)
    var starts = outStarts
    var targets = outTargets.map { $0 + offset }
    var weights = outWeights
    let ties = Int32(outTargets.count)
    starts.append(contentsOf: inStarts.dropFirst().map { $0 + ties })
    targets.append(contentsOf: inSources)
    if let inWeights { weights?.append(contentsOf: inWeights) }
    let cover = Network(isDirected: false, starts: starts, targets: targets, weights: weights)
    let found = PrincipalEigenvector(of: cover, rule)
    return HubsAndAuthorities(
      hubs: scores(found.vector[..<nodeCount], found),
      authorities: scores(found.vector[nodeCount...], found))
  }
}
