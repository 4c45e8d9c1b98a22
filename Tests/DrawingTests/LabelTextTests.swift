import Testing

@testable import Drawing

@Suite struct LabelTextTests {
  @Test func breaksBetweenWords() {
    #expect(LabelText.lines("one two three", width: 7) == ["one two", "three"])
    #expect(LabelText.lines("incomprehensibilities", width: 5) == ["incomprehensibilities"])
    #expect(LabelText.lines("", width: 5).isEmpty)
  }

  @Test func linesAreAboutEqual() {
    #expect(
      LabelText.balanced("Integrated Air and Missile Defence Capability Coalition", width: 22)
        == "Integrated Air and\nMissile Defence\nCapability Coalition")
    #expect(LabelText.balanced("NATO", width: 22) == "NATO")
  }

  @Test func nothingIsLost() {
    let text = "Bosnia and Herzegovina, the United States and Côte d'Ivoire"
    for width in 1...70 {
      let words = LabelText.balanced(text, width: width).split(whereSeparator: \.isWhitespace)
      #expect(words == text.split(separator: " "))
    }
  }

  @Test func markupIsEscaped() {
    #expect(
      LabelText.leftAligned(["a<b", "c&d"])
        == "a&lt;b<BR ALIGN=\"LEFT\"/>c&amp;d<BR ALIGN=\"LEFT\"/>")
  }
}
