internal import CGraphviz
import Foundation

/// The C library: found at run time, opened once, called by one thread.
///
/// One context is kept, because a new one for each picture costs time and memory; after an error
/// it is replaced, because what an error leaves behind is not known.
@safe struct GraphvizLibrary {
  /// Library names, the newest interface first; Homebrew's folders are not searched by default.
  static let names = [
    "libgvc.so.7", "libgvc.so.6", "libgvc.so", "libgvc.dylib", "/opt/homebrew/lib/libgvc.dylib",
    "/usr/local/lib/libgvc.dylib",
  ]

  let functions: UnsafePointer<GraphvizFunctions>
  var context: OpaquePointer?
  /// The families that fontconfig takes for names.
  var families = FontFamilies()

  init() throws(GraphvizError) {
    var library: UnsafeMutableRawPointer?
    for name in GraphvizLibrary.names where unsafe library == nil {
      unsafe library = graphvizOpen(name)
    }
    guard let handle = unsafe library else { throw .libraryMissing(tried: GraphvizLibrary.names) }
    // Never freed: the library is opened once and for all.
    let table = UnsafeMutablePointer<GraphvizFunctions>.allocate(capacity: 1)
    unsafe table.initialize(to: GraphvizFunctions())
    if let missing = unsafe graphvizLoad(handle, table) {
      unsafe table.deallocate()
      throw .functionMissing(unsafe String(cString: missing))
    }
    unsafe functions = UnsafePointer(table)
    unsafe context = nil
    // Making a context also says that a node's label is its name unless something else is said. A graph
    // that is read before does not know that, and its nodes stay blank.
    _ = unsafe try liveContext()
  }

  /// Forgets what the library remembers of calls before: its worst error, the name of the text, the
  /// number of the line.
  func reset() {
    _ = unsafe functions.pointee.setErrorFunction { fragment in
      if let fragment = unsafe fragment {
        unsafe Diagnostics.add(
          UnsafeRawBufferPointer(start: fragment, count: strlen(fragment)))
      }
      return 0
    }
    _ = unsafe functions.pointee.setErrorLevel(AGWARN)
    _ = unsafe functions.pointee.resetErrors()
    unsafe graphvizStart(functions, nil)
    _ = Diagnostics.take()
  }

  /// The context, made if there is none.
  mutating func liveContext() throws(GraphvizError) -> OpaquePointer {
    if let context = unsafe context { return unsafe context }
    guard let context = unsafe functions.pointee.context() else { throw .noContext }
    unsafe self.context = context
    return unsafe context
  }

  /// Gives the context up; the next call makes a new one.
  mutating func dropContext() {
    if let context = unsafe context { _ = unsafe functions.pointee.freeContext(context) }
    unsafe self.context = nil
  }

  /// The version and plugins of the library.
  mutating func installation() throws(GraphvizError) -> Installation {
    reset()
    let context = unsafe try liveContext()
    guard let version = unsafe functions.pointee.version(context) else { throw .noContext }
    return Installation(
      version: unsafe String(cString: version), engines: unsafe plugins("layout", context),
      formats: unsafe plugins("device", context),
      renderers: unsafe plugins("render", context),
      measuresText: unsafe !plugins("textlayout", context).isEmpty,
      limits: .graphviz)
  }

  private func plugins(_ kind: String, _ context: OpaquePointer) -> [String] {
    var count: CInt = 0
    guard let list = unsafe graphvizPlugins(functions, context, kind, &count) else { return [] }
    defer { unsafe free(list) }
    var names: [String] = []
    for index in 0..<Int(count) {
      guard let name = unsafe list[index] else { continue }
      names.append(unsafe String(cString: name))
      unsafe free(name)
    }
    return names
  }
}
