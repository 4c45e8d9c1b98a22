/// A number for each row and each column of a two-mode network: for each country and each coalition.
public struct TwoModeScores: Hashable, Sendable {
  /// One number per row.
  public let rows: [Double]
  /// One number per column.
  public let columns: [Double]

  /// Scores of both modes.
  public init(rows: [Double], columns: [Double]) {
    self.rows = rows
    self.columns = columns
  }
}

/// Numbers for both modes that an iteration arrived at, and how far it got.
public struct IterativeTwoModeScores: Hashable, Sendable {
  /// The numbers, those of the last step if it has not converged.
  public let scores: TwoModeScores
  /// The number of steps taken.
  public let iterations: Int
  /// The size of the last step, or how far from a solution it ended; each measure says which.
  public let residual: Double
  /// Whether that is within the tolerance.
  public let converged: Bool

  /// Scores as an iteration left them.
  public init(scores: TwoModeScores, iterations: Int, residual: Double, converged: Bool) {
    self.scores = scores
    self.iterations = iterations
    self.residual = residual
    self.converged = converged
  }
}
