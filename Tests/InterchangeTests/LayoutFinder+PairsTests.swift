import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderPairsTests {
  @Test(
    "Countries and their codes are no memberships, also where some are missing",
    arguments: [
      "country,country_code\nFrance,FR\nGermany,DE\nZanzibar,\nSpain,ES\nItaly,IT\n",
      "iso3,name\nFRA,France\nDEU,Germany\nITA,Italy\n",
    ])
  func codes(_ text: String) { #expect(ReadTable(text).codes.contains("E021")) }

  @Test("A list of members for each organisation is no pair of names")
  func lists() {
    let rows = (0..<12).map { "Org\($0),\"France, \($0 % 2 == 0 ? "Spain" : "Italy")\"" }
    let table = ReadTable("organisation,members\n" + rows.joined(separator: "\n") + "\n")
    #expect(table.ties.count == 24)
  }

  @Test("An edge list of another program can have from and to")
  func edges() {
    #expect(
      ReadTable("from,to\nFrance,NATO\nGermany,NATO\n").ties == [
        "DEU-nato-member", "FRA-nato-member",
      ])
  }

  @Test("A table without the names of members is an error that says so")
  func marks() {
    let table = ReadTable("NATO,EU\n1,0\n1,1\n0,1\n")
    #expect(ReadTable(",A,B\nEve,1,x\nAnn,yes,\n").ties.count == 3)
    #expect(table.codes == ["E021"] && table.findings[0].message.contains("names of members"))
  }
}
