import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct TitleLinesTests {
  private func count(_ text: String) -> Int? { TitleLines(Array(text.utf8))?.count }

  @Test("Titles and empty lines above a header are left out")
  func titles() {
    let rows = "country,coalition,role\nFRA,G7,member\n"
    #expect(count("Members of pacts\n\n" + rows) == 2)
    #expect(count("Members of pacts,,\n" + rows) == 1)
    #expect(count("\"Members, of pacts\"\n" + rows) == 1)
    #expect(count("One\nTwo\n\nThree\n" + rows) == 4)
    #expect(count("Pacts\ncountry;coalition\nFRA;G7\nDEU;G7\n") == 1)
    #expect(count("Pacts\ncountry;NATO;EU\nFRA;0,5;1\nDEU;1,5;0\nITA;0;1,0\n") == 1)
    #expect(TitleLines(Array("\n  A title\r\n\(rows)".utf8))?.title == "A title")
  }

  @Test(
    "A header is no title",
    arguments: [
      "country,coalition\nFRA,G7\n", "country;\nFRA;G7\nDEU;G7\n", ";Alpha\nFRA;1\nDEU;1\n",
      "country\nFRA\nDEU\n", "", "one line", "\n\ncountry,coalition\nFRA,G7\n",
      "country,coalition\nFRA,G7\nDEU,G7,member\n",
      "country;NATO;EU\nFRA;0,25;1,5\nDEU;3,5;0,7\n", ";NATO;EU\nFRA;0,25;1,5\nDEU;3,5;0,7\n",
      ";Alpha\nFRA;0,5\nDEU;1,5\n", "country\tNATO\nFRA\t0,25\n",
    ])
  func headers(_ text: String) { #expect(count(text) == nil) }

  @Test("Where the lines below disagree, or two separators fit, nothing is left out")
  func ambiguous() {
    #expect(count("Title\na,b,c\nFRA,G7\nDEU,G7\n") == nil)
    #expect(count("Title\na,b;c\nFRA,G7;x\n") == nil)
    #expect(count("Title\n\"a\n\",b\nFRA,G7\n") == nil)
  }

  @Test("A table below a title is read, lines keep their numbers, and a note tells of it")
  func reading() throws {
    let text = "Pacts of 2024\n\ncountry,coalition,from\nFRA,G7,1975\nDEU,G7,1975\n"
    let graph = try TableReader.read(Array(text.utf8), named: "t.csv")
    #expect(graph.parties.count == 2)
    let note = try #require(graph.remarks.first { $0.code == "N210" })
    #expect(note.message == "lines 1 to 2 are not part of the table: 'Pacts of 2024'")
    let error = #expect(throws: InvalidGraph.self) {
      try TableReader.read(Array((text + "POL,G7,never\n").utf8), named: "t.csv")
    }
    #expect(error?.findings.first { $0.severity == .error }?.place.line == 6)
  }
}
