import Testing

@testable import Graphviz

@Suite struct MarkupTests {
  @Test func findsElementsAndAttributes() {
    let found = Markup.elements(
      of: "<TABLE HREF='a>b' x = \"1\"><TR><TD><img\nSRC=\"f.png\"/></TD></TR></TABLE> a < b")
    #expect(found.map(\.name) == ["table", "tr", "td", "img"])
    #expect(
      found.first?.attributes == [.init(name: "href", value: "a>b"), .init(name: "x", value: "1")])
    #expect(found.last?.attributes == [.init(name: "src", value: "f.png")])
    #expect(Markup.elements(of: "plain").isEmpty)
  }
}
