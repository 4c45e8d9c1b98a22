import Testing

@testable import Paper

@Suite struct SVGInputTests {
  private func document(_ inside: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" "
      + "height=\"9\">\(inside)</svg>"
  }

  @Test(
    "Shapes, texts, patterns and links to the web are let in",
    arguments: [
      "<rect width='1' height='1'/>", "<text>&lt;script&gt; url(x)</text>",
      "<a href='https://example.org/'><circle r='1'/></a>",
      "<defs><pattern id='p'/></defs><rect fill='url(#p)'/>", "<title>A &amp; B</title>",
    ])
  func allowed(_ inside: String) throws {
    try SVGInput.check(document(inside))
  }

  @Test(
    "What could read a file or run a program is refused",
    arguments: [
      "<image href='file:///etc/passwd'/>", "<script>alert(1)</script>", "<foreignObject/>",
      "<rect onclick='x()'/>", "<a href='javascript:x()'><g/></a>",
      "<a href='file:///etc'><g/></a>",
      "<rect fill='url(file:///x)'/>", "<style>@import 'x'</style>", "<rect style='fill:red'/>",
      "<use xlink:href='other.svg#a'/>", "<rect fill='url(#a) url(b)'/>",
      "<linearGradient xlink:href='a.svg'/>",
    ])
  func refused(_ inside: String) {
    #expect(throws: PaperError.self) { try SVGInput.check(document(inside)) }
  }

  @Test("Entities and style sheets are refused before a parser reads them")
  func entities() {
    #expect(throws: PaperError.refused("a document type")) {
      try SVGInput.check(
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + document("&x;"))
    }
    #expect(throws: PaperError.refused("a style sheet")) {
      try SVGInput.check("<?xml-stylesheet href='x.css'?>" + document(""))
    }
  }
}
