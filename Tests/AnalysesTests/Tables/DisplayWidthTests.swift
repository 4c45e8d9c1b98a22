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

  @Test func padsByColumnsNotCharacters() {
    #expect(DisplayWidth.padded("中", to: 4) == "中  ")
    #expect(DisplayWidth.padded("7", to: 3, flushRight: true) == "  7")
  }

  @Test func wrapsBetweenWords() {
    #expect(DisplayWidth.wrapped("one two three", to: 8) == ["one two", "three"])
    #expect(DisplayWidth.wrapped("a longer-word b", to: 6) == ["a", "longer-word", "b"])
  }

  @Test func breaksWordsThatAreTooLong() {
    #expect(DisplayWidth.broken("a longer-word b", to: 6) == ["a", "longer", "-word", "b"])
    #expect(DisplayWidth.broken("中国中国", to: 5) == ["中国", "中国"])
    #expect(DisplayWidth.broken("abc", to: 3) == ["abc"])
    #expect(DisplayWidth.ofLongestWord("a longer-word b") == 11)
    for width in 2...9 {
      let lines = DisplayWidth.broken("中a国b中c国d", to: width)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(lines.joined() == "中a国b中c国d")
    }
  }
}
