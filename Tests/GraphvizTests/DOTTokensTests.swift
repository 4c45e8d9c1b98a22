import Testing

@testable import Graphviz

@Suite struct DOTTokensTests {
  private func words(_ text: String) -> [String] {
    DOTTokens(Array(text.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func findsWords() {
    #expect(
      words("graph G { a -- \"b \\\" c\" [x=-1.5,y=<<B>z</B>>] /* no * / */ // no\n#no\n é }")
        == [
          "graph", "G", "{", "a", "-", "-", "b \\\" c", "[", "x", "=", "-1.5", ",", "y", "=",
          "<B>z</B>", "]", "é", "}",
        ])
    for broken in ["\"", "\"\\", "<", "<<", "/*", "/", "-", "//", "a<"] { _ = words(broken) }
  }

  @Test func findsLines() {
    let text = Array("graph {\n/*\nimage=no */ a [image=\"x\n\"]\n b [image=y]\n\"image\"=z }".utf8)
    #expect(DOTTokens.line(of: "image", value: "y", in: text) == 5)
    #expect(DOTTokens.line(of: "image", value: "z", in: text) == 6)
    #expect(DOTTokens.line(of: "image", value: "elsewhere", in: text) == 3)
    #expect(DOTTokens.line(of: "shape", value: "y", in: text) == nil)
  }
}
