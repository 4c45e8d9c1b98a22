import Testing

@testable import Graphviz

@Suite struct InputCheckTests {
  /// Every way in which Graphviz 2.42 is known to open a file that a graph names.
  @Test(arguments: [
    ("a [image=\"/etc/passwd\"]", "node 'a'", "image", 2),
    ("node [image=x]; a", "node 'a'", "image", 2),
    ("a [shapefile=\"x.ps\"]", "node 'a'", "shapefile", 2),
    ("a [shape=epsf]", "node 'a'", "shape", 2), ("a;\nimagepath=\"/etc\"", nil, "imagepath", 3),
    ("fontpath=\"/etc\"", nil, "fontpath", 2), ("stylesheet=\"x.css\"", nil, "stylesheet", 2),
    ("_background=\"I 0 0 9 9 5 -x.png\"", nil, "_background", 2),
    ("a [label=<<TABLE><TR><TD><IMG SRC=\"x.png\"/></TD></TR></TABLE>>]", "node 'a'", "label", 2),
    ("a -- b [xlabel=<<img src='x'/>>]", "edge 'a -- b'", "xlabel", 2),
    (
      "subgraph cluster_c { label=<<TABLE><TR><TD><IMG SRC=\"x\"/></TD></TR></TABLE>> a }",
      "subgraph 'cluster_c'", "label", 2
    ),
  ])
  func refusesFiles(_ text: String, _ owner: String?, _ attribute: String, _ line: Int) throws {
    let request = RenderRequest("graph G {\n\(text)\n}", file: "my.gv")
    #expect {
      try Renderer.render(request)
    } throws: { error in
      guard case GraphvizError.files(let references) = error else { return false }
      let place = AttributePlace(owner: owner, attribute: attribute, line: line, file: "my.gv")
      return references.map(\.place) == [place]
        && "\(error)".hasPrefix("my.gv:\(line): \(attribute)")
    }
    for trust in [RenderRequest.Trust.own, .foreign(allowsFiles: true)] {
      var trusted = request
      trusted.trust = trust
      do {
        _ = try Renderer.render(trusted)
      } catch {
        if case .files = error { Issue.record("\(trust): \(error)") }
      }
    }
  }

  @Test func allFilesAreNamed() {
    #expect {
      try Renderer.render(RenderRequest("graph { a [image=x]\nb [image=y]\nimagepath=z }"))
    } throws: {
      guard case GraphvizError.files(let references) = $0 else { return false }
      return references.count == 3 && references.map(\.place.line) == [3, 1, 2]
    }
  }

  @Test(arguments: [
    "a [URL=\"javascript:alert(1)\"]", "a [href=\" java\\\nscript:x\"]",
    "\"javascript:x\" [URL=\"\\N\"]", "a -- b [headURL=\"data:text/html,x\"]",
    "a -- b [edgeURL=\"java&#115;cript:x\"]", "URL=\"vbscript:x\"",
    "subgraph cluster_a { URL=\"file:///etc/passwd\"; a }", "node [URL=\"javascript:x\"]; a",
    "a [label=\"javascript:x\", URL=\"\\L\"]",
  ])
  func dropsLinksThatRun(_ text: String) throws {
    let rendering = try Renderer.render(
      RenderRequest("graph {\n\(text) }", engine: .dot, formats: [.svg, .json]))
    let svg = rendering.text(.svg) ?? ""
    #expect(!svg.contains("href="))
    #expect(rendering.messages.contains { $0.level == .warning && $0.message.contains("left out") })
    #expect(rendering.messages.first?.line == 2)
  }

  @Test func keepsOtherLinks() throws {
    let rendering = try Renderer.render(
      RenderRequest(
        "digraph { a [URL=\"https://example.org/?a=1&b=2\"]; a -> b [URL=\"#x\"] }", engine: .dot,
        formats: [.svg]))
    let svg = rendering.text(.svg) ?? ""
    #expect(svg.contains("href=\"https://example.org/?a=1&amp;b=2\"") && svg.contains("\"#x\""))
    _ = try SVGText(svg)
    #expect(rendering.messages.isEmpty)
  }

  /// Graphviz writes quotes and brackets as they are.
  @Test func encodesMarksInLinks() throws {
    let rendering = try Renderer.render(
      RenderRequest(
        #"digraph { a [URL="http://x/\"b<c>"]; "d:e" [URL="\\N"] }"#)
    )
    let svg = rendering.text(.svg) ?? ""
    #expect(svg.contains("href=\"http://x/%22b%3Cc%3E\""))
    // Two backslashes mean one, and no name is put in.
    #expect(svg.contains(#"href="\N""#))
    // A name that Graphviz puts in, and a label that it would.
    let named = try Renderer.render(
      RenderRequest(
        #"digraph { "e\"f" [URL="http://x/\N"]; g [URL="http://x/\L" label="\" onload=\"x"] }"#,
        engine: .dot, formats: [.svg]))
    #expect(named.text(.svg)?.contains("href=\"http://x/e%22f\"") == true)
    #expect(named.messages.count == 1 && named.text(.svg)?.contains("onload=\"") == false)
    #expect(rendering.messages.isEmpty)
  }

  /// Cairo takes a link as an option in quotes, and writes it into the PDF as it is.
  @Test func linksInPDF() throws {
    for link in [
      "http://x/O'Reilly", "http://x/a)b", "http://x' uri='javascript:x", "http://x/\\\\",
    ] {
      let text = "digraph { a [URL=\"\(link)\"]; b }"
      let pdf =
        try Renderer.render(RenderRequest(text, engine: .dot, formats: [.pdf])).outputs[.pdf] ?? []
      let plain = String(decoding: pdf, as: UTF8.self)
      #expect(pdf.count > 2000 && plain.contains("/URI (http://x"), "\(link)")
      #expect(!plain.contains("(javascript:") && !plain.contains("a)b"))
    }
    let quoted = "digraph { a [label=<<TABLE HREF=\"http://x/O'R\"><TR><TD>x</TD></TR></TABLE>>] }"
    #expect(throws: GraphvizError.self) {
      try Renderer.render(RenderRequest(quoted, engine: .dot, formats: [.pdf]))
    }
    _ = try Renderer.render(RenderRequest(quoted))
  }

  @Test(arguments: [
    "graph \"a\nquit\" { a }", "graph { comment=\"a\nquit\"; a }", "graph { \"a\nquit\" }",
    "graph { a [style=quit] }", "graph { a -- b [style=\"showpage,myop(1,2)\"] }",
    "graph { a [comment=\"x\ny\"] }",
  ])
  func refusesPrograms(_ text: String) throws {
    #expect(throws: GraphvizError.self) {
      try Renderer.render(RenderRequest(text, engine: .dot, formats: [.ps]))
    }
    _ = try Renderer.render(
      RenderRequest(
        "graph { a [style=\"filled,rounded,setlinewidth(2)\" comment=x] }", engine: .dot,
        formats: [.eps]))
  }

  @Test func refusesLinksInMarkup() {
    let text = "graph { a [label=<<TABLE HREF=\"java&#115;cript:x\"><TR><TD>x</TD></TR></TABLE>>] }"
    #expect {
      try Renderer.render(RenderRequest(text))
    } throws: {
      if case GraphvizError.link(let place, _) = $0 { return place.owner == "node 'a'" }
      return false
    }
  }

  /// A document is the program's own, and its text is not.
  @Test func whoseGraphItIs() throws {
    var document = DOTDocument(name: "G", isDirected: false)
    document.nodes = [.init("a", [.text("image", "nowhere.png")])]
    let own = try RenderRequest(document)
    #expect(own.trust == .own)
    #expect(try Renderer.render(own).messages.contains { $0.message.contains("nowhere.png") })
    let text = try RenderRequest(document.text())
    #expect(text.trust == .foreign() && text.trust == .foreign(allowsFiles: false))
    #expect(throws: GraphvizError.self) { try Renderer.render(text) }
  }

  /// Attributes that Graphviz 2.42 writes into SVG as they are.
  @Test(arguments: [
    "a [fontname=\"x\\\" onload=\\\"alert(1)\"]",
    "a [fontname=\"x\\\"><script>alert(1)</script><text y=\\\"\"]",
    "a [label=<<FONT FACE='x&quot; onclick=&quot;y'>z</FONT>>]",
    "a -- b [taillabel=x, labelfontname=\"x\\\" onload=\\\"alert(1)\"]",
  ])
  func refusesWhatBreaksOut(_ text: String) {
    #expect {
      try Renderer.render(RenderRequest("graph { \(text) }"))
    } throws: {
      guard case GraphvizError.fontName(let place, _) = $0 else { return false }
      return ["node 'a'", "edge 'a -- b'"].contains(place.owner)
    }
  }

  @Test(arguments: ["a [fontname=", "a -- b [headlabel=x, labelfontname="])
  func refusesFontNamesThatArePrograms(_ attribute: String) throws {
    for name in ["Times) (x) run", "x\n/etc/passwd", "a{b}", "x (q) quit"] {
      let text = "graph { \(attribute)\"\(name)\"] }"
      #expect {
        try Renderer.render(RenderRequest(text, engine: .dot, formats: [.svg, .ps]))
      } throws: {
        if case GraphvizError.fontName(_, name) = $0 { return true }
        return false
      }
    }
    _ = try Renderer.render(
      RenderRequest(
        "graph { a [fontname=\"DejaVu Sans-Bold\"] }", engine: .dot, formats: [.ps, .eps]))
  }

  @Test(arguments: [
    "a [pos=\"nan,nan!\"]", "a [pos=\"1e300,1\"]", "a [width=nan]", "a -- b [len=inf]", "dpi=-72",
    "viewport=\"nan,nan\"", "size=\"1e99,1\"", "a [style=\"setlinewidth(1e400)\"]",
    "subgraph cluster_q { penwidth=\"1e400\"; a }", "fontsize=\"1e400\"; label=x; a",
    "a -- b [taillabel=x labelfontsize=inf]",
  ])
  func refusesNumbersWithoutPicture(_ text: String) {
    for engine in [LayoutEngine.neato, .nop, .dot] {
      #expect {
        try Renderer.render(RenderRequest("graph { \(text) }", engine: engine, formats: [.svg]))
      } throws: {
        if case GraphvizError.number(let place, _) = $0 { return place.line == 1 }
        return false
      }
    }
  }
}
