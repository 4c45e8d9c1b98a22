import Testing

@testable import Graphviz

@Suite struct SVGCheckTests {
  private func mended(_ inner: String, allowsFiles: Bool = false) throws -> String {
    let svg =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"a\" \"b\">\n<svg width=\"1pt\">\(inner)</svg>\n"
    let mended = try SVGCheck.mended(Array(svg.utf8), allowsFiles: allowsFiles)
    let text = String(decoding: mended, as: UTF8.self)
    _ = try SVGText(text)
    #expect(try SVGCheck.mended(mended, allowsFiles: allowsFiles) == mended)
    return text
  }

  @Test(arguments: [
    ("<g><a xlink:href=\"?a=1&b=2\"/></g>", "?a=1&amp;b=2"),
    ("<title>a &eacute; b</title>", "a &amp;eacute; b"),
    ("<title>&amp;&#65;&#x41;&lt;</title>", "&amp;&#65;&#x41;&lt;"),
    ("<title>&#1;&#xD800;&#;&</title>", "&amp;#1;&amp;#xD800;&amp;#;&amp;"),
    ("<title>a\u{1}b\u{FFFF}c</title>", "a\u{FFFD}b\u{FFFD}c"),
    ("<text font-family=\"a<b\">x</text>", "a&lt;b"), ("<!-- a--b- -->", "<!-- a- -b- -->"),
    ("<!--a--->", "<!--a- -->"),
    ("<!--><script>x</script>-->", "<!--&gt;&lt;script&gt;x&lt;/script&gt;-->"),
    ("<text>a]]>b></text>", "a]]&gt;b>"),
    ("<stop style=\"stop-color:#ff0000;stop-opacity:1.;\"/>", "1.;"),
    ("<!--a\u{1}&-->", "<!--a\u{FFFD}&-->"),
    ("<path d=\"M1,2C3,4e-5\"/>", "M1,2C3,4e-5"), ("<g id='q\"q'/>", "'q\"q'"),
    ("<rect fill=\"url(#a)\"/>", "url(#a)"),
  ])
  func mends(_ inner: String, _ expected: String) throws {
    let declared = inner.replacing("xlink:href", with: "href")
    #expect(try mended(declared).contains(expected))
  }

  /// None of these is what Graphviz writes of itself; each runs or loads something, or is no XML.
  @Test(arguments: [
    "<script>alert(1)</script>", "<g onload=\"alert(1)\"/>", "<g ONCLICK='x'/>", "<foreignObject/>",
    "<a xlink:href=\"javascript:x\"/>", "<a href=\"java&#10;script:x\"/>", "<style>x</style>",
    "<image xlink:href=\"/etc/passwd\"/>", "<use href=\"#a\"/>", "<?xml-stylesheet href=\"x\"?>",
    "<animate/>", "<set/>", "<![CDATA[x]]>", "<g", "<g>", "</g>", "<g><a></g></a>", "<g x/>",
    "<g x=1/>", "<g x=\"1\"y=\"2\"/>", "<g x=\"1\" x=\"2\"/>", "<g a:b=\"1\"/>", "<1/>", "< g/>",
    "<!-- ", "<!DOCTYPE x>", "<g style=\"background:url(http://x)\"/>", "<g fill=\"url('x')\"/>",
    "<g style=\"@import 'x'\"/>", "<polygon points=\"nan,1\"/>", "<path d=\"M-inf,0\"/>",
    "<g mask=\"url(#a)\"/>", "<g fill=\"&#117;rl(http://x)\"/>", "<g cursor=\"x\"/>",
    "<a ping=\"x\"/>",
    "<g style=\"mask-image:x\"/>", "<g style=\"position:fixed\"/>",
    "<g style=\"fill:&#117;rl(x)\"/>",
    "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<g xmlns:zz=\"\"/>", "<g zz=\"\"/>",
    "<linearGradient xlink:href=\"#x\"/>", "<textPath href=\"x\"/>", "<text stroke-width=\"inf\"/>",
    "<g xml:base=\"x\"/>", "<iframe/>", "<svg:script/>", "<g \"x\"/>", "</svg><svg>",
  ])
  func refuses(_ inner: String) {
    #expect(throws: GraphvizError.self) { try mended(inner) }
  }

  @Test(arguments: ["", "text", "<svg>", "<g></g>", "<svg/>x", "<svg width=\"-1pt\"/>", "<?xml "])
  func refusesWhatIsNoPicture(_ svg: String) {
    #expect(throws: GraphvizError.self) {
      try SVGCheck.mended(Array(svg.utf8), allowsFiles: false)
    }
  }

  @Test func filesWhereTheyAreAllowed() throws {
    #expect(try mended("<image href=\"a.png\"/>", allowsFiles: true).contains("a.png"))
  }

  @Test func lettersThatWereCut() throws {
    let svg = Array("<svg><title>".utf8) + [0xC3] + Array("</title></svg>".utf8)
    #expect(
      try SVGCheck.mended(svg, allowsFiles: false)
        == Array("<svg><title>\u{FFFD}</title></svg>".utf8))
  }
}
