/// The null model of a significance test.
public enum NullModel: Hashable, Sendable {
  /// Every node keeps its degree and its ties fall anywhere: the hypergeometric distribution, the
  /// *fixed row model* (C. Tumminello, S. Miccichè, F. Lillo, J. Piilo and R. N. Mantegna, PLoS ONE 6,
  /// 2011, doi:10.1371/journal.pone.0017994). The degrees of the other mode are not looked at.
  case fixedRows
  /// Both modes keep their degrees on average: the *stochastic degree sequence model* with the
  /// probabilities of ``ConfigurationModel`` and the exact Poisson-binomial tail (Z. P. Neal, Social
  /// Networks 39, 2014, doi:10.1016/j.socnet.2014.06.001; Z. P. Neal, R. Domagalski and B. Sagan,
  /// Scientific Reports 11, 2021, doi:10.1038/s41598-021-03238-3).
  case stochasticDegrees
  /// Both modes keep their degrees exactly: the *fixed degree sequence model*, from so many random
  /// networks. Sixteen chains start from the observed network; ten trades a node come before the first
  /// network that is looked at, five before each further one (fastball; K. Godard and Z. P. Neal, Journal of Complex
  /// Networks 10, 2022, doi:10.1093/comnet/cnac049).
  case fixedDegrees(trials: Int, seed: UInt64)
}

/// The departures from chance that a test looks for.
public enum Alternative: String, Hashable, Sendable, CaseIterable {
  /// More is shared: *p* is the probability of as much or more.
  case greater
  /// Less is shared: *p* is the probability of as much or less.
  case less
  /// Either: *p* is twice the smaller of the two, at most 1.
  case twoSided = "two-sided"
}

/// The overlaps that are larger or smaller than chance makes them, and the tests.
public struct OverlapSignificance: Hashable, Sendable {
  /// The null model.
  public let model: NullModel
  /// The departures that were looked for.
  public let alternative: Alternative
  /// The correction for the number of tests.
  public let correction: Correction
  /// The level that an adjusted *p* must not exceed.
  public let alpha: Double
  /// The number of tests: all pairs of the mode, those that share nothing and are not listed included.
  public let testCount: Int
  /// The largest difference between expected and observed degrees, for `stochasticDegrees`.
  public let residual: Double?
  /// True if the model was fitted; if not, its values are not to be trusted.
  public let hasConverged: Bool
  /// The pairs by first node, then by second. For the alternative `greater` those that share nothing
  /// are left out: their *p* is 1.
  public let pairs: [Pair]

  /// One pair of nodes and its test.
  public struct Pair: Hashable, Sendable {
    /// The node with the smaller number.
    public let first: Int32
    /// The node with the larger number.
    public let second: Int32
    /// The number shared.
    public let shared: Int32
    /// The number that the model expects; with `fixedDegrees` the mean of the trials.
    public let expected: Double
    /// The probability of what is seen, or more extreme, by chance alone.
    public let p: Double
    /// The same, adjusted for the number of tests.
    public let adjusted: Double
    /// True if `adjusted` is at most the level.
    public let isSignificant: Bool
  }

  /// The pairs that are significant.
  public var significant: [Pair] { pairs.filter(\.isSignificant) }
}
