import GraphCore
import Testing

@testable import Interchange

@Suite struct NumberedColumnsTests {
  @Test("Columns are grouped by their names without numbers")
  func groups() {
    let groups = NumberedColumns.groups(in: ["Org", "Member 1", "Member 2", "Role 1", "Role 2"])
    #expect(
      groups.map(\.name) == ["Member", "Role"] && groups.map(\.positions) == [[1, 2], [3, 4]])
    #expect(NumberedColumns.groups(in: ["state_a", "state_b"]).map(\.keys) == [["a", "b"]])
    #expect(NumberedColumns.groups(in: ["Member", "Member.1"]).map(\.positions) == [[0, 1]])
    #expect(NumberedColumns.groups(in: ["iso2", "iso3", "1990", "1991", "x1990", "x1991"]).isEmpty)
  }

  @Test(
    "Numbered columns of members are one column",
    arguments: [
      "Organisation,Member 1,Member 2,Member 3\nNATO,France,Italy,\nEU,France,,\n",
      "country1,country2,alliance\nFrance,Italy,NATO\nFrance,,EU\n",
      "alliance,ccode1,ccode2\nNATO,220,325\nEU,220,\n",
      "pact,state_a,state_b\nNATO,FRA,ITA\nEU,FRA,FRA\n",
      "Country,Org1,Org2\nFrance,NATO,EU\nItaly,,NATO\n",
    ])
  func members(_ text: String) {
    let table = ReadTable(text)
    #expect(table.ties == ["FRA-eu-member", "FRA-nato-member", "ITA-nato-member"])
    #expect(table.codes.contains("N209") && table.addsUp)
  }

  @Test("Roles beside numbered members go with them")
  func parallel() {
    let table = ReadTable(
      "Organisation,Member 1,Role 1,Member 2,Role 2\nNATO,France,lead,Italy,observer\n")
    #expect(table.ties == ["FRA-nato-lead", "ITA-nato-observer"])
  }

  @Test(
    "Pairs without a coalition are an error that names the columns",
    arguments: [
      "country1,country2,year\nFrance,Germany,1950\nRussia,Belarus,1992\n",
      "country1,country2,alliance\nFrance,Germany,1\nRussia,France,0\n",
      "ccode1,ccode2,year,defense\n2,20,1950,1\n2,20,1951,1\n",
    ])
  func pairs(_ text: String) {
    let table = ReadTable(text)
    #expect(table.codes == ["E021"])
    #expect(table.findings.first?.message.contains("pair") == true)
  }

  @Test("Numbered events of a matrix stay columns")
  func matrix() {
    #expect(ReadTable("woman,E1,E2\nEve,1,0\nAnn,1,1\n").ties.count == 3)
    #expect(ReadTable("country,G7,G20\nFRA,1,1\nDEU,1,0\n").ties.count == 3)
  }
}
