import Testing

@testable import Documents

@Suite struct TextEscapeTests {
  @Test(
    "A control is visible and the line stays one line",
    arguments: [
      ("a\nb", "a\\nb"), ("a\r\tb", "a\\r\\tb"), ("\u{1B}[31m", "\\u{1B}[31m"),
      ("\u{9B}x\u{7F}", "\\u{9B}x\\u{7F}"), ("\u{202E}abc\u{2028}", "\\u{202E}abc\\u{2028}"),
      ("é 中 🇺🇦 👨‍👩‍👧", "é 中 🇺🇦 👨‍👩‍👧"), ("", ""),
    ])
  func visible(_ text: String, _ shown: String) {
    #expect(text.showingControls == shown)
  }

  @Test("Every scalar is asked for, or kept as it is")
  func everyScalar() {
    let values: [ClosedRange<UInt32>] = [
      0...0x30FF, 0xD7F0...0xE010, 0xFE00...0x103FF, 0x10_FFF0...0x10_FFFF,
    ]
    for value in values.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = []
      TextEscape.append(String(scalar), to: &bytes) { $0.isControl ? "!" : nil }
      let kept = String(decoding: bytes, as: UTF8.self)
      guard kept != (scalar.isControl ? "!" : String(scalar)) else { continue }
      Issue.record("U+\(String(value, radix: 16))")
      return
    }
  }
}
