import Dates
import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

@Suite struct DatasetReaderTests {
  private func read(_ dataset: Dataset, _ texts: String...) throws -> TableReading {
    try DatasetReader.read(
      texts.enumerated().map { TableFile("t\($0).csv", Array($1.utf8)) }, as: dataset, .init())
  }

  private func ties(_ graph: CoalitionGraph) -> [String] {
    graph.ties.map { row in
      "\(row.tie.party) \(row.tie.coalition) \(row.claim.from?.description ?? "…")"
        + " \(row.claim.to?.description ?? "…")"
    }
  }

  @Test("Phases of an alliance that follow each other are one membership; 0 is no year and no day")
  func atop() throws {
    let reading = try read(
      .atop,
      """
      atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase
      3180,220,1949,4,4,1951,10,17,1
      3180,220,1951,10,17,0,0,0,2
      3015,651,1945,3,22,1979,3,0,0
      3015,651,1989,5,0,0,0,0,0
      """)
    #expect(
      ties(reading.graph) == [
        "EGY atop-3015 1945-03-22 1979-03", "EGY atop-3015 1989-05 …", "FRA atop-3180 1949-04-04 …",
      ])
    #expect(reading.reports.map { [$0.total, $0.read, $0.merged] } == [[4, 3, 1]])
    #expect(reading.graph.citation?.contains("Leeds") == true)
  }

  @Test("Of two ends of one membership the later one counts; a year ends later than a month of it")
  func laterEnd() throws {
    let reading = try read(
      .atop,
      """
      atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase
      3180,220,1949,4,4,1951,0,0,1
      3180,220,1950,1,1,1951,3,0,2
      """)
    #expect(ties(reading.graph) == ["FRA atop-3180 1949-04-04 1951"])
  }

  @Test("A column is read where its name stands first")
  func repeatedColumns() throws {
    let reading = try read(
      .atop,
      """
      atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,yrexit
      3180,220,1949,4,4,1951,0,0,1,1999
      """)
    #expect(ties(reading.graph) == ["FRA atop-3180 1949-04-04 1951"])
  }

  @Test("Members of treaties stand in columns; an accession adds those that are new")
  func desta() throws {
    let reading = try read(
      .desta,
      """
      "number";"base_treaty";"name";"entry_type";"year";"c1";"c2";"c3"
      "1";1;"Afghanistan India";"base_treaty";2003;4;356;NA
      "1+1";1;"Accession";"accession";2005;4;356;144
      "1_1";1;"Withdrawal";"withdrawal";2006;4;356;144
      "1a";1;"Text";"consolidated";2007;4;356;144
      """)
    #expect(
      ties(reading.graph) == [
        "AFG afghanistan-india 2003 …", "IND afghanistan-india 2003 …",
        "LKA afghanistan-india 2005 …",
      ])
    #expect(
      reading.reports[0].leftOut.map(\.reason) == [
        "withdrawal that does not say who leaves",
        "consolidated, which is no treaty of its own",
      ])
    #expect(reading.graph.remarks.map(\.code) == ["W117", "W117"])
  }

  @Test("Who has the code 1 in a withdrawal leaves, and can join again; rows are read by year")
  func withdrawals() throws {
    let reading = try read(
      .desta,
      """
      "number";"base_treaty";"name";"entry_type";"year";"c1";"c2";"c3";"mc1";"mc2";"mc3"
      "1_1";1;"Afghanistan India";"withdrawal";2006;4;356;144;2;2;1
      "1";1;"Afghanistan India";"base_treaty";2003;4;356;NA;0;0;NA
      "1+2";1;"Afghanistan India";"accession";2009;4;356;144;2;2;1
      "1+1";1;"Afghanistan India";"accession";2005;4;356;144;2;2;1
      "7_1";7;"Old";"withdrawal";2007;4;356;NA;2;1;NA
      "8";1;"New text";"protocol or amendment";2010;4;356;144;2;2;2
      "8_1";8;"New text";"withdrawal";2012;4;356;144;1;2;2
      "1+3";1;"Afghanistan India";"accession";2014;4;356;50;2;2;1
      """)
    #expect(
      ties(reading.graph) == [
        "AFG afghanistan-india 2003 2012", "BGD afghanistan-india 2014 …",
        "IND afghanistan-india 2003 …", "LKA afghanistan-india 2005 2006",
        "LKA afghanistan-india 2009 …", "AFG old … …", "IND old … 2007",
      ])
    #expect(reading.reports[0].read == 7 && reading.reports[0].leftOut.map(\.count) == [1])
  }

  @Test("A part of a date that is no number is left out with its line")
  func brokenDates() throws {
    let reading = try read(
      .atop,
      """
      atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect
      3180,220,abcd,4,4,0,0,0,1
      3180,200,1949,13,4,.,0,0,1
      3180,,1949,4,4,0,0,0,1
      """)
    #expect(ties(reading.graph) == ["FRA atop-3180 … …", "GBR atop-3180 1949 …"])
    #expect(
      reading.graph.remarks.map { "\($0.code) \($0.place.line)" } == [
        "W114 2", "W114 3", "W114 3", "W117 4",
      ])
  }

  @Test(
    "A table of a data set that has not its columns is refused",
    arguments: [
      (Dataset.cowIGO, "ccode,stateabb,igo_id,from_year,to_year\n2,USA,AAAID,1976,1984\n"),
      (.factbook, "gec,text\nAG,\"AfDB, AMF\"\n"), (.unVotes, "country,vote\nFRA,yes\n"),
    ])
  func wrongTable(_ dataset: Dataset, _ text: String) {
    let error = #expect(throws: InvalidGraph.self) { try read(dataset, text) }
    #expect(error?.findings.map(\.code) == ["E021"])
  }

  @Test("Participants of operations are states, organisations and others; operations have parts")
  func wikidata() throws {
    let graph = try read(
      .wikidata,
      "operation,participant,participant_label\nQ1,Q142,France\nQ1,Q7184,NATO\nQ2,Q9,Oromo\n",
      "qid,label,start,end,classes,locations\nQ1,Op A,1992-10-16,t19,x,y\nQ2,Op B,1993,1994,x,y\n",
      "operation,part_of,part_of_label\nQ1,Q2,Op B\nQ2,Q1,Op A\n"
    ).graph
    #expect(graph.parties.map(\.kind) == [.state, .organisation, .other])
    #expect(graph.coalitions[id: "op-a"]?.partOf == "op-b")
    #expect(graph.coalitions[id: "op-a"]?.attributes["start"] == "1992-10-16")
    #expect(graph.coalitions[id: "op-b"]?.attributes["end"] == "1994" && graph.newestDate == nil)
    #expect(graph.remarks.map(\.code) == ["W114"])
  }

  @Test("A yes is a membership in a roll call, and every other vote is left out with its word")
  func votes() throws {
    let reading = try read(
      .unVotes,
      "rcid,country_code,country,vote\n3,US,United States,yes\n3,CA,Canada,no\n4,CA,Canada,abstain\n"
    )
    #expect(ties(reading.graph) == ["USA 3 … …"])
    #expect(reading.reports[0].leftOut.map(\.reason) == ["voted no", "abstained"])
    #expect(reading.graph.licence == "CC0-1.0")
  }

  @Test("A table of another layout is an error that names the columns")
  func otherLayout() {
    let error = #expect(throws: InvalidGraph.self) {
      try read(.atop, "country,coalition\nFRA,G7\n")
    }
    #expect(error?.findings.map(\.code) == ["E021"])
  }

  @Test(
    "Rows of the published tables add up",
    .enabled(if: SharedData.folder("alliances") != nil, "needs the shared data"),
    arguments: [
      (Dataset.atop, ["alliances/atop/atop4_01m_sample.csv"]),
      (.desta, ["trade/desta/desta_list_of_treaties_sample.csv"]),
      (.factbook, ["factbook/org_memberships.csv"]), (.cowIGO, ["cow-igo/igo_memberships.csv"]),
      (
        .wikidata,
        ["operations.csv", "part_of.csv", "participants.csv"].map { "wikidata-operations/\($0)" }
      ),
    ])
  func publishedTables(_ dataset: Dataset, _ paths: [String]) throws {
    let files = try paths.map { path in
      let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
      return TableFile(path, try SharedData.bytes(parts[1], in: parts[0]))
    }
    let reading = try DatasetReader.read(files, as: dataset, .init())
    for report in reading.reports {
      let left = report.leftOut.reduce(0) { $0 + $1.count }
      #expect(report.read + report.merged + left == report.total, "\(report)")
    }
    #expect(reading.graph.ties.count > 100)
  }

  @Test("Treaties of one name are set apart by their years, or else by their numbers")
  func treatiesOfOneName() throws {
    let header = "number,base_treaty,name,entry_type,year,c1,c2\n"
    let rows =
      "1,1,Argentina Brazil,base_treaty,1986,32,76\n2,2,Argentina Brazil,base_treaty,1988,32,76\n"
      + "3,3,Chile Peru,base_treaty,1998,152,604\n4,4,Peru Chile,base_treaty,1999,152,604\n"
      + "5,5,Peru Chile,base_treaty,1999,152,604\n"
    let graph = try DatasetReader.read(
      [TableFile("desta.csv", Array((header + rows).utf8))], as: .desta, .init()
    ).graph
    #expect(
      graph.coalitions.map(\.name).sorted() == [
        "Argentina Brazil (1986)", "Argentina Brazil (1988)", "Chile Peru", "Peru Chile (4)",
        "Peru Chile (5)",
      ])
  }

  @Test("A table beside the one that is read is reported and accounted for")
  func secondTable() throws {
    let members =
      "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit\n3180,220,1949,4,4,0,0,0\n"
    let reading = try DatasetReader.read(
      [
        TableFile("m.csv", Array(members.utf8)),
        TableFile("a.csv", Array("atopid,begyr\n3180,1949\n".utf8)),
      ],
      as: .atop, .init())
    #expect(reading.graph.remarks.map(\.code) == ["W117"])
    #expect(reading.reports.map(\.file) == ["m.csv", "a.csv"])
    #expect(reading.reports[1].leftOut.map(\.count) == [1])
  }
}
