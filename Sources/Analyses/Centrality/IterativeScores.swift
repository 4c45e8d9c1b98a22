/// A number per node that an iteration arrived at, and how far it got.
///
/// An iteration that stops at its limit is not an error: the numbers are its last, `converged` is
/// false, and `residual` says how far from a solution they are.
public struct IterativeScores: Hashable, Sendable {
  /// One number per node.
  public let values: [Double]
  /// The number of steps taken.
  public let iterations: Int
  /// The size of the last step; each measure says in which norm.
  public let residual: Double
  /// Whether the last step was no larger than the tolerance.
  public let converged: Bool

  /// Scores as an iteration left them.
  public init(values: [Double], iterations: Int, residual: Double, converged: Bool) {
    self.values = values
    self.iterations = iterations
    self.residual = residual
    self.converged = converged
  }
}

/// When an iteration stops.
public struct StoppingRule: Hashable, Sendable {
  /// The size of a step at which the iteration has arrived.
  public var tolerance: Double
  /// The number of steps after which it gives up.
  public var limit: Int

  /// Twelve digits, or ten thousand steps, unless told otherwise.
  public init(tolerance: Double = 1e-12, limit: Int = 10_000) {
    self.tolerance = tolerance
    self.limit = limit
  }
}
