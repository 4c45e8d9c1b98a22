import Dispatch
import Synchronization

/// Runs work on several pieces at a time.
package enum Pieces {
  /// The values of a function for 0, 1, 2 … in this order, found on as many cores as there are.
  package static func map<Value: Sendable>(
    _ count: Int, _ transform: @Sendable (Int) -> Value
  ) -> [Value] {
    guard count > 1 else { return (0..<count).map(transform) }
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let value = transform(number)
      values.withLock { $0[number] = value }
    }
    return values.withLock { $0.compactMap(\.self) }
  }
}
