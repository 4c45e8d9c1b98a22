public import CompactGraph

extension Network {
  /// The number of steps along ties that an exact betweenness may take: a measure of its time that is
  /// known before, and the same on every machine.
  ///
  /// From each node the ties of its component are walked once out and once back; by steps, nodes with
  /// the same neighbours are one. Two cores of today make some 1.6·10⁹ steps in a second, with
  /// lengths a tenth of that. Where that takes too long, ``sampledBetweenness(sources:confidence:lengths:using:)``
  /// with *k* sources takes at most 2 *k* times the number of ties, counted from both ends.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  public func betweennessWork(lengths: EdgeLength = .step) -> Int {
    let isByLengths = lengths != .step && isWeighted
    return Network.work(of: isByLengths ? self : induced(by: Twins(of: self).representatives))
  }

  /// The number of steps along ties that one source takes at most.
  func betweennessWorkOfSource(lengths: EdgeLength = .step) -> Int {
    let isByLengths = lengths != .step && isWeighted
    let network = isByLengths ? self : induced(by: Twins(of: self).representatives)
    return 2 * network.outTargets.count
  }

  /// The number of such steps in the time that an exact edge betweenness takes.
  ///
  /// - Complexity: O(*n* + *m*).
  package var edgeBetweennessWork: Int { Network.edgeStep * Network.work(of: self) }

  /// The number of steps in the time of one step of an edge betweenness, which follows one node at a time.
  static let edgeStep = 8

  private static func work(of network: Network) -> Int {
    let components = network.components
    var ties = [Int](repeating: 0, count: components.groupCount)
    for node in 0..<network.nodeCount {
      ties[Int(components.labels[node])] += network.targets(of: node).count
    }
    return zip(ties, components.sizes).reduce(0) { $0 + 2 * $1.0 * $1.1 }
  }

  /// The number of sources with which a sampled betweenness stays within a bound of the exact value, with
  /// the probability asked for; at most the number of nodes.
  ///
  /// It is the bound of ``sampledBetweenness(sources:confidence:lengths:using:)`` solved for the number of
  /// sources: ln(2*n* / *δ*) / (2 *ε*²) · (*n* / (*n* − 1))².
  ///
  /// - Precondition: `errorBound` is above 0, `confidence` above 0 and below 1.
  public func sourcesForBetweenness(errorBound: Double, confidence: Double = 0.95) -> Int {
    precondition(errorBound > 0 && confidence > 0 && confidence < 1)
    guard nodeCount > 2 else { return max(nodeCount, 1) }
    let n = Double(nodeCount)
    let ratio = n / (n - 1) / errorBound
    let wanted = (ratio * ratio * SampledBetweenness.logarithm(nodeCount, confidence) / 2).rounded(
      .up)
    return wanted < n ? max(Int(wanted), 1) : nodeCount
  }
}
