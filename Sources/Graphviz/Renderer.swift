import Foundation
import Synchronization

/// A way of giving each node a place.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Layers, for what points one way.
  case dot
  /// Springs between all nodes, for small graphs.
  case neato
  /// Springs between neighbours.
  case fdp
  /// The same for large graphs.
  case sfdp
  /// Circles.
  case circo
  /// Rings around a centre.
  case twopi
  /// Boxes, packed.
  case osage
  /// Areas, as in a tree map.
  case patchwork
}

/// What a picture is written as.
public enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  /// Scalable Vector Graphics.
  case svg
  /// Portable Network Graphics.
  case png
  /// Portable Document Format.
  case pdf
}

/// What came of a graph.
public struct Rendering: Hashable, Sendable {
  /// The bytes of each format that was asked for.
  public let outputs: [OutputFormat: [UInt8]]
  /// What Graphviz had to say. An error here is one that it reported and yet drew a picture: a
  /// broken label, an unknown shape.
  public let messages: [Diagnostic]
}

/// Graphviz, in process.
///
/// Its library is not safe for threads and its recursion needs a deep stack, so all calls of the
/// process run one after the other, each on a thread of its own.
public enum Renderer {
  /// Graphviz recurses over nodes; a chain of some thousands overruns an ordinary stack.
  static let stackSize = 64 << 20

  /// Lays a graph out and renders it in every format, from one layout.
  ///
  /// - Parameters:
  ///   - dot: One graph in the DOT language, in UTF-8.
  ///   - engine: How the nodes get their places.
  ///   - formats: What to render.
  /// - Returns: The pictures, and what Graphviz had to say.
  /// - Throws: `GraphvizError`, with everything that Graphviz said.
  public static func render(
    _ dot: String, engine: LayoutEngine, formats: [OutputFormat]
  ) throws(GraphvizError) -> Rendering {
    guard !dot.utf8.contains(0) else { throw .controlCharacter(code: 0, text: dot) }
    return try withLibrary { library throws(GraphvizError) in
      try library.render(dot, engine: engine, formats: formats)
    }
  }

  /// The version of the Graphviz library that is installed.
  public static func version() throws(GraphvizError) -> String {
    try withLibrary { library throws(GraphvizError) in try library.version() }
  }

  private static func withLibrary<Value: Sendable>(
    _ body: @escaping @Sendable (inout GraphvizLibrary) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    try onLargeStack {
      GraphvizLibrary.shared.withLock { library -> Result<Value, GraphvizError> in
        do throws(GraphvizError) {
          if library == nil { library = try GraphvizLibrary() }
          guard var live = library else { return .failure(.noContext) }
          defer { library = live }
          return .success(try body(&live))
        } catch {
          return .failure(error)
        }
      }
    }.get()
  }

  private static func onLargeStack<Value: Sendable>(
    _ body: @escaping @Sendable () -> Value
  ) -> Value {
    let result = Handover<Value>()
    let thread = Thread { result.give(body()) }
    thread.stackSize = stackSize
    thread.start()
    return result.take()
  }
}

/// Carries one value from one thread to another.
private final class Handover<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let given = DispatchSemaphore(value: 0)

  func give(_ value: Value) {
    self.value.withLock { $0 = value }
    given.signal()
  }

  func take() -> Value {
    given.wait()
    guard let value = value.withLock({ $0 }) else {
      preconditionFailure("a value was signalled and not given")
    }
    return value
  }
}
