import Testing

@testable import Graphviz

@Suite struct DOTTextTests {
  @Test func aSmallGraph() throws {
    var document = DOTDocument(name: "G", isDirected: true)
    document.attributes = [.text("label", "A & B\n\"x\"")]
    document.nodes = [.init("a", [.html("label", "<B>a</B>")]), .init("b")]
    document.edges = [
      .init(from: "a", to: "b", key: "k", [.text("color", "red")]), .init(from: "b", to: "a"),
    ]
    #expect(
      try document.text() == """
        digraph "G" {
          "a" [label=<<B>a</B>>];
          "b";
          "a" -> "b" [key="k", color=red];
          "b" -> "a";
          graph [label="A & B\\n\\"x\\""];
        }

        """)
  }

  /// What stands in a label is what was meant, whatever characters it has: Graphviz draws it so.
  @Test(arguments: [
    "plain", "with \"quotes\"", "back\\slash", "ends in \\", "\\N \\G \\n", "a & b &amp; c &#233;",
    "<b>no markup</b>", "colon: port", "Côte d'Ivoire", "中国", "שלום", "🇺🇦", "graph", "node", "",
    "-", "1.5", "a;b,c", "{x|y}", "'",
  ])
  func labelsComeOutAsTheyWentIn(_ text: String) throws {
    var document = DOTDocument(name: "G", isDirected: false)
    document.nodes = [.init("node \(text)", [.text("label", "[\(text)]"), .text("shape", "box")])]
    let rendering = try Renderer.render(
      RenderRequest(document.text()))
    let svg = String(decoding: rendering.outputs[.svg] ?? [], as: UTF8.self)
    #expect(try SVGText(svg).texts == ["[\(text)]"])
    #expect(rendering.messages.isEmpty)
  }

  @Test func groupsPortsAndStrictness() throws {
    var document = DOTDocument(name: "", isDirected: true)
    document.isStrict = true
    var cluster = DOTDocument.Subgraph("cluster a")
    cluster.attributes = [.raw("label", "\\G\\l")]
    cluster.nodeDefaults = [.text("shape", "box")]
    cluster.nodes = [.init("x")]
    var inner = DOTDocument.Subgraph(nil)
    inner.edges = [.init(from: "x", to: "x")]
    cluster.subgraphs = [inner]
    document.subgraphs = [cluster]
    document.edges = [
      .init(from: "x", fromPort: .init("p", .sw), to: "y", toPort: .side(.n))
    ]
    #expect(
      try document.text() == """
        strict digraph "" {
          subgraph "cluster a" {
            graph [label="\\G\\l"];
            node [shape=box];
            "x";
            subgraph {
              "x" -> "x";
            }
          }
          "x":"p":"sw" -> "y":"n";
        }

        """)
  }

  @Test(arguments: ["<B", "B>", "></B><", String(repeating: "x", count: 20_000)])
  func refusesMarkupThatGraphvizCannotRead(_ markup: String) {
    var document = DOTDocument(name: "G", isDirected: false)
    document.nodes = [.init("a", [.html("label", markup)])]
    #expect(throws: GraphvizError.markup(markup)) { try document.text() }
  }

  @Test func longTextsAreWrittenInPieces() throws {
    let long = String(repeating: "0123456789", count: 5000) + "\\\""
    var document = DOTDocument(name: "G", isDirected: false)
    document.nodes = [.init("a", [.text("note", long)])]
    let text = try document.text()
    #expect(text.contains("\" + \""))
    let pieces = text.split(separator: "\n").flatMap { $0.components(separatedByQuotes: ()) }
    #expect((pieces.map(\.utf8.count).max() ?? 0) <= 16_384)
    _ = try Renderer.render(RenderRequest(text))
  }

  @Test(arguments: [0, 1, 7, 27, 127]) func refusesControlCharacters(_ code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    var document = DOTDocument(name: "G", isDirected: false)
    document.nodes = [.init("a\(scalar)")]
    #expect(throws: GraphvizError.controlCharacter(code: code, text: "a\(scalar)")) {
      try document.text()
    }
  }

  @Test func escapesMarkup() {
    #expect(
      DOTDocument.Value.htmlEscaped("a<b> & \"c\"\nd") == "a&lt;b&gt; &amp; &quot;c&quot;<BR/>d")
  }
}

extension Substring {
  /// What stands between quotes on a line.
  fileprivate func components(separatedByQuotes: Void) -> [Substring] {
    split(separator: "\"", omittingEmptySubsequences: false)
  }
}
