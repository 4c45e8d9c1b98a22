/// Graphviz, in process.
///
/// All calls of the process run one after the other on one thread with a stack of 64 MiB; values go
/// in and come out, and no pointer of the library leaves it. The first request is drawn first.
///
/// A C call cannot be stopped. A task that is cancelled, or whose time limit passes, leaves the
/// queue if its turn has not come; otherwise Graphviz goes on without it, and requests after it
/// wait until Graphviz is done. To stop a layout that takes for ever, ask a ``RenderProcess``.
public enum Renderer {
  /// Lays a graph out once, renders it in every format, and waits for it.
  ///
  /// - Returns: The pictures, and the messages of Graphviz.
  /// - Throws: `GraphvizError`, with all messages of Graphviz. No picture is given then.
  @available(*, noasync, message: "await the asynchronous form, which holds up no thread")
  public static func render(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    try GraphvizLibrary.wait(limit: request.timeLimit) { library throws(GraphvizError) in
      try library.render(request)
    }
  }

  /// Lays a graph out once and renders it in every format, without holding up a thread.
  ///
  /// - Returns: The pictures, and the messages of Graphviz.
  /// - Throws: `GraphvizError`, with all messages of Graphviz; `.cancelled` as soon as the task is
  ///   cancelled.
  public static func render(_ request: RenderRequest) async throws(GraphvizError) -> Rendering {
    try await GraphvizLibrary.run(limit: request.timeLimit) { library throws(GraphvizError) in
      try library.render(request)
    }
  }

  /// Lays a graph out, and waits for it.
  ///
  /// - Parameter request: The graph; formats and resolutions have no meaning here.
  /// - Returns: The places of all nodes, edges and clusters.
  /// - Throws: The errors of `render(_:)`.
  @available(*, noasync, message: "await the asynchronous form, which holds up no thread")
  public static func layout(_ request: RenderRequest) throws(GraphvizError) -> Layout {
    try render(request.forLayout).places()
  }

  /// Lays a graph out, without holding up a thread.
  ///
  /// - Parameter request: The graph; formats and resolutions have no meaning here.
  /// - Returns: The places of all nodes, edges and clusters.
  /// - Throws: The errors of `render(_:)`.
  public static func layout(_ request: RenderRequest) async throws(GraphvizError) -> Layout {
    try await render(request.forLayout).places()
  }

  /// The version and the plugins of the Graphviz of this machine.
  ///
  /// - Throws: `GraphvizError.libraryMissing`, `.functionMissing`, `.noContext` or `.noThread`.
  public static func installation() throws(GraphvizError) -> Installation {
    try GraphvizLibrary.wait { library throws(GraphvizError) in try library.installation() }
  }
}
