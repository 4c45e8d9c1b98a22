internal import CGraphviz
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
  static let graphviz = SerialThread()

  private struct Job {
    let number: UInt64
    let body: @Sendable () -> Void
  }

  private struct State {
    var jobs: [Job] = []
    var next: UInt64 = 0
    var isRunning = false
  }

  private let state = Mutex(State())
  private let waiting = DispatchSemaphore(value: 0)

  init(stackSize: Int = SerialThread.stackSize) {
    let isRunning = start(stackSize: stackSize)
    state.withLock { $0.isRunning = isRunning }
  }

  /// True if the system has started the thread. Where it has not, no job is ever run.
  var isRunning: Bool { state.withLock { $0.isRunning } }

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

  /// Starts the thread and returns whether there is one. Foundation's `Thread` would not say: where
  /// the number of threads or the memory is limited, jobs would wait for ever.
  private func start(stackSize: Int) -> Bool {
    // `pthread_attr_init` makes the attributes: which module in C owns their initialiser is not always the same.
    unsafe withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { buffer in
      guard let attributes = buffer.baseAddress, unsafe pthread_attr_init(attributes) == 0
      else { return false }
      defer { _ = unsafe pthread_attr_destroy(attributes) }
      guard unsafe pthread_attr_setstacksize(attributes, stackSize) == 0 else { return false }
      return unsafe start(with: attributes)
    }
  }

  private func start(with attributes: UnsafePointer<pthread_attr_t>) -> Bool {
    let retained = unsafe Unmanaged.passRetained(self)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = unsafe pthread_create(
      &thread, attributes,
      { context in
        // The argument can be NULL in the declaration of the GNU library only.
        let context: UnsafeMutableRawPointer? = unsafe context
        if let context = unsafe context {
          unsafe Unmanaged<SerialThread>.fromOpaque(context).takeRetainedValue().serve()
        }
        return nil
      }, retained.toOpaque())
    if status != 0 { unsafe retained.release() }
    return status == 0
  }

  private func serve() {
    while true {
      waiting.wait()
      // A job that was taken back leaves its signal behind.
      let job = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
      autoreleased { job?.body() }
    }
  }

  private func autoreleased(_ body: () -> Void) {
    #if canImport(ObjectiveC)
      autoreleasepool(invoking: body)
    #else
      body()
    #endif
  }
}
