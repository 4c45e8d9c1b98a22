public import CompactGraph

/// Two scores per node: how good a hub it is, and how good an authority.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// Hub scores: high for those who name good authorities.
  public let hubs: NodeScores
  /// Authority scores: high for those whom good hubs name.
  public let authorities: NodeScores
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
    func scores(_ part: ArraySlice<Double>, _ found: PrincipalEigenvector) -> NodeScores {
      let sum = part.reduce(0, +)
      return NodeScores(part.map { sum > 0 ? $0 / sum : 0 }, convergence: found.convergence)
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

extension NodeMeasure {
  /// The hub scores of leaders, the authority scores of what they lead.
  public static let hits = NodeMeasure(
    "hits", .score,
    Form(
      on: .leadership, source: "Kleinberg 1999, doi:10.1145/324133.324140",
      definition: {
        $0.isSubject
          ? "hub score: high if the \($0.node) leads \($0.others) of high authority. The scores of all"
            + " \($0.nodes) sum to 1"
          : "authority score: high if \($0.others) with high hub scores lead the \($0.node). The scores of"
            + " all \($0.nodes) sum to 1"
      },
      scores: {
        let scores = $0.leading.arcs.hubsAndAuthorities()
        return $0.part($0.mode == .rows ? scores.hubs : scores.authorities)
      }))

  /// The number of leads.
  public static let leads = NodeMeasure(
    "leads", .count,
    Form(
      on: .leadership, source: nil,
      definition: { "number of \($0.leadPartners), alone or jointly" }, counting: .leadership,
      values: { $0.leading[$0.mode].degrees.map { Double($0) } }))
}
