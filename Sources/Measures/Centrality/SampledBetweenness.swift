public import CompactGraph
import Foundation

/// Betweenness from some of the sources, and how far from the truth it can be.
public struct SampledBetweenness: Hashable, Sendable {
  /// An estimate of each node's normalised betweenness.
  public let values: [Double]
  /// The sources that were searched from, in the order in which they were drawn.
  public let sources: [Int]
  /// The number of sources.
  public var sourceCount: Int { sources.count }
  /// With the probability asked for, no estimate is further than this from the exact value; 0 if
  /// every node was a source.
  public let errorBound: Double

  /// ln(2*n* / *δ*): the probability that any of *n* estimates is off is shared out among them, and
  /// each may be off both ways.
  static func logarithm(_ estimates: Int, _ confidence: Double) -> Double {
    log(2 * Double(estimates) / (1 - confidence))
  }
}

extension Network {
  /// Normalised betweenness estimated from a random sample of sources.
  ///
  /// The sources are drawn without replacement; what they depend on each node is scaled up by
  /// *n* / *k*. A source depends on a node by at most *n* − 2, so by W. Hoeffding (Journal of the
  /// American Statistical Association 58, 1963, doi:10.1080/01621459.1963.10500830) every estimate
  /// is within *n* / (*n* − 1) · √(ln(2*n* / *δ*) / (2*k*)) of the exact value with probability
  /// 1 − *δ*. U. Brandes and C. Pich, International Journal of Bifurcation and Chaos 17, 2007,
  /// doi:10.1142/S0218127407018403. The same generator gives the same sample.
  ///
  /// With fewer than three nodes every value is 0. ``sourcesForBetweenness(errorBound:confidence:)``
  /// says how many sources a bound needs, ``betweennessWork(lengths:)`` what the exact values would take.
  ///
  /// - Precondition: `sources` is above zero, and `confidence` above 0 and below 1.
  /// - Complexity: O(*k m*), with lengths O(*k* (*n* + *m*) log *n*).
  public func sampledBetweenness(
    sources: Int, confidence: Double = 0.95, lengths: EdgeLength = .step,
    using generator: inout some RandomNumberGenerator
  ) -> SampledBetweenness {
    precondition(sources > 0 && confidence > 0 && confidence < 1)
    let drawn = drawnNodes(sources, using: &generator)
    guard nodeCount > 2 else {
      return SampledBetweenness(
        values: [Double](repeating: 0, count: nodeCount), sources: drawn, errorBound: 0)
    }
    let raw = dependencies(of: drawn, lengths: lengths, wantsEdges: false).ofNodes
    let n = Double(nodeCount)
    let factor = n / Double(drawn.count) * betweennessFactor(normalized: true)
    let bound = n / (n - 1) * deviation(of: nodeCount, sources: drawn.count, confidence)
    return SampledBetweenness(
      values: raw.map { $0 * factor }, sources: drawn, errorBound: bound)
  }

  /// The same with a sample of a size, drawn by a seed.
  func sampledBetweenness(
    size: SampleSize, seed: UInt64 = 1, lengths: EdgeLength = .step
  ) -> SampledBetweenness {
    var generator = SplitMix64(seed: seed)
    let sources: Int
    switch size {
    case .work(let steps):
      sources = max(1, steps / max(1, betweennessWorkOfSource(lengths: lengths)))
    case .errorBound(let bound): sources = sourcesForBetweenness(errorBound: bound)
    }
    return sampledBetweenness(sources: sources, lengths: lengths, using: &generator)
  }

  /// Normalised edge betweenness estimated in the same way, in the order of `edges`.
  ///
  /// A source depends on an edge by at most *n* − 1, so every one of *m* estimates is within
  /// √(ln(2*m* / *δ*) / (2*k*)) of the exact value with probability 1 − *δ* = 0.95.
  ///
  /// - Complexity: O(*k m*).
  package func sampledEdgeBetweenness(size: SampleSize, seed: UInt64 = 1) -> SampledScores {
    var generator = SplitMix64(seed: seed)
    let confidence = 0.95
    let sources: Int
    switch size {
    case .work(let steps):
      sources = max(1, steps / max(1, 2 * Network.edgeStep * outTargets.count))
    case .errorBound(let bound):
      let wanted = SampledBetweenness.logarithm(edgeCount, confidence) / (2 * bound * bound)
      sources = wanted < Double(nodeCount) ? max(Int(wanted.rounded(.up)), 1) : nodeCount
    }
    let drawn = drawnNodes(sources, using: &generator)
    let raw = dependencies(of: drawn, lengths: .step, wantsEdges: true).ofEdges
    let factor = 1 / max(Double(drawn.count) * Double(nodeCount - 1), 1)
    return SampledScores(
      raw.map { $0 * factor }, sourceCount: drawn.count, nodeCount: nodeCount,
      errorBound: deviation(of: edgeCount, sources: drawn.count, confidence),
      confidence: confidence)
  }

  /// Some nodes without replacement: the first steps of a Fisher–Yates shuffle.
  private func drawnNodes(
    _ wanted: Int, using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    let count = min(wanted, nodeCount)
    var nodes = Array(0..<nodeCount)
    for place in 0..<count {
      let drawn = place + Int(generator.next(upperBound: UInt64(nodeCount - place)))
      nodes.swapAt(place, drawn)
    }
    return Array(nodes.prefix(count))
  }

  /// Hoeffding's bound for the means of values from 0 to 1, so many of them together; 0 if every node was
  /// asked.
  private func deviation(of estimates: Int, sources: Int, _ confidence: Double) -> Double {
    guard sources < nodeCount else { return 0 }
    return (SampledBetweenness.logarithm(estimates, confidence) / (2 * Double(sources)))
      .squareRoot()
  }
}
