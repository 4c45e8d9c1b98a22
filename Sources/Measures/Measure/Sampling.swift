/// The way to estimate a measure whose exact scores take long on large networks.
public struct Sampling: Sendable {
  /// The reference for the method and its error bound.
  public let source: String
  /// The number of steps along ties that the exact scores take.
  public let work: @Sendable (MeasureInput) -> Int
  /// Estimates for the nodes of the mode. The same input gives the same estimates.
  public let scores: @Sendable (MeasureInput, SampleSize) -> SampledScores

  /// A way to estimate a measure.
  public init(
    source: String, work: @escaping @Sendable (MeasureInput) -> Int,
    scores: @escaping @Sendable (MeasureInput, SampleSize) -> SampledScores
  ) {
    self.source = source
    self.work = work
    self.scores = scores
  }
}

/// The size of a sample.
public enum SampleSize: Hashable, Sendable {
  /// As large as so many steps along ties allow, and one node at least.
  case work(Int)
  /// As large as it takes for estimates that are no further than this from the exact numbers.
  case errorBound(Double)

  /// The work that two cores of today do in six seconds, and a busy machine in some ten.
  public static let usual = SampleSize.work(10_000_000_000)
}

/// Numbers that were estimated from a sample of the nodes.
public struct SampledScores: Hashable, Sendable {
  /// The estimates, in the order of what they belong to.
  public let values: [Double]
  /// The number of nodes in the sample.
  public let sourceCount: Int
  /// The number of nodes from which the sample was drawn.
  public let nodeCount: Int
  /// With the probability `confidence` no estimate is further than this from the exact number; 0 if the sample
  /// is all nodes.
  public let errorBound: Double
  /// The probability with which the error bound holds for all estimates together.
  public let confidence: Double

  /// Estimates.
  public init(
    _ values: [Double], sourceCount: Int, nodeCount: Int, errorBound: Double,
    confidence: Double = 0.95
  ) {
    self.values = values
    self.sourceCount = sourceCount
    self.nodeCount = nodeCount
    self.errorBound = errorBound
    self.confidence = confidence
  }
}
