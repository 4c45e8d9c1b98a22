import Foundation
import Synchronization

extension GraphvizLibrary {
  private static let shared = Mutex<GraphvizLibrary?>(nil)

  /// Runs a job on Graphviz's thread and waits for it.
  ///
  /// - Throws: The errors of the job, `GraphvizError.timeLimit`, `.noThread`, or what opening the
  ///   library throws.
  static func wait<Value: Sendable>(
    limit: Double? = nil,
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    let outcome = Outcome<Result<Value, GraphvizError>>()
    let job = add(giving: outcome, body)
    if let limit, outcome.wait(until: .now() + limit.countableSeconds) == nil {
      outcome.give(.failure(.timeLimit(seconds: limit)))
      SerialThread.graphviz.withdraw(job)
    }
    return try outcome.wait().get()
  }

  /// Runs a job on Graphviz's thread, without holding up another one.
  ///
  /// - Throws: The errors of `wait(limit:_:)`, and `GraphvizError.cancelled` as soon as the task is
  ///   cancelled.
  static func run<Value: Sendable>(
    limit: Double? = nil,
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) async throws(GraphvizError) -> Value {
    if Task.isCancelled { throw .cancelled }
    let outcome = Outcome<Result<Value, GraphvizError>>()
    let thread = SerialThread.graphviz
    let job = add(giving: outcome, body)
    if let limit {
      DispatchQueue.global().asyncAfter(deadline: .now() + limit.countableSeconds) {
        outcome.give(.failure(.timeLimit(seconds: limit)))
        thread.withdraw(job)
      }
    }
    return try await withTaskCancellationHandler {
      await outcome.value
    } onCancel: {
      outcome.give(.failure(.cancelled))
      thread.withdraw(job)
    }.get()
  }

  private static func add<Value: Sendable>(
    giving outcome: Outcome<Result<Value, GraphvizError>>,
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) -> UInt64 {
    let thread = SerialThread.graphviz
    if !thread.isRunning { outcome.give(.failure(.noThread(stack: SerialThread.stackSize))) }
    return thread.add {
      outcome.give(
        shared.withLock { library -> Result<Value, GraphvizError> in
          do throws(GraphvizError) {
            if library == nil { library = try GraphvizLibrary() }
            guard var live = library else { return .failure(.noContext) }
            library = nil
            defer { library = live }
            return .success(try body(&live))
          } catch {
            return .failure(error)
          }
        })
    }
  }
}
