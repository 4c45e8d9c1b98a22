import GraphCore
import Testing

@testable import Interchange

// What columns mean is found by the states among their cells.
extension LayoutFinderTests {
  @Test(
    "Members and coalitions are told apart by what they are, in any order",
    arguments: [
      "organisation,initiative\nEU,Quartet\nUN,Quartet\nUSA,Quartet\n",
      "initiative,members\nQuartet,EU\nQuartet,UN\nQuartet,USA\n",
    ])
  func sides(_ text: String) throws {
    #expect(
      try ties(read(text)) == ["USA-quartet-member", "eu-quartet-member", "un-quartet-member"])
    #expect(try ties(read("G7,France\nG7,Germany\n")) == g7)
  }

  @Test(
    "A matrix with countries across and coalitions down is turned; places stay those of the file")
  func turned() throws {
    let text = "organisation,FRA,DEU,ITA,POL,ESP\nG7,1,1,0,0,0\nNB8,0,0,0,,0\n"
    #expect(try ties(read(text)) == g7)
    let error = #expect(throws: InvalidGraph.self) {
      try read("organisation,FRA,DEU,ITA,POL,ESP\nG7,1,1,0,0,0\nQ,1,0,0,king,0\n")
    }
    #expect(
      error?.findings.map { "\($0.code) \($0.place)" } == ["N209 t0.csv:1:1", "E030 t0.csv:3:5"])
  }

  @Test("A table without a header can begin with Norway, and a table of coalitions with codes")
  func beginnings() throws {
    #expect(
      try ties(read("NO,EFTA\nIS,EFTA\n")) == ["ISL-efta-member", "NOR-efta-member"])
    let graph = try read("country,coalition\nFRA,g7\n", "code,name,founded\ng7,Seven,1975\n").graph
    #expect(graph.coalitions.map(\.name) == ["Seven"])
  }

  @Test(
    "Sums, row numbers of pandas and years in other languages are known",
    arguments: [
      "country,G7,NB8,Total\nFRA,1,0,1\nDEU,1,0,1\n",
      "Unnamed: 0,country,G7,NB8\n0,FRA,1,0\n1,DEU,1,0\n",
      "Jahr;Land;G7;NB8\n2001;FRA;1;0\n2001;DEU;1;0\n",
      "source,target\nG7,France\nG7,Germany\n",
    ])
  func spreadsheets(_ text: String) throws { #expect(try ties(read(text)) == g7) }

  @Test(
    "No coalition is called status, and none 1995",
    arguments: ["country,status\nFRA,member\n", "country,1995,1996\nFRA,1,1\nDEU,0,1\n"])
  func noCoalition(_ text: String) {
    let error = #expect(throws: InvalidGraph.self) { try read(text) }
    #expect(error?.findings.map(\.code) == ["E021"])
  }
}
