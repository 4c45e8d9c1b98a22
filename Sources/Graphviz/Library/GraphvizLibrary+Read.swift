internal import CGraphviz
import Foundation

extension GraphvizLibrary {
  /// Reads all graphs of a text and hands them over; they are gone afterwards.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: Its name in messages.
  ///   - body: Gets the graphs and what was said about them.
  /// - Returns: The result of `body`.
  /// - Throws: `GraphvizError.syntax`, `.controlCharacter`, or what `body` throws.
  func withGraphs<Value>(
    of text: String, file: String?,
    _ body: ([CGraph], [Diagnostic]) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    reset()
    if text.utf8.contains(0),
      let line = text.split(separator: "\n", omittingEmptySubsequences: false)
        .first(where: { $0.utf8.contains(0) })
    {
      throw .controlCharacter(code: 0, text: String(line))
    }
    var graphs: [CGraph] = []
    let name = unsafe strdup(file ?? "text")
    defer {
      for graph in graphs { _ = unsafe functions.pointee.close(graph.pointer) }
      unsafe graphvizStart(functions, nil)
      unsafe free(name)
    }
    unsafe graphvizStart(functions, name)
    graphs = read(text, named: file)
    let messages = Diagnostics.take()
    bringScannerToItsStart()
    guard !messages.contains(where: { $0.level == .error }) else {
      throw .syntax(messages: messages)
    }
    return try body(graphs, messages)
  }

  private func read(_ text: String, named file: String? = nil) -> [CGraph] {
    // Graphviz takes a mark of byte order for a part of the first word.
    var bytes = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    var graphs: [CGraph] = []
    unsafe (file ?? "text").withCString { name in
      bytes.withUTF8 { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { buffer in
          guard let start = buffer.baseAddress else { return }
          var source = unsafe GraphvizText(
            data: start, name: name, length: buffer.count, position: 0)
          while let graph = unsafe graphvizRead(functions, &source) {
            graphs.append(unsafe CGraph(functions: functions, pointer: graph))
          }
        }
      }
    }
    return graphs
  }

  /// Ends the string, markup or comment in which a text may have stopped.
  ///
  /// Graphviz's scanner remembers that it is in one and would read the next text, which has nothing
  /// to do with this one, as its continuation. There is no call to make it forget; what it reads to
  /// the end of is what it waits for.
  private func bringScannerToItsStart() {
    for ending in ["", "\"", "*/", ">"] {
      // Markup is closed by as many brackets as are open; more do no harm.
      var graphs =
        ending.isEmpty ? [] : read(ending == ">" ? String(repeating: ">", count: 20_000) : ending)
      _ = Diagnostics.take()
      let probe = read("graph{}")
      let isAtStart = probe.count == 1 && Diagnostics.take().isEmpty
      graphs += probe
      for graph in graphs { _ = unsafe functions.pointee.close(graph.pointer) }
      if isAtStart { break }
    }
    _ = unsafe functions.pointee.resetErrors()
  }
}
