import Testing

@testable import Graphviz

@Suite struct DOTEncodingTests {
  @Test(arguments: ["latin1", "Latin-1", "ISO-8859-1", "l1"])
  func declaredLatin1IsTranscoded(_ charset: String) throws {
    let bytes =
      Array("graph { charset=\"\(charset)\"; a [label=\"caf".utf8) + [0xE9] + Array("\"] }".utf8)
    let reading = try DOTDocument.read(bytes)
    #expect(reading.graphs.first?.nodes.first?.attributes["label"] == .text("café"))
    #expect(reading.graphs.first?.attributes["charset"] == .text("UTF-8"))
    let rendering = try Renderer.render(RenderRequest(bytes: bytes))
    #expect(rendering.text(.svg)?.contains(">café</text>") == true)
    #expect(rendering.messages.isEmpty)
  }

  @Test func undeclaredLatin1IsRefused() {
    let bytes = Array("graph {\n a [label=\"caf".utf8) + [0xE9] + Array("\"]\n}".utf8)
    #expect(throws: GraphvizError.notUTF8(line: 2, file: "x.gv")) {
      try DOTDocument.read(bytes, file: "x.gv")
    }
    #expect(throws: GraphvizError.notUTF8(line: 2, file: nil)) { try RenderRequest(bytes: bytes) }
  }

  @Test func othersAreRefused() throws {
    let bytes = Array("graph { charset=big5; a [label=\"é\"] }".utf8)
    #expect(throws: GraphvizError.charset("big5", file: nil)) { try DOTDocument.read(bytes) }
    // Plain ASCII is the same in all of them.
    #expect(try DOTDocument.read(Array("graph { charset=big5 }".utf8)).graphs.count == 1)
  }

  @Test func unicodeStays() throws {
    let bytes = Array("\u{FEFF}graph { charset=utf8; \"中国\" }".utf8)
    #expect(try DOTDocument.read(bytes).graphs.first?.nodes.map(\.name) == ["中国"])
  }

  @Test func zerosAreRefused() {
    #expect(throws: GraphvizError.controlCharacter(code: 0, text: "b\0")) {
      try DOTDocument.read("graph { a\nb\0\n}")
    }
  }
}
