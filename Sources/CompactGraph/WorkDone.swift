import Synchronization

/// The fraction of a long computation that is done, for a program that shows it.
///
/// Kernels count large parts of their work, such as the searches from eight nodes, and never single ties.
/// Only one computation of a process counts at a time, the outermost that came first. No result depends on
/// it.
package enum WorkDone {
  private static let parts = Atomic<Int>(0)
  private static let done = Atomic<Int>(0)

  /// Takes note of the parts that are done.
  package struct Meter: Sendable {
    fileprivate let counts: Bool

    /// Adds a number of parts.
    package func add(_ parts: Int = 1) {
      if counts { WorkDone.done.add(parts, ordering: .relaxed) }
    }
  }

  /// Does something that has a number of parts.
  package static func measure<Value>(
    _ count: Int, _ body: (Meter) throws -> Value
  ) rethrows -> Value {
    let isFirst = parts.compareExchange(
      expected: 0, desired: max(count, 1), ordering: .relaxed
    ).exchanged
    defer {
      if isFirst {
        done.store(0, ordering: .relaxed)
        parts.store(0, ordering: .relaxed)
      }
    }
    return try body(Meter(counts: isFirst))
  }

  /// The fraction that is done, below 1; `nil` if nothing counts its parts now.
  package static var fraction: Double? {
    let all = parts.load(ordering: .relaxed)
    guard all > 0 else { return nil }
    return min(Double(done.load(ordering: .relaxed)) / Double(all), 0.99)
  }
}
