import TestSupport
import Testing

@testable import Graphviz

@Suite struct DOTStringTests {
  /// Worked by hand from the rules of the scanner: backslashes are doubled where a quote, a line
  /// break or the end would be read with them.
  @Test(arguments: [
    ("plain", "plain"), (#"a\b"#, #"a\b"#), (#"a\\b"#, #"a\\b"#), (#"end\"#, #"end\\"#),
    (#"a\"b"#, #"a\\"b"#), ("a\\\nb", "a\\\\\nb"), (#"\"#, #"\\"#), ("", ""),
    ("\n", "\n\n"), ("\n\n", "\n\n\n"), ("a\n", "a\n"), ("\n\"", "\n\n\""), ("\na", "\na"),
  ])
  func storedStrings(_ swift: String, _ stored: String) {
    #expect(DOTString.stored(swift) == stored)
    #expect(DOTString.meant(stored) == swift)
  }

  /// Every string is stored as another one, and comes back.
  @Test func storingIsOneToOne() {
    var dice = SeededGenerator(seed: 4)
    var seen: [String: String] = [:]
    for _ in 0..<3000 {
      let string = RandomText.string(&dice, of: RandomText.hard)
      let stored = DOTString.stored(string)
      #expect(DOTString.meant(stored) == string)
      #expect(seen[stored, default: string] == string)
      seen[stored] = string
    }
  }

  @Test(arguments: [
    ("%5", #"\%5"#), (#"\%5"#, #"\\%5"#), ("5%", "5%"), (#"\5%"#, #"\5%"#), ("%", #"\%"#),
  ])
  func storedNames(_ swift: String, _ stored: String) {
    #expect(DOTString.storedName(swift) == stored)
    #expect(DOTString.meantName(stored) == swift)
  }

  @Test(arguments: [
    ("A & B", "A & B"), ("AT&T; x", "AT&T; x"), ("&#x;", "&#x;"), ("&#233", "&#233"),
    (#"\N"#, #"\\N"#), ("a\nb", #"a\nb"#), ("&eacute;", "&amp;eacute;"),
    ("a &amp; b", "a &amp;amp; b"), ("&#233;", "&amp;#233;"), ("&#xe9;", "&amp;#xe9;"),
  ])
  func expandedTexts(_ text: String, _ written: String) {
    #expect(DOTString.expanding(text, of: "label") == written)
    #expect(DOTString.unexpanded(written) == text)
  }

  /// Graphviz copies links into SVG as they are, so that a bare ampersand would not be XML.
  @Test func linksAreEscaped() {
    #expect(DOTString.expanding("?a=1&b=2", of: "URL") == "?a=1&amp;b=2")
    #expect(DOTString.expanding("?a=1&b=2", of: "edgehref") == "?a=1&amp;b=2")
    #expect(DOTString.unexpanded("?a=1&amp;b=2") == "?a=1&b=2")
  }

  /// Escapes that mean something are no text.
  @Test(arguments: [#"\N"#, #"left\l"#, "&eacute;", #"end\"#, "a\nb"])
  func escapesAreNoText(_ raw: String) {
    #expect(DOTString.unexpanded(raw) == nil)
    #expect(DOTString.value(raw, of: "label") == .raw(DOTString.meant(raw)))
    #expect(DOTString.value(raw, of: "note") == .text(DOTString.meant(raw)))
  }
}
