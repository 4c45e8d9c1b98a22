import Testing

@testable import Documents

@Suite struct ByteSurveyTests {
  private func survey(_ text: String) -> ByteSurvey {
    let bytes = Array(text.utf8)
    return ByteSurvey(bytes, in: bytes.indices)
  }

  @Test("A text is surveyed for quotes, bytes beyond ASCII, and what may be a control character")
  func kinds() {
    let plain = survey("FRA,a\tb\r\n")
    #expect(plain.isASCII && !plain.hasQuotes && !plain.mayHaveControls)
    #expect(survey("a\"b").hasQuotes)
    #expect(!survey("é").isASCII && !survey("é").mayHaveControls)
    for control in ["\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{FFFF}"] {
      #expect(survey("a\(control)b").mayHaveControls)
    }
  }

  @Test("Only the given bytes are looked at, and pieces make a whole")
  func pieces() {
    let bytes = Array("é\"a".utf8)
    let last = ByteSurvey(bytes, in: 3..<4)
    #expect(last.isASCII && !last.hasQuotes)
    #expect(ByteSurvey([ByteSurvey(bytes, in: 0..<2), last]) == ByteSurvey(bytes, in: 0..<2))
    #expect(ByteSurvey([]) == last)
  }
}
