internal import CGraphviz
import Synchronization

/// The C library: found at run time, opened once, called by one thread at a time.
///
/// One context is kept, because a new one for each picture costs time and memory; after an error
/// it is replaced, because what an error leaves behind is not known.
@safe struct GraphvizLibrary {
  /// Library names, the newest interface first; Homebrew's folders are not searched by default.
  static let names = [
    "libgvc.so.7", "libgvc.so.6", "libgvc.so", "libgvc.dylib", "/opt/homebrew/lib/libgvc.dylib",
    "/usr/local/lib/libgvc.dylib",
  ]

  /// Everything that touches C runs under this lock.
  static let shared = Mutex<GraphvizLibrary?>(nil)

  private let functions: GraphvizFunctions
  private var context: OpaquePointer?

  init() throws(GraphvizError) {
    var library: UnsafeMutableRawPointer?
    for name in GraphvizLibrary.names where unsafe library == nil {
      unsafe library = graphvizOpen(name)
    }
    guard let handle = unsafe library else { throw .libraryMissing(tried: GraphvizLibrary.names) }
    var functions = GraphvizFunctions()
    if let missing = unsafe graphvizLoad(handle, &functions) {
      throw .functionMissing(unsafe String(cString: missing))
    }
    self.functions = functions
    unsafe self.context = nil
  }

  /// Lays a graph out once and renders it in every format.
  mutating func render(
    _ dot: String, engine: LayoutEngine, formats: [OutputFormat]
  ) throws(GraphvizError) -> Rendering {
    _ = unsafe functions.setErrorFunction { fragment in
      if let fragment = unsafe fragment { Diagnostics.add(unsafe String(cString: fragment)) }
      return 0
    }
    _ = functions.setErrorLevel(AGWARN)
    _ = functions.resetErrors()
    _ = Diagnostics.take()
    do {
      return try lay(out: dot, engine: engine, formats: formats)
    } catch {
      if let context = unsafe context { _ = unsafe functions.freeContext(context) }
      unsafe self.context = nil
      throw error
    }
  }

  /// The version of the library.
  mutating func version() throws(GraphvizError) -> String {
    let context = unsafe try liveContext()
    guard let version = unsafe functions.version(context) else { throw .noContext }
    return unsafe String(cString: version)
  }

  private mutating func liveContext() throws(GraphvizError) -> OpaquePointer {
    if let context = unsafe context { return unsafe context }
    guard let context = functions.context() else { throw .noContext }
    unsafe self.context = context
    return unsafe context
  }

  private mutating func lay(
    out dot: String, engine: LayoutEngine, formats: [OutputFormat]
  ) throws(GraphvizError) -> Rendering {
    let context = unsafe try liveContext()
    guard let graph = unsafe dot.withCString({ unsafe functions.read($0) }) else {
      throw .syntax(messages: Diagnostics.take())
    }
    defer { _ = unsafe functions.close(graph) }
    var messages = Diagnostics.take()
    guard !messages.contains(where: { $0.level == .error }) else {
      throw .syntax(messages: messages)
    }

    let status = unsafe functions.layout(context, graph, engine.rawValue)
    defer { _ = unsafe functions.freeLayout(context, graph) }
    messages += Diagnostics.take()
    guard status == 0 else {
      throw messages.contains(where: \.saysPluginIsMissing)
        ? .engineMissing(engine.rawValue, messages: messages)
        : .layout(engine: engine.rawValue, messages: messages)
    }

    var outputs: [OutputFormat: [UInt8]] = [:]
    for format in formats {
      var data: UnsafeMutablePointer<CChar>?
      var length = 0
      let status = unsafe withUnsafePointer(to: functions) { functions in
        unsafe graphvizRender(functions, context, graph, format.rawValue, &data, &length)
      }
      defer { if let data = unsafe data { _ = unsafe functions.freeRenderData(data) } }
      let said = Diagnostics.take()
      guard status == 0, let data = unsafe data else {
        throw said.contains(where: \.saysPluginIsMissing)
          ? .formatMissing(format.rawValue, messages: said)
          : .render(format: format.rawValue, messages: said)
      }
      messages += said
      let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: length))
      outputs[format] = format == .pdf ? PDFDate.fixed(in: bytes) : bytes
    }
    return Rendering(outputs: outputs, messages: messages)
  }
}

extension Diagnostic {
  /// Whether Graphviz says that it found no plugin for what was asked.
  fileprivate var saysPluginIsMissing: Bool {
    message.contains("not recognized") || message.contains("no layout engine support")
      || message.contains("no renderer support") || message.contains("dot -c")
  }
}
