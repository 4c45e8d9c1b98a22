import Graphviz

extension DOTDocument {
  /// The picture as SVG, laid out by an engine in this process.
  func svg(by engine: LayoutEngine) throws(GraphvizError) -> String {
    let request = try RenderRequest(self, engine: engine)
    return try Renderer.render(request).text(.svg) ?? ""
  }
}
