import GraphCore
import Testing

@testable import Interchange

@Suite struct FootnoteMarksTests {
  @Test(
    "A mark of a footnote goes",
    arguments: [
      "France[1]", "France[a]", "France [note 2]", "France¹", "France†", "France*", "France[1][2]",
      "France[citation needed]", "France * ",
    ])
  func marks(_ text: String) { #expect(FootnoteMarks.base(of: text.trimmed) == "France") }

  @Test(
    "Other brackets and marks alone stay",
    arguments: ["France", "*", "[1]", "Yemen (1)", "x[one]", "G7", "Korea [Rep.]", ""])
  func names(_ text: String) { #expect(FootnoteMarks.base(of: text) == nil) }

  @Test("Names that only marks tell apart stay apart")
  func elements() {
    #expect(FootnoteMarks(["x[1]", "x[2]"]) { _ in false } == nil)
    #expect(FootnoteMarks(["x[1]", "x[2]", "x"]) { _ in false }?.texts == ["x", "x", "x"])
    #expect(FootnoteMarks(["Mali[1]", "Mali[2]"]) { $0 == "Mali" }?.texts == ["Mali", "Mali"])
  }

  @Test("A mark is no part of a country's name or of a coalition's, in any layout")
  func reading() {
    let list = ReadTable("country,coalition\nSudan[s],Y[1]\nGeorgia[s],Y\nYemen[n],Y\n")
    #expect(list.ties == ["GEO-y-member", "SDN-y-member", "YEM-y-member"])
    #expect(list.codes == ["N211"] && list.addsUp)
    let matrix = ReadTable("Country[1],NATO[2],EU\nFrance[a],1[b],yes*\nNorway,x,no\n")
    #expect(matrix.ties == ["FRA-eu-member", "FRA-nato-member", "NOR-nato-member"])
    let dates = ReadTable("country,coalition,from,note\nFRA,NATO,1949[1],see [1]\n")
    #expect(dates.periods == ["FRA-nato 1949…"])
    #expect(dates.graph?.ties[0].claim.note == "see [1]")
  }
}
