import Testing

@testable import Graphviz

@Suite struct RendererTests {
  private let small = "graph G { a -- b [label=\"x\"]; }"

  @Test func oneLayoutManyFormats() throws {
    let outputs = try Renderer.render(
      RenderRequest(small, engine: .neato, formats: [.svg, .png, .pdf])
    ).outputs
    #expect(outputs[.svg]?.starts(with: Array("<?xml".utf8)) == true)
    #expect(outputs[.png]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(outputs[.pdf]?.starts(with: Array("%PDF".utf8)) == true)
  }

  @Test(arguments: LayoutEngine.allCases.filter { $0 != .nop && $0 != .nop2 })
  func everyEngine(_ engine: LayoutEngine) throws {
    let rendering = try Renderer.render(RenderRequest(small, engine: engine, formats: [.svg]))
    #expect(
      try SVGText(String(decoding: rendering.outputs[.svg] ?? [], as: UTF8.self))
        .texts.contains("a"))
  }

  @Test func anEmptyTextHasNoGraph() {
    for text in ["", " \n", "// nothing\n"] {
      #expect(throws: GraphvizError.noGraph(file: nil)) {
        try Renderer.render(RenderRequest(text))
      }
    }
  }

  @Test(arguments: ["graph {", "graph G { a -> b }", "digraph \"x { }", "no dot at all"])
  func refusesWhatIsNoGraph(_ text: String) {
    do {
      _ = try Renderer.render(RenderRequest(text))
      Issue.record("drawn")
    } catch {
      guard case .syntax = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  /// Graphviz remembers its worst error; the next good graph has to be drawn all the same.
  @Test func anErrorLeavesNothingBehind() throws {
    for _ in 0..<100 {
      _ = try? Renderer.render(RenderRequest("graph {"))
    }
    let rendering = try Renderer.render(RenderRequest(small))
    #expect(rendering.messages.isEmpty)
  }

  @Test func saysWhatGraphvizOnlyMutters() throws {
    let rendering = try Renderer.render(
      RenderRequest("graph G { a [shape=nosuchshape]; }"))
    #expect(rendering.messages.contains { $0.message.contains("nosuchshape") })
    let broken = try Renderer.render(
      RenderRequest("graph G { a [label=<<B>x>]; }"))
    #expect(broken.messages.contains { $0.level == .error })
  }

  /// A chain this long overruns the stack of an ordinary thread.
  @Test func deepGraphsHaveRoom() throws {
    let chain = (0..<2500).map { "n\($0) -- n\($0 + 1);" }.joined(separator: "\n")
    _ = try Renderer.render(RenderRequest("graph G { \(chain) }"))
  }

  /// The same graph gives the same bytes, whatever the clock says.
  @Test func sameGraphSameBytes() async throws {
    let request = RenderRequest(small, formats: OutputFormat.allCases)
    let first = try await Renderer.render(request).outputs
    try await Task.sleep(for: .seconds(1.1))
    let second = try await Renderer.render(request).outputs
    #expect(first == second)
  }
}
