import Dispatch
import Synchronization

/// Spreads independent work over the cores so that the result has the same bits on any number.
///
/// Work is dealt to a fixed number of lanes: item *i* belongs to lane *i* mod `count`. Each lane
/// runs its items in order and gives one value; the values are merged in the order of the lanes.
/// The result does not depend on the number of workers or their order.
package enum Lanes {
  /// The number of lanes: enough for the cores of today's machines, few enough to hold their values.
  package static let count = 16

  /// The most lanes that run at a time where nothing else is asked for: `nil` for as many as the machine likes.
  /// Tests set it, to see that the result does not depend on it.
  @TaskLocal package static var mostWorkers: Int?

  /// Runs every lane and merges their values in order; the result, with all values merged into it.
  ///
  /// A lane that is ready before its predecessors waits as a value; otherwise it is merged at once.
  /// No more than `workers` lanes run at a time, or as many as the machine likes.
  package static func run<Value: Sendable, Result: Sendable>(
    workers: Int? = nil, into result: Result, lane: @Sendable (Int) -> Value,
    merge: @Sendable (inout Result, Value) -> Void
  ) -> Result {
    let progress = Mutex(Progress<Value, Result>(result: result))
    let workers = workers ?? mostWorkers
    @Sendable func work() {
      while let number = progress.withLock({ $0.takeLane() }) {
        let value = lane(number)
        progress.withLock { $0.add(value, of: number, merge) }
      }
    }
    if workers == 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: min(workers ?? count, count)) { _ in work() }
    }
    return progress.withLock { $0.result }
  }

  private struct Progress<Value: Sendable, Result: Sendable>: Sendable {
    var result: Result
    private var nextLane = 0
    private var nextMerge = 0
    private var waiting: [Int: Value] = [:]

    init(result: Result) { self.result = result }

    mutating func takeLane() -> Int? {
      guard nextLane < Lanes.count else { return nil }
      defer { nextLane += 1 }
      return nextLane
    }

    mutating func add(_ value: Value, of lane: Int, _ merge: (inout Result, Value) -> Void) {
      waiting[lane] = value
      while let next = waiting.removeValue(forKey: nextMerge) {
        merge(&result, next)
        nextMerge += 1
      }
    }
  }
}
