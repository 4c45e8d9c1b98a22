/// The rule by which an iteration stops.
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
