import Testing

@testable import Graphviz

/// Whatever comes in, an error value or a good picture comes out.
@Suite struct BadInputTests {
  private let small = RenderRequest("graph G { a -- b }")

  @Test(arguments: [
    "graph { \"a }", "graph { a [label=<x] }", "graph { a [label=<<x>] }", "graph { /* a }",
    "graph {", "{", "}", "graph", "strict", "graph { a -> b }", "graph { a -- }", "graph { [ }",
    "graph G { a [label=\"\\\"] }", "\u{0}", "graph { \0 }", "graph { a=1e }}", "\\", "\"", "<",
  ])
  func brokenTexts(_ text: String) throws {
    #expect(throws: GraphvizError.self) { try Renderer.render(RenderRequest(text)) }
    #expect(try Renderer.render(small).messages.isEmpty)
    #expect(try DOTDocument.read(small.dot).graphs.first?.name == "G")
  }

  /// An unterminated comment is, to Graphviz, a comment.
  @Test func aCommentWithoutEnd() throws {
    #expect(try Renderer.render(RenderRequest("graph G { a -- b } /* x")).messages.isEmpty)
    #expect(try Renderer.render(small).messages.isEmpty)
  }

  @Test(arguments: Array(1...31) + [127, 128, 159, 0xFFFE, 0xFFFF])
  func aNodeNamedByAControlCharacter(_ code: Int) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let rendering = try Renderer.render(
      RenderRequest(
        "graph { \"x\(scalar)y\" [tooltip=\"\(scalar)\", id=\"\(scalar)\"] }", engine: .dot,
        formats: [.svg, .png, .pdf, .json]))
    let svg = try SVGText(rendering.text(.svg) ?? "")
    #expect(svg.texts.count == (code == 10 ? 2 : 1))
  }

  /// A thousand errors of every kind, and then a good graph.
  @Test func afterAThousandErrors() throws {
    let bad = ["graph {", "graph { \"", "graph { a -> b }", "graph { a [image=x] }", ""]
    for number in 0..<1000 {
      #expect(throws: GraphvizError.self) {
        try Renderer.render(RenderRequest(bad[number % bad.count]))
      }
    }
    #expect(try Renderer.render(small).messages.isEmpty)
  }

  @Test func deepNesting() throws {
    func nested(_ depth: Int) -> String {
      "graph { " + String(repeating: "subgraph { ", count: depth) + "a"
        + String(repeating: " }", count: depth) + " }"
    }
    #expect(throws: GraphvizError.self) { try Renderer.render(RenderRequest(nested(10_000))) }
    let shallow = nested(500)
    #expect(try Renderer.render(RenderRequest(shallow)).outputs[.svg] != nil)
    let document = try #require(DOTDocument.read(shallow).graphs.first)
    #expect(try DOTDocument.read(document.text()).graphs == [document])
  }

  @Test(arguments: ["size=0", "size=\"0,0!\"", "dpi=0", "scale=0", "ranksep=nan", "ratio=nan"])
  func numbersThatGraphvizPassesOver(_ setting: String) throws {
    let rendering = try Renderer.render(RenderRequest("graph { \(setting); a -- b }"))
    _ = try SVGText(rendering.text(.svg) ?? "")
  }

  /// Graphviz asks for two plugins that are not there.
  @Test func missingPlugins() {
    // Engines and formats are enumerations, so only a graph can name an unknown one.
    #expect(throws: GraphvizError.self) {
      try Renderer.render(RenderRequest("graph { layout=nosuch; a }"))
    }
  }

  /// Many nodes: laid out in place, the only way that does not take minutes.
  @Test func manyNodes() throws {
    let count = 20_000
    let text =
      "graph { "
      + (0..<count).map { "n\($0) [pos=\"\($0 % 100 * 80),\($0 / 100 * 50)\"];" }
      .joined() + " }"
    let rendering = try Renderer.render(RenderRequest(text, engine: .nop))
    #expect((rendering.outputs[.svg]?.count ?? 0) > count * 100)
    #expect(try DOTDocument.read(text).graphs.first?.nodes.count == count)
  }
}
