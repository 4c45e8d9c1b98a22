import GraphCore
import Testing

@testable import Interchange

@Suite struct MarkdownTableTests {
  @Test("A table of Markdown is read, and its lines keep their numbers")
  func reading() {
    let text =
      "| country | coalition |\n| :--- | --- |\n| France | NATO |\n| Nowhereland | NATO |\n"
    let table = ReadTable(text) { $0.parties = .states }
    #expect(table.findings.map { "\($0.code) \($0.place.line)" } == ["E033 4"])
    #expect(ReadTable("a | country | coalition\n1 | FRA | NATO\n2 | DEU | NATO\n").graph != nil)
  }

  @Test("A bar after a backslash is part of a name")
  func escapes() {
    let table = ReadTable(
      "| country | coalition |\n|---|---|\n| FRA | A \\| \"B\" |\n| DEU | C |\n")
    #expect(table.graph?.coalitions.map(\.name).sorted() == ["A | \"B\"", "C"])
  }

  @Test("A quote behind a space encloses a name")
  func quotes() {
    let table = ReadTable("\"country\", \"coalition\"\n\"France\", \"NATO\"\n")
    #expect(table.graph?.coalitions.map(\.name) == ["NATO"])
  }
}
