import TestSupport
import Testing

@testable import Graphviz

@Suite struct DOTReaderTests {
  private func one(_ text: String) throws -> DOTDocument {
    let graphs = try DOTDocument.read(text).graphs
    return try #require(graphs.count == 1 ? graphs.first : nil)
  }

  @Test func aGraphByHand() throws {
    let read = try one(
      #"""
      strict digraph "a\\b" {
        rankdir=LR; node [shape=box]; edge [color=red]
        x [label=<<B>bold</B>>, note="say \"hi\" \N"]
        subgraph cluster_one { label="One & two"; edge [color=blue]; y; subgraph { z }; y -> z [key=k] }
        x:out:n -> y:"in":_ [label="\E\l"]
        x -> z:sw [color=red]
      }
      """#)
    var expected = DOTDocument(name: #"a\\b"#, isDirected: true)
    expected.isStrict = true
    expected.attributes = [.text("rankdir", "LR")]
    expected.nodeDefaults = [.text("shape", "box")]
    expected.edgeDefaults = [.text("color", "red")]
    expected.nodes = [
      .init("x", [.html("label", "<B>bold</B>"), .text("note", #"say "hi" \N"#)]), .init("y"),
      .init("z"),
    ]
    var cluster = DOTDocument.Subgraph("cluster_one")
    cluster.attributes = [.text("label", "One & two")]
    cluster.edgeDefaults = [.text("color", "blue")]
    cluster.nodes = [.init("y")]
    var inner = DOTDocument.Subgraph(nil)
    inner.nodes = [.init("z")]
    cluster.subgraphs = [inner]
    cluster.edges = [.init(from: "y", to: "z", key: "k")]
    expected.subgraphs = [cluster]
    expected.edges = [
      .init(
        from: "x", fromPort: .init("out", .n), to: "y", toPort: .init("in", .any),
        [.raw("label", #"\E\l"#)]),
      .init(from: "x", to: "z", toPort: .side(.sw)),
    ]
    #expect(read == expected)
    #expect(try one(expected.text()) == expected)
  }

  /// What was written is read again, whatever characters its texts have.
  @Test(arguments: 0..<300) func readingInvertsWriting(_ seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let document = RandomText.document(&dice)
    let text = try document.text()
    let read = try one(text)
    let again = try read.text()
    #expect(read == document, "\(text)\n>>>>>\n\(again)")
    #expect(again == text)
  }

  /// Attributes that hold in a group hold for what is made in it; a node keeps what it was made with.
  @Test func defaultsHaveScopes() throws {
    let read = try one(
      "digraph { a; node [color=red]; b; subgraph s { node [color=blue]; c; edge [w=1]; c->a }"
        + " d; a->b [w=2]; e [color=\"\"] }")
    #expect(read.nodeDefaults == [.text("color", "red")])
    #expect(
      read.nodes == [
        .init("a", [.text("color", "")]), .init("b"), .init("c", [.text("color", "blue")]),
        .init("d"), .init("e", [.text("color", "")]),
      ])
    #expect(read.subgraphs.first?.nodeDefaults == [.text("color", "blue")])
    #expect(read.subgraphs.first?.edges == [.init(from: "c", to: "a")])
    #expect(read.edges == [.init(from: "a", to: "b", [.text("w", "2")])])
    #expect(try one(read.text()) == read)
  }

  /// A keyed edge of two groups stands in both.
  @Test func anEdgeInTwoGroups() throws {
    let read = try one(
      "digraph G { subgraph A { a->b [key=k, w=1] } subgraph B { a->b [key=k] } }")
    #expect(read.subgraphs.map(\.edges.count) == [1, 1])
    #expect(read.subgraphs.last?.edges == [.init(from: "a", to: "b", key: "k")])
    let again = try one(read.text())
    #expect(again == read)
  }

  @Test func severalGraphs() throws {
    let reading = try DOTDocument.read("graph A { a } digraph B{b->c}graph C{}\n// end")
    #expect(reading.graphs.map(\.name) == ["A", "B", "C"])
    #expect(reading.graphs.map(\.isDirected) == [false, true, false])
    #expect(try DOTDocument.read("").graphs.isEmpty)
    #expect(try DOTDocument.read("graph {}").graphs.map(\.name) == [""])
  }

  /// What stands after a graph must not be taken for the beginning of the next text.
  @Test func nothingIsLeftForTheNextText() throws {
    for rest in [" graph B{}", " graph B{", "}", " \"", " /* "] {
      _ = try? Renderer.render(RenderRequest("graph A {}" + rest, engine: .dot, formats: []))
      #expect(try one("graph C { c }").name == "C", "\(rest)")
    }
  }

  @Test(arguments: [
    "digraph { a }", "graph{a}", "  STRICT Graph \"x y\" {",
    "// c\n# d\n/* e * */ digraph G\n{ a }",
    "\u{FEFF}graph {}", "graph ü { }", "graph -1 {", "digraph\n\"a\\\"b\"/**/{",
  ])
  func isDOT(_ text: String) { #expect(DOTReading.isDOT(Array(text.utf8))) }

  @Test(arguments: [
    "graph,country\n{,}", "country,coalition\nFR,{x}", "", "graph", "graph\tx\n", "digraphs { }",
    "graph;country\na;{", "\"graph\" {", "graph a b {", "strict {", "// graph {",
  ])
  func isNoDOT(_ text: String) { #expect(!DOTReading.isDOT(Array(text.utf8))) }

  @Test func errorsNameFileAndLine() {
    #expect {
      try DOTDocument.read("graph A {}\ngraph {\n a -> b\n}", file: "dir/my.gv")
    } throws: { error in
      guard case GraphvizError.syntax(let messages) = error else { return false }
      return messages.first?.file == "dir/my.gv" && messages.first?.line == 3
    }
    #expect {
      try DOTDocument.read("graph { a\n b c ] }")
    } throws: { error in
      guard case GraphvizError.syntax(let messages) = error else { return false }
      return messages.first?.line == 2
    }
  }
}
