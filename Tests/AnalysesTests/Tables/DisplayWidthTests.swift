import Testing

@testable import Analyses

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Türkiye", 7), ("中国", 4), ("한국", 4), ("🇺🇦", 2), ("e\u{301}", 1),
    ("Франція", 7), ("日本 x", 6), ("👨‍👩‍👧", 2), ("❤️", 2),
  ])
  func counts(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func cutsToTheWidth() {
    #expect(DisplayWidth.cut("abcdef", to: 4) == "abc…")
    #expect(DisplayWidth.cut("中国中国", to: 5) == "中国…")
    #expect(DisplayWidth.cut("abc", to: 3) == "abc")
    for width in 1...9 {
      #expect(DisplayWidth.of(DisplayWidth.cut("中a国b中c国d", to: width)) <= width)
    }
  }

  @Test func padsByColumnsNotCharacters() {
    #expect(DisplayWidth.padded("中", to: 4) == "中  ")
    #expect(DisplayWidth.padded("7", to: 3, flushRight: true) == "  7")
  }

  @Test func wrapsBetweenWords() {
    #expect(DisplayWidth.wrapped("one two three", to: 8) == ["one two", "three"])
  }
}
