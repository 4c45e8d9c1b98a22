public import CompactGraph

extension Network {
  /// Betweenness: how many pairs of others have their shortest paths through a node, each pair
  /// shared out among its paths.
  ///
  /// An unordered pair counts once in an undirected network, an ordered pair in a directed one; ends
  /// are not between. Normalised, it is divided by the number of pairs of others, (*n* − 1)(*n* − 2)
  /// or half of that; with fewer than three nodes every score is 0. Pairs without a path add nothing.
  /// Self-loops change nothing; edges of weight zero are not walked where weights matter. Numbers of
  /// paths are floating-point: beyond 10⁵⁹⁰ shortest paths from one node the scores are not a number.
  ///
  /// L. C. Freeman, A set of measures of centrality based on betweenness, Sociometry 40, 1977,
  /// doi:10.2307/3033543; computed after Brandes 2001.
  ///
  /// - Complexity: O(*n m*), with lengths O(*n* (*n* + *m*) log *n*); memory O(*n* + *m*) per core.
  public func betweenness(lengths: EdgeLength = .step, normalized: Bool = false) -> [Double] {
    let raw = dependencies(of: 0..<nodeCount, lengths: lengths, wantsEdges: false).ofNodes
    return raw.map { $0 * betweennessFactor(normalized: normalized) }
  }

  /// Edge betweenness: how many pairs of nodes have their shortest paths over an edge, in the order
  /// of `edges`.
  ///
  /// Ends count, so every edge of an undirected network without parallel paths has at least 1.
  /// Normalised, it is divided by the number of pairs, *n*(*n* − 1) or half of that. A self-loop has
  /// 0, as has an edge of weight zero where weights matter.
  ///
  /// M. Girvan and M. E. J. Newman, PNAS 99, 2002, doi:10.1073/pnas.122653799.
  ///
  /// - Complexity: that of `betweenness`.
  public func edgeBetweenness(lengths: EdgeLength = .step, normalized: Bool = false) -> [Double] {
    let raw = dependencies(of: 0..<nodeCount, lengths: lengths, wantsEdges: true).ofEdges
    var factor = isDirected ? 1.0 : 0.5
    if normalized && nodeCount > 1 { factor = 1 / (Double(nodeCount) * Double(nodeCount - 1)) }
    return raw.map { $0 * factor }
  }

  /// The factor of the sum of dependencies over all sources.
  func betweennessFactor(normalized: Bool) -> Double {
    // From both of its ends, an undirected pair is found twice.
    guard normalized else { return isDirected ? 1 : 0.5 }
    return nodeCount > 2 ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : 0
  }

  /// The dependencies of some sources, added; the same bits on any number of workers.
  package func betweenness(workers: Int) -> [Double] {
    dependencies(of: 0..<nodeCount, lengths: .step, wantsEdges: false, workers: workers).ofNodes
      .map { $0 * betweennessFactor(normalized: false) }
  }

  /// The dependencies of some sources on every node and edge, added up.
  func dependencies(
    of sources: some Collection<Int>, lengths: EdgeLength, wantsEdges: Bool, workers: Int? = nil
  ) -> (ofNodes: [Double], ofEdges: [Double]) {
    if !wantsEdges && (lengths == .step || !isWeighted) {
      let found = WorkDone.measure(nodeCount) {
        dependenciesByParts(sources, workers: workers, meter: $0)
      }
      return (found, [])
    }
    let order = degreeOrder
    let renumbered = self.renumbered(by: order)
    var newNumbers = [Int](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { newNumbers[Int(old)] = new }
    let newSources = sources.map { newNumbers[$0] }.sorted()
    let edgeNumbers = wantsEdges ? renumbered.edgeNumbers : []
    let (starts, targets) = (renumbered.outStarts, renumbered.outTargets)
    let edgeLengths = lengths.lengths(renumbered.outWeights)

    let none = Dependencies(network: renumbered, edgeNumbers: edgeNumbers)
    let found = WorkDone.measure(newSources.count) { meter in
      Lanes.run(
        workers: workers, into: none,
        lane: { lane in
          var dependencies = none
          if let edgeLengths {
            var search = ShortestPathSearch(nodeCount: renumbered.nodeCount)
            for item in stride(from: lane, to: newSources.count, by: Lanes.count) {
              dependencies.add(
                source: newSources[item], starts: starts, targets: targets, lengths: edgeLengths,
                using: &search)
              meter.add()
            }
          } else {
            for item in stride(from: lane, to: newSources.count, by: Lanes.count) {
              dependencies.add(source: newSources[item], starts: starts, targets: targets)
              meter.add()
            }
          }
          return dependencies
        }, merge: { $0.add($1) })
    }

    var ofNodes = [Double](repeating: 0, count: nodeCount)
    for (new, old) in order.enumerated() { ofNodes[Int(old)] = found.ofNodes[new] }
    guard wantsEdges else { return (ofNodes, []) }
    // Back from the edges of the renumbered network to those of this one.
    let numbers = self.edgeNumbers
    var ofEdges = [Double](repeating: 0, count: edgeCount)
    for (number, edge) in renumbered.edges.enumerated() {
      let (a, b) = (Int(order[edge.source]), Int(order[edge.target]))
      if let position = position(from: a, to: b) {
        ofEdges[Int(numbers[position])] = found.ofEdges[number]
      }
    }
    return (ofNodes, ofEdges)
  }

  /// The same on nodes by steps: an undirected network is cut at its articulation points.
  private func dependenciesByParts(
    _ sources: some Collection<Int>, workers: Int?, meter: WorkDone.Meter
  ) -> [Double] {
    var times = [Double](repeating: 0, count: nodeCount)
    for source in sources { times[source] += 1 }
    let ones = [Double](repeating: 1, count: nodeCount)
    let cuts = isDirected ? nil : biconnectivity
    guard let cuts, !cuts.articulationPoints.isEmpty else {
      return dependenciesOfClasses(
        sources: times, targets: ones, workers: workers, meter: meter)
    }
    let tree = BlockTree(of: self, cuts, sources: times)
    var places = [Int32](repeating: 0, count: nodeCount)
    var found = tree.through
    for number in 0..<tree.count {
      guard let block = tree.block(number, places: &places) else { continue }
      let part = block.network.dependenciesOfClasses(
        sources: block.sources, targets: block.targets, workers: workers, meter: meter)
      for (place, node) in block.nodes.enumerated() { found[Int(node)] += part[place] }
    }
    return found
  }

  /// The same with nodes that have the same neighbours taken together.
  ///
  /// - Parameters:
  ///   - sources: The number of sources that each node represents.
  ///   - targets: The number of nodes that each node represents.
  ///   - workers: The number of workers, or as many as the machine likes.
  ///   - meter: Counts the nodes that are done.
  /// - Returns: The dependency on each node.
  private func dependenciesOfClasses(
    sources: [Double], targets: [Double], workers: Int?, meter: WorkDone.Meter
  ) -> [Double] {
    let twins = Twins(of: self)
    let classes = withoutWeights.induced(by: twins.representatives)
    let order = classes.degreeOrder
    let network = classes.renumbered(by: order)
    var newNumbers = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { newNumbers[Int(old)] = new }
    let sizes = order.map { twins.sizes[Int($0)] }
    var times = [Double](repeating: 0, count: order.count)
    var weights = times
    // The number of pairs of a source and a target that are two twins.
    var pairs = times
    for node in 0..<nodeCount {
      let place = newNumbers[Int(twins.classes[node])]
      times[place] += sources[node]
      weights[place] += targets[node]
      pairs[place] -= sources[node] * targets[node]
    }
    for place in pairs.indices { pairs[place] += times[place] * weights[place] }
    let asked = times.indices.filter { times[$0] > 0 }
    var found = network.dependencies(
      of: asked, times: times, sizes: sizes, weights: weights, workers: workers, meter: meter)
    meter.add(nodeCount - asked.count)

    // From a node to its twins it is two steps, one path by way of each neighbour.
    let (starts, neighbours) = (network.outStarts, network.outTargets)
    for place in asked where sizes[place] > 1 {
      let row = Int(starts[place])..<Int(starts[place + 1])
      var count = 0.0
      for position in row where Int(neighbours[position]) != place {
        count += sizes[Int(neighbours[position])]
      }
      for position in row where Int(neighbours[position]) != place {
        found[Int(neighbours[position])] += pairs[place] / count
      }
    }
    return twins.classes.map { found[newNumbers[Int($0)]] }
  }

  /// The dependencies of some nodes, eight at a time.
  private func dependencies(
    of sources: [Int], times: [Double], sizes: [Double], weights: [Double], workers: Int?,
    meter: WorkDone.Meter
  ) -> [Double] {
    let none = DependencyBatch(network: self, sizes: sizes, weights: weights)
    let width = DependencyBatch.width
    // What takes no longer than starting the cores is done at once.
    let isSmall = sources.count * outTargets.count < 100_000
    @Sendable func some(_ lane: Int, of lanes: Int) -> DependencyBatch {
      var dependencies = none
      for first in stride(from: lane * width, to: sources.count, by: lanes * width) {
        let some = sources[first..<min(first + width, sources.count)]
        dependencies.add(sources: some, times: times)
        meter.add(some.count)
      }
      return dependencies
    }
    if isSmall { return some(0, of: 1).ofNodes }
    return Lanes.run(
      workers: workers, into: none, lane: { some($0, of: Lanes.count) },
      merge: { $0.add($1) }
    ).ofNodes
  }
}

extension NodeMeasure {
  /// The fraction of shortest paths that run through a node.
  public static let betweenness = NodeMeasure(
    "betweenness", .fraction,
    Form(
      on: .twoMode, source: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2",
      definition: {
        "shortest paths through the \($0.node) ÷ the maximum possible for any \($0.node)"
      },
      sampling: Sampling(
        source: brandesPich2007, work: { $0.twoMode.betweennessWork() },
        scores: { $0.members.sampledBetweennessCentrality(of: $0.mode, size: $1) }),
      scores: { $0.part($0.members.betweennessCentrality()) }),
    Form(
      on: .projection, source: freeman1977,
      definition: {
        "fraction of the shortest paths between two other \($0.nodes) that run through the \($0.node),"
          + " mean over all pairs"
      }, sampling: sampling { $0.projection },
      values: { $0.projection.betweenness(normalized: true) }),
    Form(
      on: .leaderFollower, source: freeman1977,
      definition: {
        "fraction of the shortest paths along arcs from one other \($0.node) to another that run through"
          + " the \($0.node), mean over all ordered pairs"
      }, sampling: sampling { $0.arcs }, values: { $0.arcs.betweenness(normalized: true) }))

  private static let freeman1977 = "Freeman 1977, doi:10.2307/3033543"
  static let brandesPich2007 = "Brandes & Pich 2007, doi:10.1142/S0218127407018403"

  private static func sampling(_ network: @escaping @Sendable (MeasureInput) -> Network) -> Sampling
  {
    Sampling(
      source: brandesPich2007, work: { network($0).betweennessWork() },
      scores: { input, size in
        let sample = network(input).sampledBetweenness(size: size)
        return SampledScores(
          sample.values, sourceCount: sample.sourceCount, nodeCount: sample.values.count,
          errorBound: sample.errorBound)
      })
  }
}
