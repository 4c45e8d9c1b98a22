import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderColumnsTests {
  @Test("A column can be named with the mark of a footnote, and without it")
  func marksInOptions() {
    let text = "Person[1],Club[2],Note*\nAnn,A,x\nEve,A,y\n"
    for name in ["Person[1]", "Person"] {
      let table = ReadTable(text) {
        $0.columns = [.party: name, .coalition: "Club", .unread: "Note"]
      }
      #expect(table.ties == ["ann-a-member", "eve-a-member"])
    }
  }

  @Test("A column of yes and no about observers says who observes")
  func observers() {
    let table = ReadTable("country,organisation,observer\nFRA,AU,yes\nKEN,AU,no\nMLI,AU,no\n")
    #expect(table.ties == ["FRA-au-observer", "KEN-au-member", "MLI-au-member"])
    #expect(ReadTable("country,UN,observer\nFRA,1,0\nKEN,1,1\n").ties.count == 3)
  }

  @Test("One word for a role among others that are none is no role")
  func oneWord() {
    for (word, other) in [("lead", "zinc"), ("observer", "political")] {
      let table = ReadTable(
        "country,organisation,type\nFRA,A,\(word)\nDEU,B,\(other)\nITA,C,\(word)\n")
      #expect(table.ties == ["FRA-a-member", "DEU-b-member", "ITA-c-member"])
      #expect(table.codes.contains("N203"))
    }
    #expect(
      ReadTable("country,organisation,type\nFRA,A,member\nDEU,B,membr\n").codes.contains("W109"))
  }

  @Test("A position is a role beside members, and a post beside people")
  func positions() {
    let roles = ReadTable(
      "country,organisation,position\nFRA,EU,member\nGEO,EU,candidate\nDEU,EU,leader\n")
    #expect(roles.ties == ["DEU-eu-lead", "FRA-eu-member", "GEO-eu-applicant"])
    let people = ReadTable(
      "name,country,organisation,position\nAnn,FRA,EU,president\nEve,DEU,EU,chair\nIda,ITA,EU,member\n"
    )
    #expect(!people.ties.contains { $0.hasSuffix("lead") })
  }

  @Test(
    "A column of words for roles is the column of roles, whatever it is called",
    arguments: [
      "country,organisation,type\nFRA,EU,member\nSRB,EU,candidate\n",
      "country,organisation,membership type\nFRA,EU,member\nSRB,EU,candidate\n",
      "Land,Organisation,Rolle\nFRA,EU,Vollmitglied\nSRB,EU,Beitrittskandidat\n",
      "pays,organisation,statut\nFRA,EU,membre\nSRB,EU,pays candidat\n",
    ])
  func roles(_ text: String) {
    #expect(ReadTable(text).ties == ["FRA-eu-member", "SRB-eu-applicant"])
  }

  @Test("Values of 0 and 1 say who belongs")
  func values() {
    let table = ReadTable(
      "REF_AREA,TIME_PERIOD,ORG,OBS_VALUE\nSWE,2000,NATO,0\nSWE,2000,EU,1\nFRA,2000,NATO,1\n")
    #expect(table.ties == ["SWE-eu-member", "FRA-nato-member", "SWE-nato-non-member"])
  }

  @Test("Politicians are members, and their parties are not")
  func people() {
    for text in [
      "legislator,party,committee\nSmith,D,Budget\nJones,R,Budget\n",
      "name,party,state,committee\nSmith,D,CA,Budget\nJones,R,TX,Budget\n",
    ] {
      #expect(ReadTable(text).ties == ["jones-budget-member", "smith-budget-member"])
    }
    #expect(ReadTable("party,coalition\nSPD,Ampel\nFDP,Ampel\n").ties.count == 2)
  }

  @Test("Parties in a column of leads beside members lead")
  func leads() {
    let table = ReadTable(
      "coalition,lead,members\nDrones,Latvia; United Kingdom,\"France, Germany\"\n")
    #expect(
      table.ties == [
        "DEU-drones-member", "FRA-drones-member", "GBR-drones-lead", "LVA-drones-lead",
      ])
    #expect(
      ReadTable("organisation,country,lead\nNATO,France,Germany\nNATO,Italy,Germany\n").ties == [
        "DEU-nato-lead", "FRA-nato-member", "ITA-nato-member",
      ])
  }

  @Test(
    "Columns of dates are known by more names, where dates stand below",
    arguments: [
      "startyear,endyear", "styear,endyear", "Year joined,Exit", "entry,exit", "Beitritt,Austritt",
      "Adhésion,Sortie", "Fecha de ingreso,Salida", "begin_date,end_date", "加入年份,退出年份",
      "Год вступления,Год выхода",
    ])
  func dates(_ names: String) {
    let table = ReadTable("country,organisation,\(names)\nPOL,Pact,1955,1991\nFRA,NATO,1949,\n")
    #expect(table.periods == ["FRA-nato 1949…", "POL-pact 1955…1991"])
    #expect(ReadTable("country,organisation,entry\nFRA,NATO,A\n").codes == ["N203"])
  }

  @Test("A column can be left unread")
  func unread() {
    let table = ReadTable("person,board,role\nAnn,Acme,director\nBob,Acme,member\n") {
      $0.columns = [.unread: "role"]
    }
    #expect(table.ties == ["ann-acme-member", "bob-acme-member"])
    let error = ReadTable("person,board\nAnn,Acme\n") { $0.columns = [.unread: "roll"] }
    #expect(error.codes == ["E020"])
  }
}
