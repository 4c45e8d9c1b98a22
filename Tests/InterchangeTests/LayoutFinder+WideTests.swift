import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderWideTests {
  @Test("Years across are a panel, with marks or with names of coalitions")
  func yearsAcross() {
    let marks = ReadTable(
      "country,organisation,1990,1991,1992\nPoland,NATO,0,0,1\nPoland,Pact,1,1,\n")
    #expect(
      marks.periods == ["POL-nato 1992…", "POL-nato 1990…1991", "POL-pact 1990…1991"])
    #expect(marks.addsUp)
    let names = ReadTable("Country,X1990,X1991\nFrance,NATO,NATO\nPoland,Pact,\n")
    #expect(names.periods == ["FRA-nato 1990…", "POL-pact 1990…1990"])
    #expect(names.addsUp)
    #expect(ReadTable("Country,1990,1991\nFrance,1,1\nPoland,0,1\n").codes == ["E021"])
    #expect(ReadTable("Country,1990,1991\nFrance,120,130\nPoland,50,60\n").codes == ["E021"])
  }

  @Test("A year that two columns have is an error with both")
  func repeatedYears() {
    let table = ReadTable("country,organisation,1990,1990,1991\nFrance,NATO,1,1,1\n")
    let message = "the columns 3 and 4 are both called '1990'"
    #expect(table.findings.contains { $0.message.contains(message) })
  }

  @Test("Members below the names of coalitions are read; pairs of countries are not")
  func listsBelow() {
    let table = ReadTable("NATO,EU,AU\nFrance,France,Kenya\nNorway,,\n")
    #expect(
      table.ties == ["KEN-au-member", "FRA-eu-member", "FRA-nato-member", "NOR-nato-member"])
    #expect(table.addsUp)
    #expect(ReadTable("a,b\nFrance,Kenya\nMali,Chad\n").codes == ["E021"])
    #expect(ReadTable("NATO,NATO,EU\nFrance,Germany,\nNorway,,Italy\n").codes.contains("E031"))
  }

  @Test("One column of years beside marks is about the members, and no coalition")
  func yearsOfMembers() {
    for name in ["founded", "independence", "Year of data"] {
      let table = ReadTable(
        "country,\(name),UN,NATO\nLatvia,1918,1,1\nNorway,1814,1,1\nKenya,1963,1,0\n")
      #expect(
        table.ties == [
          "LVA-nato-member", "NOR-nato-member", "KEN-un-member", "LVA-un-member", "NOR-un-member",
        ])
    }
  }

  @Test("Years in a matrix are starts, and a span has an end")
  func yearsInCells() {
    let table = ReadTable(
      "Country,EU,NATO,UN\nFrance,1958,1949,1945\nNorway,no,1949–,x\nUK,1973–2020,1949,1945\n")
    #expect(
      table.periods == [
        "FRA-eu 1958…", "GBR-eu 1973…2020", "FRA-nato 1949…", "GBR-nato 1949…", "NOR-nato 1949…",
        "FRA-un 1945…", "GBR-un 1945…", "NOR-un …",
      ])
    #expect(table.addsUp)
    let odd = ReadTable("Country,EU,NATO\nFrance,1958,1949\nNorway,soon,1949\nItaly,1958,1949\n")
    #expect(odd.findings.contains { $0.code == "E030" && $0.place.line == 3 })
    #expect(ReadTable("country,NATO,NATO\nFRA,1949,1950\nDEU,1955,1955\n").codes.contains("E031"))
    #expect(
      ReadTable("country,independence,census\nFRA,1843,1999\nDEU,1871,2000\n").codes == ["E021"])
  }
}
