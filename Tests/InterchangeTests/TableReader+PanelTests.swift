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
    graph.memberships.flatMap { edge in
      edge.claims.map { claim in
        let dates = [claim.from, claim.to].map { $0?.description ?? "…" }
        return "\(edge.country) \(edge.coalition) \(edge.standing.rawValue) "
          + dates.joined(separator: "/")
      }
    }
  }

  @Test func runsOfYearsAreSpells() throws {
    #expect(
      try ties(read(panel)) == [
        "FRA efta associate 1992/…", "FRA oas observer 1990/1991", "FRA oas unknown 1992/1992",
        "DEU un member 1992/1992", "FRA un member 1990/…",
      ])
  }

  /// The last year of the data ends no tie, and within its years the table's silence means no.
  @Test func theTableCoversItsYears() throws {
    let graph = try read(panel)
    #expect(graph.sources.map(\.covers?.description) == ["1990 to 1993, complete"])
    let later = graph.affiliations(asOf: PartialDate("1995"))
    #expect(later.ties.contains { $0.country == "FRA" && $0.coalition == "un" })
    #expect(later.uncovered == ["un", "efta", "oas"])
    #expect(graph.affiliations(asOf: PartialDate("1991")).complete == ["un", "efta", "oas"])
  }

  @Test func saysWhatItTookForGranted() throws {
    #expect(try read(panel).remarks.findings.map(\.code) == ["N202", "N203"])
  }

  @Test func aGapInTheYearsEndsASpell() throws {
    let text = "iso3c,year,A,B\nFRA,2000,1,1\nFRA,2001,1,1\nFRA,2004,1,0\nDEU,2005,0,1\n"
    #expect(
      try ties(read(text)) == [
        "FRA a member 2000/2001", "FRA a member 2004/2004", "DEU b member 2005/…",
        "FRA b member 2000/2001",
      ])
  }

  @Test func reportsEveryBadRow() throws {
    let text = "ccode,year,UN\n220,199x,1\n9999,1990,1\n220,1990\n220,1991,1\n"
    #expect(throws: InvalidGraph.self) { try read(text) }
    do {
      _ = try read(text)
    } catch let error as InvalidGraph {
      #expect(error.findings.map(\.origin.line) == [2, 3, 4])
    }
  }
}
