public import CompactGraph

extension Network {
  /// Eigenvector centrality: a node's score is proportional to the weighted sum of its neighbours'.
  ///
  /// Scores are not negative and have Euclidean length 1. `.in` sums over those who name a node, as
  /// networkx and igraph do, `.out` over those whom it names. A tie of weight zero is none.
  ///
  /// The scores of an undirected network that falls apart belong to the component with the largest
  /// eigenvalue; others have 0. Where several tie, the vector is not unique: each gets its share as
  /// the power method from equal scores gives it. Without ties, and in a directed network without a
  /// cycle, there is no positive eigenvalue and every score is 0. (networkx gives equal scores in the
  /// first case, igraph 1.) Not strongly connected networks with a cycle: scores follow from the
  /// strongest cycle, and may be slow to converge.
  ///
  /// P. Bonacich, Power and centrality: a family of measures, American Journal of Sociology 92, 1987,
  /// doi:10.1086/228631. The residual is the Euclidean length of *Ax* − *λx*, and the tolerance is
  /// relative to *λ*.
  ///
  /// - Complexity: O(*n* + *m*) a step.
  public func eigenvectorCentrality(
    _ direction: Direction = .in, until rule: StoppingRule = StoppingRule()
  ) -> NodeScores {
    eigenvectorCentrality(direction, until: rule, workers: nil)
  }

  package func eigenvectorCentrality(
    _ direction: Direction, until rule: StoppingRule, workers: Int?
  ) -> NodeScores {
    if !isDirected {
      let found = PrincipalEigenvector(of: self, rule, workers: workers)
      return NodeScores(found.vector, convergence: found.convergence)
    }
    return directedEigenvector(direction, rule)
  }

  /// The power method on the matrix plus a multiple of the identity, which keeps cycles of one length
  /// from swinging.
  private func directedEigenvector(
    _ direction: Direction, _ rule: StoppingRule
  ) -> NodeScores {
    let none = NodeScores(
      [Double](repeating: 0, count: nodeCount),
      convergence: Convergence(
        iterations: 0, residual: 0, isReached: true))
    let network = keepingPositiveEdges
    guard network.hasCycle else { return none }
    let shift = network.strengths(.out).reduce(0, +) / Double(nodeCount) / 2
    var scores = [Double](repeating: 1 / Double(nodeCount).squareRoot(), count: nodeCount)
    let neighbours = NeighbourSums(network, direction)
    var product = scores
    var residual = Double.infinity
    for step in 1...max(rule.limit, 1) {
      let value = neighbours.fill(&product) { [scores] nodes, sums in
        var total = SIMD2<Double>.zero
        for node in nodes {
          let sum = neighbours.sum(node, of: scores)
          sums[node - nodes.lowerBound] = sum
          total[0] += scores[node] * sum
        }
        return total
      }[0]
      let totals = neighbours.fill(&product) { [scores] nodes, sums in
        var totals = SIMD2<Double>.zero
        for node in nodes {
          let sum = sums[node - nodes.lowerBound]
          let difference = sum - value * scores[node]
          let next = sum + shift * scores[node]
          totals += SIMD2(difference * difference, next * next)
          sums[node - nodes.lowerBound] = next
        }
        return totals
      }
      residual = totals[0].squareRoot()
      if residual <= rule.tolerance * value {
        return NodeScores(
          scores,
          convergence: Convergence(
            iterations: step, residual: residual, isReached: true))
      }
      let length = totals[1].squareRoot()
      for node in 0..<nodeCount { scores[node] = product[node] / length }
    }
    return NodeScores(
      scores,
      convergence: Convergence(
        iterations: rule.limit, residual: residual, isReached: false))
  }

  /// True if some directed walk returns to where it began.
  private var hasCycle: Bool {
    var waiting = (0..<nodeCount).map { inStarts[$0 + 1] - inStarts[$0] }
    var free = (0..<nodeCount).filter { waiting[$0] == 0 }
    var left = nodeCount
    while let node = free.popLast() {
      left -= 1
      for target in targets(of: node) {
        waiting[Int(target)] -= 1
        if waiting[Int(target)] == 0 { free.append(Int(target)) }
      }
    }
    return left > 0
  }
}

extension Incidence {
  /// Dual eigenvector centrality, rows first, then columns: a country's score is proportional to the sum of its
  /// coalitions' scores, and a coalition's to the sum of its countries'.
  ///
  /// The scores are the first singular vectors of the incidence, not negative, each of Euclidean
  /// length 1. Where components tie for the largest singular value they are not unique; each then
  /// gets its share as in `Network.eigenvectorCentrality`. Without ties every score is 0.
  ///
  /// P. Bonacich, Simultaneous group and individual centralities, Social Networks 13, 1991,
  /// doi:10.1016/0378-8733(91)90018-O; K. Faust, Centrality in affiliation networks, Social Networks
  /// 19, 1997, doi:10.1016/S0378-8733(96)00300-0.
  ///
  /// - Complexity: O(*r* + *c* + *t*) a step.
  public func dualEigenvectorCentrality(
    until rule: StoppingRule = StoppingRule()
  ) -> NodeScores {
    let found = PrincipalEigenvector(of: network, rule)
    return NodeScores(
      Mode.allCases.flatMap { mode in
        let part = self.part(mode, of: found.vector)
        let length = part.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return part.map { length > 0 ? $0 / length : 0 }
      }, convergence: found.convergence)
  }
}

extension NodeMeasure {
  /// A score in proportion to the scores of the nodes that a node is tied to.
  public static let eigenvector = NodeMeasure(
    "eigenvector", .score,
    Form(
      on: .twoMode, source: "Faust 1997, doi:10.1016/S0378-8733(96)00300-0",
      definition: {
        "proportional to the summed scores of the \($0.partners) (first singular vector, of length 1)"
      }, scores: { $0.part($0.members.dualEigenvectorCentrality()) }),
    Form(
      on: .projection, source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806",
      definition: {
        "proportional to the summed scores of its neighbours, each × the number of \($0.others) shared (of"
          + " length 1)"
      }, scores: { $0.projection.eigenvectorCentrality() }))
}
