import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderRowsTests {
  @Test(
    "Rows of sums are left out in every form of table, with one note and in the account",
    arguments: [
      ("woman,E1,E2,E3\nEve,1,1,0\nAnn,1,0,1\nTheresa,0,1,1\nTotal,2,2,2\n", 6),
      ("woman,E1,E2,E3,Sum\nEve,1,1,0,2\nAnn,1,0,1,2\nTheresa,0,1,1,2\nSum,2,2,2,6\n", 6),
      ("woman,event\nEve,E1\nEve,E2\nAnn,E1\nAnn,E3\nTheresa,E2\nTheresa,E3\nTotal,6\n", 6),
      // Without a header.
      ("France,NATO,1949\nGermany,NATO,1955\nGreece,NATO,1952\nTotal,3,\n", 3),
      // Columns that become rows.
      ("Country,NATO,EU\nFrance,1949,\nGermany,1955,\nGreece,1952,no\nTotal,3,0\n", 3),
      ("Country,Org,1952,1953\nFrance,NATO,1,1\nGreece,NATO,1,1\nItaly,NATO,1,1\nTotal,,3,3\n", 3),
    ])
  func totals(_ text: String, _ count: Int) {
    let table = ReadTable(text)
    #expect(table.ties.count == count)
    #expect(!table.ties.contains { $0.hasPrefix("total") || $0.hasPrefix("sum") })
    #expect(table.codes.count { $0 == "N212" } == 1 && table.addsUp)
  }

  @Test("A company called Total that is no sum stays")
  func company() {
    // In a table of 1 and 0 a sum of 1 can be chance.
    let first = ReadTable("company,E1,E2\nTotal,1,1\nShell,1,0\nBP,0,1\n")
    #expect(first.ties.count == 4 && !first.codes.contains("N212"))
    let table = ReadTable("company,E1,E2,E3\nShell,1,1,0\nTotal,0,1,1\nBP,1,1,0\n")
    #expect(table.ties.contains("total-e2-member"))
  }

  @Test("Only cells that are empty can mean the name above them")
  func emptyCells() {
    func message(_ cell: String) -> String {
      let rows =
        "country,organisation\nFrance,NATO\nSpain,\(cell)\nItaly,\(cell)\nGreece,EU\nMalta,EU\n"
      return ReadTable(rows).findings.first { $0.code == "W116" }?.message ?? ""
    }
    #expect(message("").contains("the name above it"))
    #expect(message("None").contains("no coalition") && !message("None").contains("above"))
  }

  @Test("NA among codes of two letters is Namibia, and nobody among names")
  func namibia() {
    #expect(
      ReadTable("iso2,organisation\nZA,AU\nNA,AU\nBW,AU\n").ties == [
        "BWA-au-member", "NAM-au-member", "ZAF-au-member",
      ])
    let names = ReadTable("country,organisation\nSpain,AU\nNA,AU\nItaly,AU\nMali,AU\n")
    #expect(names.ties.count == 3 && names.codes.contains("W116"))
  }

  @Test("A member called Total beside the name of a coalition is no row of sums")
  func memberCalledTotal() {
    for weight in [2, 12] {
      let table = ReadTable(
        "company,alliance,weight\nTotal,North Sea,\(weight)\nShell,North Sea,5\nBP,North Sea,7\n")
      #expect(table.ties.count == 3 && !table.codes.contains("N212"))
    }
    let missing = ReadTable("Country,NATO,EU\nFrance,1949,n/a\nGermany,1955,1958\nTotal,2,1\n")
    #expect(missing.codes.contains("N212") && missing.ties.count == 3)
  }

  @Test("Signs for nothing are no names; a zero is one among numbers")
  func nameless() {
    let table = ReadTable(
      "country,organisation\nFrance,NATO\nSpain,-\nGreece,none\nPoland,0\nItaly,EU\n?,EU\n-,NATO\n")
    #expect(table.ties == ["ITA-eu-member", "FRA-nato-member"])
    #expect(table.codes.contains("E008") || table.codes.contains("W116"))
    #expect(ReadTable("who,what\n0,10\n1,10\n1,0\n").ties.count == 3)
  }
}
