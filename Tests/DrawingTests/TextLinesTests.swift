import Testing

@testable import Drawing

@Suite struct TextLinesTests {
  @Test("A short text is one line, white space is one space")
  func short() {
    let lines = TextLines("Air  Force\n", .name, limit: 100)
    #expect(lines.lines == ["Air Force"])
    #expect(lines.width == TextStyle.name.width("Air Force"))
  }

  @Test("Lines break between words and are no wider than the limit")
  func wraps() {
    let text = "Integrated Air and Missile Defence Capability Coalition"
    let lines = TextLines(text, .strong, limit: 150)
    #expect(lines.lines.joined(separator: " ") == text)
    #expect(lines.lines.count > 1 && lines.width <= 150)
  }

  @Test("Balanced lines are as many, and narrower")
  func balanced() {
    let text = "Germany leads most: 3 of the 9 capability coalitions, perhaps 4"
    let plain = TextLines(text, .title, limit: 600)
    let balanced = TextLines(text, .title, limit: 600, isBalanced: true)
    #expect(plain.lines.count == 2 && balanced.lines.count == 2)
    #expect(balanced.width < plain.width)
  }

  @Test("A word that is too wide is broken, not cut")
  func longWord() {
    let word = String(repeating: "W", count: 80)
    let lines = TextLines(word, .name, limit: 120)
    #expect(lines.lines.joined() == word && lines.width <= 120)
  }

  @Test("A word that is too wide breaks behind a stroke or a hyphen, if it has one")
  func stroke() {
    let lines = TextLines("Police Commission/International", .name, limit: 130).lines
    #expect(lines == ["Police Commission/", "International"])
  }

  @Test("Parts stand in one line, or each in its own")
  func parts() {
    let parts = ["leads 2, perhaps 3", "belongs to 7–15"]
    #expect(
      TextLines(parts: parts, .note, limit: 400).lines == ["leads 2, perhaps 3 · belongs to 7–15"])
    #expect(TextLines(parts: parts, .note, limit: 120).lines == parts)
    #expect(TextLines(parts: parts, .note, limit: 400, isApart: true).lines == parts)
  }

  @Test("Without words there is one empty line")
  func empty() { #expect(TextLines(" ", .name, limit: 10).lines == [""]) }
}
