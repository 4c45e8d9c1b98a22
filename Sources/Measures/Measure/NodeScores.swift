/// A number for each node of a network.
public struct NodeScores: Hashable, Sendable {
  /// The numbers, in the order of the nodes; a number that is not defined is not-a-number.
  public let values: [Double]
  /// The end of the iteration that found them; `nil` for numbers found without one.
  public let convergence: Convergence?

  /// Numbers, and the end of the iteration that found them.
  public init(_ values: [Double], convergence: Convergence? = nil) {
    self.values = values
    self.convergence = convergence
  }
}

/// The end of an iteration.
///
/// An iteration that stops at its limit is not an error: its last numbers are the result, and
/// `residual` says how far from a solution they are.
public struct Convergence: Hashable, Sendable {
  /// The number of steps taken.
  public let iterations: Int
  /// The size of the last step, or the distance from a solution; each measure says which norm.
  public let residual: Double
  /// True if the residual is within the tolerance; if not, the numbers are not to be trusted.
  public let isReached: Bool

  /// The end of an iteration.
  public init(iterations: Int, residual: Double, isReached: Bool) {
    self.iterations = iterations
    self.residual = residual
    self.isReached = isReached
  }
}
