import CompactGraph
import Counting
import Dates
import GraphCore
import Testing

@testable import Interchange

@Suite struct TableReaderPanelTests {
  private func read(_ text: String) throws -> CoalitionGraph {
    try TableReader.read(Array(text.utf8), named: "igo.csv")
  }

  /// Codes of the Correlates of War lists: 1 full, 2 associate, 3 observer, 0 none, -9 not known, -1
  /// not there.
  private let panel = """
    ccode,year,state,version,UN,EFTA,OAS
    220,1990,FRN,3.1,1,0,3
    220,1991,FRN,3.1,1,0,3
    220,1992,FRN,3.1,1,2,-9
    220,1993,FRN,3.1,1,2,0
    255,1992,GMY,3.1,1,-1,0
    255,1993,GMY,3.1,0,-1,0
    """

  private func ties(_ graph: CoalitionGraph) -> [String] {
    graph.ties.map { row in
      let dates = [row.claim.from, row.claim.to].map { $0?.description ?? "…" }
      return "\(row.tie.party) \(row.tie.coalition) \(row.role.rawValue) "
        + dates.joined(separator: "/")
    }
  }

  @Test("Two rows on one party and year are an error with both lines")
  func repeatedRows() {
    let text = "country,year,G7\nFRA,2000,1\nDEU,2000,1\nFrance,2000,0\n"
    let error = #expect(throws: InvalidGraph.self) {
      try TableReader.read(Array(text.utf8), named: "t.csv")
    }
    #expect(
      error?.findings.filter { $0.severity == .error }.map { "\($0.code) \($0.place)" } == [
        "E031 t.csv:4:1"
      ])
  }

  @Test("Years on end with one role are one period")
  func periods() throws {
    #expect(
      try ties(read(panel)) == [
        "FRA efta associate 1992/…", "FRA oas observer 1990/1991", "FRA oas unknown 1992/1992",
        "DEU un member 1992/1992", "FRA un member 1990/…",
      ])
  }

  @Test("A panel covers its years completely, and says what it assumed")
  func coverage() throws {
    let graph = try read(panel)
    #expect(graph.sources.map(\.covers?.description) == ["1990 to 1993, complete"])
    #expect(graph.remarks.map(\.code) == ["N202", "N203"])
  }

  @Test("A covered year without the tie ends a period")
  func coveredYears() throws {
    let text =
      "iso3c,year,A,B\nFRA,2000,1,1\nFRA,2001,0,1\nFRA,2002,1,1\nDEU,2001,0,1\nFRA,2003,0,1\nDEU,2003,1,1\n"
    #expect(
      try ties(read(text)) == [
        "DEU a member 2003/…", "FRA a member 2000/2000", "FRA a member 2002/2002",
        "DEU b member 2001/2001", "DEU b member 2003/…", "FRA b member 2000/…",
      ])
  }

  @Test(
    "A year without any row breaks no tie: in it the tie is possible, and a note names the year")
  func skippedYears() throws {
    let graph = try read(
      "iso3c,year,A,B,C\nFRA,2000,1,3,1\nFRA,2002,2,3,0\nFRA,2003,2,0,0\nFRA,2007,2,0,1\n")
    #expect(
      ties(graph)
        == [
          "FRA a member 2000/2000", "FRA a associate 2002/2003", "FRA a associate 2007/…",
          "FRA a unknown 2001/2001", "FRA a unknown 2004/2006", "FRA b observer 2000/2002",
          "FRA c member 2000/2000", "FRA c member 2007/…",
        ])
    #expect(
      graph.remarks.filter { $0.code == "N206" }.map(\.message) == [
        "no row is about 2001, 2004–2006: a membership before and after is possible in these years"
      ])
  }

  @Test(
    "In a year without rows a membership before and after is possible, in others certain",
    arguments: [
      ("2000", "certain"), ("2001", "possible"), ("2002", "certain"),
    ])
  func possibleInBetween(_ year: String, _ expected: String) throws {
    let graph = try read("iso3c,year,A,B\nFRA,2000,1,0\nFRA,2002,1,0\nDEU,2000,0,1\nDEU,2002,0,1\n")
    var question = Question()
    question.date = .date(try #require(PartialDate(year)))
    let affiliations = graph.affiliations(question)
    let row = try #require(affiliations.row(of: "FRA"))
    let column = try #require(affiliations.column(of: "a"))
    let isCertain = affiliations.certain.columns(ofRow: row).contains(Int32(column))
    let isPossible = affiliations.possible.columns(ofRow: row).contains(Int32(column))
    #expect((isCertain ? "certain" : isPossible ? "possible" : "absent") == expected)
  }

  @Test("A party of a panel without any tie stays a party")
  func zeros() throws {
    let graph = try read("iso3c,year,A,B\nFRA,2000,1,0\nDEU,2000,0,0\n")
    #expect(graph.parties.ids == ["DEU", "FRA"])
  }

  @Test("Every wrong row is reported")
  func problems() {
    let text = "ccode,year,UN\n220,199x,1\n9999,1990,1\n220,1990\n220,1991,1\n"
    let error = #expect(throws: InvalidGraph.self) { try read(text) }
    #expect(
      error?.findings.filter { $0.severity == .error }.map { "\($0.place.line) \($0.code)" } == [
        "2 E010", "3 E033", "4 E022",
      ])
  }
}
