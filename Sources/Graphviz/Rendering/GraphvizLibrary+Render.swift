internal import CGraphviz

extension GraphvizLibrary {
  /// Lays a graph out and renders it in every format.
  mutating func render(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    var library = self
    defer { self = library }
    do {
      return try withGraphs(of: request.dot, file: request.file) {
        (graphs, messages) throws(GraphvizError) in
        let graph = try GraphvizLibrary.chosen(from: graphs, for: request)
        return try library.draw(graph, request, said: messages)
      }
    } catch {
      library.dropContext()
      throw error
    }
  }

  private static func chosen(
    from graphs: [CGraph], for request: RenderRequest
  ) throws(GraphvizError) -> CGraph {
    guard let first = graphs.first else { throw .noGraph(file: request.file) }
    guard let index = request.graph else {
      guard graphs.count == 1 else {
        throw .severalGraphs(count: graphs.count, file: request.file)
      }
      return first
    }
    guard graphs.indices.contains(index) else {
      throw .severalGraphs(count: graphs.count, file: request.file)
    }
    return graphs[index]
  }

  private mutating func draw(
    _ graph: CGraph, _ request: RenderRequest, said: [Diagnostic]
  ) throws(GraphvizError) -> Rendering {
    if let prefix = request.identifierPrefix, !SVGIdentifiers.canBegin(with: prefix) {
      throw .identifierPrefix(prefix)
    }
    var messages = said
    if let charset = graph.symbol(.graph, "charset"),
      DOTEncoding.isOutdated(graph.value(charset, of: graph.object).string)
    {
      graph.declare(.graph, "charset", "UTF-8")
    }
    try SizeCheck(graph: graph, engine: request.engine).check()
    messages += try InputCheck(
      graph: graph, text: request.dot, file: request.file, formats: request.formats,
      allowsFiles: request.trust.allowsFiles
    ).check()
    if let size = request.size {
      graph.declare(
        .graph, "size", "\(size.width / 72),\(size.height / 72)\(size.fills ? "!" : "")")
    }

    let context = unsafe try liveContext()
    var outputs: [OutputFormat: [UInt8]] = [:]
    var layout: Layout?
    let passes = GraphvizLibrary.passes(of: request)
    for (number, pass) in passes.enumerated() {
      if let dpi = pass.dpi { graph.declare(.graph, "dpi", "\(dpi)") }
      let said = unsafe try lay(graph, out: request.engine, context)
      defer { _ = unsafe functions.pointee.freeLayout(context, graph.pointer) }
      if number == 0 { messages += said }
      for format in pass.formats where outputs[format] == nil {
        outputs[format] = unsafe try picture(of: graph, as: format, context, request, &messages)
      }
      if request.wantsLayout && number == 0 {
        unsafe functions.pointee.attachAttributes(graph.pointer)
        layout = LayoutReader.layout(of: graph)
      }
      // Where Graphviz reports an error, it has named the edge.
      if number == passes.count - 1, !messages.contains(where: { $0.level == .error }) {
        unsafe functions.pointee.attachAttributes(graph.pointer)
        messages += LostEdges(in: graph).errors(engine: graph.engine(insteadOf: request.engine))
      }
    }
    return Rendering(
      outputs: outputs, messages: messages, fonts: families.substitutions(in: graph),
      layout: layout)
  }

  /// The formats that one layout serves, with the resolution that it is made for.
  private static func passes(
    of request: RenderRequest
  ) -> [(formats: [OutputFormat], dpi: Double?)] {
    if let dpi = request.dpi { return [(request.formats, dpi * request.scale)] }
    guard request.scale != 1 else { return [(request.formats, nil)] }
    let passes = [
      (request.formats.filter { !$0.isBitmap }, 72 * request.scale),
      (request.formats.filter(\.isBitmap), 96 * request.scale),
    ].filter { !$0.0.isEmpty }
    return passes.isEmpty ? [([], nil)] : passes
  }

  /// Gives nodes and edges their places; what was said about it.
  private func lay(
    _ graph: CGraph, out engine: LayoutEngine, _ context: OpaquePointer
  ) throws(GraphvizError) -> [Diagnostic] {
    let status = unsafe functions.pointee.layout(context, graph.pointer, engine.rawValue)
    let name = graph.engine(insteadOf: engine)
    let said = Diagnostics.take()
    guard status != 0 else { return said }
    _ = unsafe functions.pointee.freeLayout(context, graph.pointer)
    throw said.contains(where: \.saysPluginIsMissing)
      ? .engineMissing(name, messages: said)
      : .layout(engine: name, messages: said)
  }

  private func picture(
    of graph: CGraph, as format: OutputFormat, _ context: OpaquePointer,
    _ request: RenderRequest, _ messages: inout [Diagnostic]
  ) throws(GraphvizError) -> [UInt8] {
    if format == .pdf { PDFDate.fix() }
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = unsafe graphvizRender(
      functions, context, graph.pointer, format.rawValue, &data, &length)
    defer { if let data = unsafe data { _ = unsafe functions.pointee.freeRenderData(data) } }
    let said = Diagnostics.take()
    guard status == 0, let data = unsafe data else {
      throw said.contains(where: \.saysPluginIsMissing)
        ? .formatMissing(format.rawValue, messages: said)
        : .render(format: format.rawValue, messages: said)
    }
    messages += said
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: data, count: length))
    switch format {
    case .pdf: return PDFDate.fixed(in: bytes)
    case .svg:
      let mended = try SVGCheck.mended(bytes, allowsFiles: request.trust.allowsFiles)
      return SVGIdentifiers.settled(mended, prefix: request.identifierPrefix)
    case .json: return JSONText.mended(bytes)
    default: return bytes
    }
  }
}

extension Diagnostic {
  /// True if Graphviz says that it found no plugin for what was asked.
  fileprivate var saysPluginIsMissing: Bool {
    message.contains("not recognized") || message.contains("no layout engine support")
      || message.contains("no renderer support") || message.contains("dot -c")
  }
}
