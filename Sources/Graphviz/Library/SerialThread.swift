import Foundation
import Synchronization

/// A thread with a deep stack that runs one job after the other, in the order of asking.
///
/// Graphviz is not safe for threads, not even for reading, and it recurses over nodes: a chain of
/// some thousands overruns an ordinary stack. So every call of the process runs here.
final class SerialThread: Sendable {
  /// The stack, in bytes. Only what is used of it is ever taken from memory.
  static let stackSize = 64 << 20
  /// The thread for Graphviz.
  static let graphviz = SerialThread(name: "graphviz")

  private struct Job {
    let number: UInt64
    let body: @Sendable () -> Void
  }

  private struct State {
    var jobs: [Job] = []
    var next: UInt64 = 0
  }

  private let state = Mutex(State())
  private let waiting = DispatchSemaphore(value: 0)

  init(name: String) {
    let thread = Thread { [self] in
      while true {
        waiting.wait()
        // A job that was taken back leaves its signal behind.
        let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
        autoreleased { job?.body() }
      }
    }
    thread.name = name
    thread.stackSize = SerialThread.stackSize
    thread.start()
  }

  /// Adds a job to the end of the queue.
  func add(_ body: @escaping @Sendable () -> Void) -> UInt64 {
    let number = state.withLock { state in
      state.next += 1
      state.jobs.append(Job(number: state.next, body: body))
      return state.next
    }
    waiting.signal()
    return number
  }

  /// Takes a job back that has not begun.
  func withdraw(_ number: UInt64) {
    state.withLock { state in state.jobs.removeAll { $0.number == number } }
  }

  private func autoreleased(_ body: () -> Void) {
    #if canImport(ObjectiveC)
      autoreleasepool(invoking: body)
    #else
      body()
    #endif
  }
}

/// The outcome of a job: given once, by whoever is first, and taken by one who waits.
final class Outcome<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var receiver: (@Sendable (Value) -> Void)?
  }

  private let state = Mutex(State())

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
  func receive(_ receiver: @escaping @Sendable (Value) -> Void) {
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
