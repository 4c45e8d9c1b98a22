import Foundation
import Synchronization

/// The outcome of a job: given once, by whoever is first, and taken by one who waits.
final class Outcome<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var receiver: (@Sendable (Value) -> Void)?
  }

  private let state = Mutex(State())

  /// The outcome, as soon as it is given; no thread is held up until then.
  var value: Value {
    get async {
      await withCheckedContinuation { continuation in
        receive { continuation.resume(returning: $0) }
      }
    }
  }

  /// Gives the outcome; a second one is dropped.
  func give(_ value: Value) {
    let receiver = state.withLock { state -> (@Sendable (Value) -> Void)? in
      guard state.value == nil else { return nil }
      state.value = value
      defer { state.receiver = nil }
      return state.receiver
    }
    receiver?(value)
  }

  /// Calls back with the outcome, now or when it is given.
  private func receive(_ receiver: @escaping @Sendable (Value) -> Void) {
    let value = state.withLock { state -> Value? in
      if state.value == nil { state.receiver = receiver }
      return state.value
    }
    if let value { receiver(value) }
  }

  /// Waits for the outcome.
  func wait() -> Value {
    while true {
      if let value = wait(until: .distantFuture) { return value }
    }
  }

  /// Waits for the outcome; `nil` if it is not there in time.
  func wait(until deadline: DispatchTime) -> Value? {
    let given = DispatchSemaphore(value: 0)
    receive { _ in given.signal() }
    _ = given.wait(timeout: deadline)
    return state.withLock { $0.value }
  }
}

extension Double {
  /// The number of seconds that a clock can count: no clock goes further than some centuries.
  var countableSeconds: Double { self > 0 ? Swift.min(self, 1e9) : 0 }
}
