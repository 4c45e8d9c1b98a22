import Documents
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct XMLWriterTests {
  /// Collects the texts and attributes of a document.
  private final class Collector: NSObject, XMLParserDelegate {
    var text = ""
    var values: [String] = []

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      values += attributes.values
    }
  }

  private func read(_ bytes: [UInt8]) -> Collector? {
    let collector = Collector()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = collector
    return parser.parse() ? collector : nil
  }

  @Test("Elements stand in lines, texts as they are, attributes in their order")
  func layout() {
    var xml = XMLWriter()
    xml.declaration()
    xml.element("graph", [("id", "g"), ("a", "1")]) { xml in
      xml.element("node", [("id", "DEU")])
      xml.element("node") { xml in
        xml.element("title") { $0.text("A & B") }
      }
      xml.element("p", isInline: true) { xml in
        xml.text("one ")
        xml.element("b") { $0.text("two") }
        xml.text(" three")
      }
    }
    #expect(
      xml.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graph id="g" a="1">
          <node id="DEU"/>
          <node>
            <title>A &amp; B</title>
          </node>
          <p>one <b>two</b> three</p>
        </graph>

        """)
  }

  @Test("Every character that XML can hold reads back as it was")
  func escapes() throws {
    let text = "<a href=\"x\">&amp; 'é' 中 🇺🇦 ]]>\t\n\r\u{7F}\u{9B}"
    var xml = XMLWriter()
    xml.element("a", [("b", text)]) { $0.text(text) }
    let found = try #require(read(xml.bytes))
    #expect(found.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(found.values.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
  }

  @Test("What XML cannot hold becomes U+FFFD")
  func illegalCharacters() {
    var xml = XMLWriter()
    xml.element("a") { $0.text("\u{0}\u{1B}\u{FFFE}\u{FFFF}x") }
    #expect(read(xml.bytes)?.text == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}x")
  }

  @Test("What is taken away piece by piece is the same text")
  func streaming() {
    var xml = XMLWriter()
    var bytes: [UInt8] = []
    xml.begin("a")
    for _ in 0..<2 {
      xml.element("b")
      bytes += xml.take()
    }
    xml.end()
    bytes += xml.take()
    #expect(String(decoding: bytes, as: UTF8.self) == "<a>\n  <b/>\n  <b/>\n</a>\n")
  }
}
