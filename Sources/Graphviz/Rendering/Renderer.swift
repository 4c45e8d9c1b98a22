import Foundation
import Synchronization

/// Graphviz, in process.
///
/// All calls of the process run one after the other on one thread with a stack of 64 MiB; values go
/// in and come out, and nothing of the library's is seen outside. What was asked first is drawn
/// first.
///
/// A C call cannot be stopped. A task that is cancelled, or whose time limit passes, leaves the
/// queue if its turn has not come; otherwise it goes on without its result, and requests after it
/// wait until Graphviz is done. To stop a layout that takes for ever, ask a ``RenderProcess``.
public enum Renderer {
  private static let library = Mutex<GraphvizLibrary?>(nil)

  /// Lays a graph out once and renders it in every format.
  ///
  /// - Returns: The pictures, and what Graphviz had to say.
  /// - Throws: `GraphvizError`, with everything that Graphviz said. No picture is given then.
  public static func render(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    try wait(limit: request.timeLimit) { library throws(GraphvizError) in
      try library.render(request)
    }
  }

  /// Lays a graph out once and renders it in every format, without holding up a thread.
  ///
  /// - Returns: The pictures, and what Graphviz had to say.
  /// - Throws: `GraphvizError`, with everything that Graphviz said; `.cancelled` as soon as the task
  ///   is cancelled.
  public static func render(_ request: RenderRequest) async throws(GraphvizError) -> Rendering {
    let outcome = Outcome<Result<Rendering, GraphvizError>>()
    let thread = SerialThread.graphviz
    if Task.isCancelled { throw .cancelled }
    let job = add(giving: outcome) { library throws(GraphvizError) in
      try library.render(request)
    }
    if let limit = request.timeLimit {
      DispatchQueue.global().asyncAfter(deadline: .now() + RenderRequest.countable(limit)) {
        outcome.give(.failure(.timeLimit(seconds: limit)))
        thread.withdraw(job)
      }
    }
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        outcome.receive { continuation.resume(returning: $0) }
      }
    } onCancel: {
      outcome.give(.failure(.cancelled))
      thread.withdraw(job)
    }.get()
  }

  /// Lays a graph out once and renders it in every format, from one layout.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language.
  ///   - engine: How the nodes get their places.
  ///   - formats: What to render.
  /// - Returns: The pictures, and what Graphviz had to say.
  /// - Throws: `GraphvizError`, with everything that Graphviz said.
  public static func render(
    _ dot: String, engine: LayoutEngine, formats: [OutputFormat]
  ) throws(GraphvizError) -> Rendering {
    try render(RenderRequest(dot, engine: engine, formats: formats))
  }

  /// The version of the Graphviz library that is installed.
  public static func version() throws(GraphvizError) -> String { try installation().version }

  /// What Graphviz is installed on this machine.
  ///
  /// - Throws: `GraphvizError.libraryMissing`, `.functionMissing` or `.noContext`.
  public static func installation() throws(GraphvizError) -> Installation {
    try wait { library throws(GraphvizError) in try library.installation() }
  }

  // MARK: On the thread

  /// Runs a job on Graphviz's thread and waits for it.
  static func wait<Value: Sendable>(
    limit: Double? = nil,
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    let outcome = Outcome<Result<Value, GraphvizError>>()
    let job = add(giving: outcome, body)
    if let limit, outcome.wait(until: .now() + RenderRequest.countable(limit)) == nil {
      outcome.give(.failure(.timeLimit(seconds: limit)))
      SerialThread.graphviz.withdraw(job)
    }
    return try outcome.wait().get()
  }

  private static func add<Value: Sendable>(
    giving outcome: Outcome<Result<Value, GraphvizError>>,
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) -> UInt64 {
    SerialThread.graphviz.add {
      outcome.give(
        library.withLock { library -> Result<Value, GraphvizError> in
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
