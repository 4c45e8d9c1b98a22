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
  static func logarithm(_ nodeCount: Int, _ confidence: Double) -> Double {
    log(2 * Double(nodeCount) / (1 - confidence))
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
    let count = min(sources, nodeCount)
    // The first steps of a Fisher–Yates shuffle.
    var nodes = Array(0..<nodeCount)
    for place in 0..<count {
      let drawn = place + Int(generator.next(upperBound: UInt64(nodeCount - place)))
      nodes.swapAt(place, drawn)
    }
    guard nodeCount > 2 else {
      return SampledBetweenness(
        values: [Double](repeating: 0, count: nodeCount), sources: Array(nodes.prefix(count)),
        errorBound: 0)
    }
    let raw = dependencies(of: nodes.prefix(count), lengths: lengths, wantsEdges: false).ofNodes
    let n = Double(nodeCount)
    let factor = n / Double(count) * betweennessFactor(normalized: true)
    let bound =
      count == nodeCount
      ? 0
      : n / (n - 1)
        * (SampledBetweenness.logarithm(nodeCount, confidence) / (2 * Double(count))).squareRoot()
    return SampledBetweenness(
      values: raw.map { $0 * factor }, sources: Array(nodes.prefix(count)), errorBound: bound)
  }
}
