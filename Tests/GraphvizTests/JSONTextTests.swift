import Foundation
import Testing

@testable import Graphviz

@Suite struct JSONTextTests {
  @Test func mends() {
    #expect(
      JSONText.mended(Array("{\n\t\"a\u{1}\u{1F}é\": 1\r\n}".utf8))
        == Array("{\n\t\"a\\u0001\\u001fé\": 1\r\n}".utf8))
    #expect(JSONText.mended([0x22, 0xFF, 0x22]) == Array("\"\u{FFFD}\"".utf8))
    #expect(JSONText.mended([]).isEmpty)
  }

  /// Every text comes through as it was meant.
  @Test func whatGraphvizWritesIsRead() throws {
    let name = "a\u{1}\u{8}\u{B}\u{C}\u{1F}\"\\b \u{7F}é中\u{1F600}</script>"
    let text = "graph { \"" + name.replacing("\"", with: "\\\"") + "\" [label=x] }"
    let rendering = try Renderer.render(RenderRequest(text, engine: .dot, formats: [.json]))
    let json = try JSONSerialization.jsonObject(with: Data(rendering.outputs[.json] ?? []))
    let objects = (json as? [String: Any])?["objects"] as? [[String: Any]]
    #expect(objects?.first?["name"] as? String == name)
  }
}
