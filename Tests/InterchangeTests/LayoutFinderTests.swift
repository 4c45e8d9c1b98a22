import Dates
import GraphCore
import Testing

@testable import Interchange

@Suite struct LayoutFinderTests {
  func read(
    _ texts: String..., change: (inout TableReader.Options) -> Void = { _ in }
  ) throws -> TableReading {
    var options = TableReader.Options()
    change(&options)
    return try TableReader.read(
      texts.enumerated().map { TableFile("t\($0).csv", Array($1.utf8)) }, options: options)
  }

  func ties(_ reading: TableReading) -> [String] {
    reading.graph.ties.map { "\($0.tie.party)-\($0.tie.coalition)-\($0.role.rawValue)" }
  }

  let g7 = ["DEU-g7-member", "FRA-g7-member"]

  @Test(
    "One table in many layouts is one graph",
    arguments: [
      "country,coalition\nFRA,G7\nDEU,G7\n", "FRA,G7\nDEU,G7\n", "land,pakt\nFRA,G7\nDEU,G7\n",
      "ID,Pact\nFRA,G7\nDEU,G7\n", "source,target,weight\nFRA,G7,1\nDEU,G7,1\n",
      "country,coalition,\nFRA,G7,\n,,\nDEU,G7,,\n", ",country,coalition\n0,FRA,G7\n1,DEU,G7\n",
      "country|coalition\nFRA|G7\nDEU|G7\n", "\"sep=;\"\ncountry;coalition\nFRA;G7\nDEU;G7\n",
      "country,coalition,member\nFRA,G7,1\nDEU,G7,TRUE\nITA,G7,\n",
      "country,G7\nFRA,1\nDEU,1\n", "state;G7\nFRA;ja\nDEU;JA\n", "country,G7,\nFRA,✓,\nDEU,x,\n",
      ",country,G7\n1,FRA,1\n2,DEU,1\n", "gec,organisation\nFR,G7\nGM,G7\n",
      "coalition,members\nG7,France\nG7,Germany\n", "FR G7\nDE G7\n",
      "Land;Bündnis;Größe\nFrankreich;G7;68\nDeutschland;G7;84\n",
    ])
  func layouts(_ text: String) throws {
    let reading = try read(text)
    #expect(ties(reading).filter { !$0.hasPrefix("ITA") } == g7)
  }

  @Test(
    "Cells with several names are several rows",
    arguments: [
      "coalition,members\nG7,France; Germany\n",
      "pact,parties\nG7,\"France, Germany\"\nG7,Germany\n",
      "club;members\nG7;France, Germany\n", "country,coalitions\nFRA,G7\nDEU,\"G7\"\n",
      "members,pact\n\"Germany and France, Germany\",G7\n",
    ])
  func lists(_ text: String) throws {
    let reading = try read(text) { $0.parties = .states }
    #expect(ties(reading) == g7)
  }

  @Test(
    "In a column of marks an empty cell means no, and in one of weights a 0",
    arguments: [
      "country,coalition,status\nFRA,G7,x\nITA,G7,\nDEU,G7,x\n",
      "country,coalition,member\nFRA,G7,✓\nITA,G7,\nDEU,G7,✓\n",
      "country,coalition,weight\nFRA,G7,2\nITA,G7,0\nDEU,G7,0.5\n",
      "country;coalition;value\nFRA;G7;2,5\nITA;G7;\nDEU;G7;1\n",
    ])
  func marks(_ text: String) throws {
    let reading = try read(text)
    #expect(ties(reading) == g7)
    #expect(reading.reports[0].leftOut.map(\.count) == [1])
    #expect(reading.graph.remarks.contains { $0.code == "N209" })
  }

  @Test(
    "A column of yes and no about something else is not read, and one of leads is about leading")
  func otherMarks() throws {
    let reading = try read("country,coalition,nuclear\nFRA,G7,1\nDEU,G7,0\n")
    #expect(ties(reading) == g7)
    #expect(reading.graph.remarks.map(\.code) == ["N203"])
    #expect(
      try ties(read("country,coalition,is_lead\nFRA,G7,0\nDEU,G7,1\nITA,G7,co\n")) == [
        "DEU-g7-lead", "FRA-g7-member", "ITA-g7-co-lead",
      ])
  }

  @Test("An odd cell of a matrix is an error at its place, and its column is read")
  func oddCells() {
    for cell in ["$5", "7", "-3", "1e3"] {
      let error = #expect(throws: InvalidGraph.self) {
        try read("country,A,B\nFRA,1,0\nDEU,\(cell),1\nITA,0,1\nPOL,1,1\n")
      }
      #expect(error?.findings.map { "\($0.code) \($0.place)" } == ["E030 t0.csv:3:2"], "\(cell)")
    }
  }

  @Test("A column that the user names is looked for in all tables")
  func columnsOfSeveral() throws {
    let reading = try read("igo,who\nG7,FRA\nG7,DEU\n", "igo_id,name,founded\nG7,Seven,1975\n") {
      $0.columns = [.party: "who"]
    }
    #expect(reading.graph.coalitions.map(\.name) == ["Seven"])
    let error = #expect(throws: InvalidGraph.self) {
      try read("igo,who\nG7,FRA\n") { $0.columns = [.party: "whom"] }
    }
    #expect(error?.findings.map(\.code) == ["E020"])
  }

  @Test("A table of officials can call them by name, and one of coalitions has an id beside it")
  func namesBeside() throws {
    let graph = try read(
      "country,coalition\nFRA,g7\n", "id,name,kind\ng7,Group of Seven,forum\n",
      "name,country,post\nJane Doe,France,Minister\n"
    ).graph
    #expect(graph.coalitions.map(\.name) == ["Group of Seven"])
    #expect(graph.officials.map(\.name) == ["Jane Doe"])
  }

  @Test("Empty dates are written in several ways, and a message names the column of the table")
  func dates() throws {
    let text = "country,coalition,since,date\nFRA,G7,NaT,None\nDEU,G7,NULL,—\nITA,NaN,,\n"
    let reading = try read(text)
    #expect(ties(reading) == g7)
    let error = #expect(throws: InvalidGraph.self) {
      try read("country,coalition,date\nFRA,G7,soon\n")
    }
    #expect(error?.findings.first?.message.contains("`date`") == true)
  }

  @Test(
    "Numbers of rows, attributes and columns that say who belongs are no coalitions",
    arguments: [
      "no,member,club\n1,FRA,G7\n2,DEU,G7\n", "id,country,club\n1,FRA,G7\n2,DEU,G7\n",
      "country,club,member\nFRA,G7,1\nDEU,G7,1\nITA,G7,0\n",
      "country,club,weight\nFRA,G7,2\nDEU,G7,3\nITA,G7,0\n",
      "country,coalition,member,region\nFRA,G7,1,x\nDEU,G7,1,y\nITA,G7,0,z\n",
      "country,coalition,member\nFRA,G7,yes\nDEU,G7,yes\nITA,G7,no\nPOL,G7,maybe\n",
      "country,continent,population,G7\nFRA,Europe,68,1\nDEU,Europe,84,1\nITA,Asia,59,0\n",
      "land,partner\nFRA,G7\nDEU,G7\n",
      "organisation,coalition\nFRA,G7\nDEU,G7\n", "a,b\nG7,France\nG7,Germany\n",
    ])
  func noCoalitions(_ text: String) throws {
    #expect(try ties(read(text)).filter { !$0.hasSuffix("non-member") } == g7)
  }

  @Test("Marks below the names of coalitions are a matrix, whatever the coalitions are called")
  func marksInMatrix() throws {
    #expect(
      try ties(read("country,alliance,union\nFRA,x,x\nDEU,,x\n")) == [
        "FRA-alliance-member", "DEU-union-member", "FRA-union-member",
      ])
  }

  @Test("With weights asked for, a negative number is reported and its column is read")
  func negativeWeights() {
    let error = #expect(throws: InvalidGraph.self) {
      try read("country,A,B\nFRA,5,0\nDEU,-5,1\nITA,2.5,1\nPOL,1,1\n") { $0.numbers = .weights }
    }
    #expect(
      error?.findings.map { "\($0.code) \($0.place)" } == ["N209 t0.csv:1:1", "E030 t0.csv:3:2"])
  }

  @Test("One number above 3 makes weights of all columns with codes of roles")
  func weightsBesideRoles() {
    let table = ReadTable("country,A,B,C\nFRA,4,1,0\nNOR,1,2,0\nSWE,2,1,3\nITA,0,0,0\n")
    #expect(table.ties.count == 7 && table.ties.allSatisfy { $0.hasSuffix("-member") })
    #expect(ReadTable("country,pop,A,B\nFRA,68,1,0\nDEU,84,1,2\n").ties.count == 3)
  }

  @Test("A table of coalitions can have identifiers and names")
  func namesOfCoalitions() throws {
    let graph = try read(
      "igo_id,name,start_year\ng7,Group of Seven,1975\n",
      "country,coalition\nFRA,g7\nDEU,Group of Seven\n"
    ).graph
    #expect(graph.coalitions.map(\.name) == ["Group of Seven"])
    #expect(graph.coalitions[0].founded.map(\.date) == ["1975"])
    #expect(graph.ties.map { "\($0.tie.party)-\($0.tie.coalition)" } == ["DEU-g7", "FRA-g7"])
  }

  @Test("Separators behind the header are left out unless cells stand below them")
  func trailing() throws {
    #expect(try ties(read("country,coalition,,\nFRA,G7\nDEU,G7,\n")) == g7)
    #expect(try ties(read("country,G7,\nFRA,1,a\nDEU,1,b\n")) == g7)
  }

  @Test("A year can be kept as its first day")
  func firstDays() throws {
    let graph = try read(
      "country,coalition,year\nFRA,G7,2018-01-01 00:00:00\nFRA,G7,2019-01-01T00:00:00\n"
    ).graph
    #expect(graph.ties.map { $0.claim.from } == ["2018"])
  }

  @Test("A first row that neither stands below nor names a state is a header")
  func header() throws {
    #expect(try ties(read("NAME,Pact\nFRA,G7\nDEU,G7\n")) == g7)
    #expect(try ties(read("FRA,Entente\nDEU,Axis\n")).count == 2)
    #expect(try ties(read("1 10\n2 10\n2 11\n")).count == 3)
  }

  @Test("Rows with a year become periods; a table covers its years")
  func years() throws {
    let reading = try read(
      "country,coalition,year\nFRA,A,2000\nFRA,A,2001\nDEU,A,2001.0\nDEU,A,2002\n")
    let periods = reading.graph.ties.map { row in
      "\(row.tie.party) \(row.claim.from?.description ?? "") \(row.claim.to?.description ?? "…")"
    }
    #expect(periods == ["DEU 2001 …", "FRA 2000 2001"])
    #expect(reading.graph.newestDate == "2002")
    #expect(reading.reports.map(\.read) == [2] && reading.reports.map(\.merged) == [2])
  }

  @Test("A member that leads has two roles in one year; only a non-member cannot belong")
  func rolesOfOneYear() throws {
    let text = "country,coalition,year,role\nFRA,A,2000,member\nFRA,A,2000,lead\nFRA,A,2001,lead\n"
    let reading = try read(text)
    #expect(reading.graph.remarks.filter { $0.code == "W113" }.isEmpty)
    #expect(
      reading.graph.ties.map {
        "\($0.role.rawValue) \($0.claim.from?.description ?? "") \($0.claim.to?.description ?? "…")"
      } == ["member 2000 2000", "lead 2000 …"])
    let contradiction = try read(
      "country,coalition,year,role\nFRA,A,2000,member\nFRA,A,2000,non-member\nFRA,A,2001,member\n")
    #expect(contradiction.graph.remarks.filter { $0.code == "W113" }.map(\.place.line) == [2])
  }

  @Test("The sources, grades and notes of the years of a period support the period")
  func evidenceOfYears() throws {
    let reading = try read(
      """
      country,coalition,year,source,confidence,note
      FRA,A,2000,s1,stated,
      FRA,A,2001,s2,inferred,from a photograph
      FRA,A,2002,s2,stated,
      """)
    let claims = reading.graph.ties.map(\.claim)
    #expect(claims.map(\.sources) == [["s1", "s2"]])
    #expect(claims.map(\.confidence) == [.inferred])
    #expect(claims.map(\.note) == ["from a photograph"])
  }

  @Test("Numbers above 1 in a sparse matrix are weights, 2 and 3 alone are roles with a note")
  func weights() throws {
    let weights = try read("country,A,B\nFRA,0,12\nDEU,7,0\n")
    #expect(ties(weights) == ["DEU-a-member", "FRA-b-member"])
    let roles = try read("country,A,B\nFRA,0,2\nDEU,1,0\n")
    #expect(ties(roles) == ["DEU-a-member", "FRA-b-associate"])
    #expect(roles.graph.remarks.map(\.code) == ["N208"])
    #expect(
      try ties(read("country,A,B\nFRA,0,2\nDEU,1,0\n") { $0.numbers = .weights })
        == ["DEU-a-member", "FRA-b-member"])
  }

  @Test(
    "A file without memberships ends with one message",
    arguments: [
      "country,gdp,population\nFRA,2.9,68\nDEU,4.1,84\n", "country,code\nFrance,FR\nGermany,DE\n",
      "name,kind\nG7,forum\n", "release,period,label\n1,2,a\n", "source,target\nA,B\nB,C\n",
      "country,year,month,total\nFRA,2022,1,0\nFRA,2022,2,0.5\n", "a\nb\n",
      "name,age\nAnn,3\nBob,4\n", "country,gdp\nFRA,2.9\nDEU,4.1\n",
    ])
  func noMemberships(_ text: String) throws {
    let error = try #require(#expect(throws: InvalidGraph.self) { try read(text) })
    #expect(error.findings.map(\.code) == ["E021"], "\(error.findings.map(\.line))")
  }

  @Test("An odd cell of a matrix is told with its line and column")
  func oddCell() throws {
    let rows = ["FRA", "DEU", "ITA", "ESP", "PRT", "BEL", "NLD", "LUX", "DNK", "NOR", "SWE", "FIN"]
    let text =
      "country,A,B\n" + rows.map { "\($0),1,1\n" }.joined() + rows.map { "\($0),1,1\n" }.joined()
    let odd = text.replacingOccurrence(of: "LUX,1,1", with: "LUX,1,1?")
    let error = #expect(throws: InvalidGraph.self) { try read(odd) }
    let first = error?.findings.first { $0.code == "E030" }
    #expect(first.map { "\($0.place.line):\($0.place.column)" } == "9:3")
  }

  @Test("A word of a matrix that is not known is reported once, with its rows; its column is read")
  func oddWord() {
    let text = "country;A;B\nFRA;1;0\nDEU;suspended;0\nITA;suspended;1\nESP;1;1\n"
    let error = #expect(throws: InvalidGraph.self) { try read(text) }
    #expect(
      error?.findings.map(\.line) == [
        "t0.csv:3:2: error: `A` is 'suspended' in 2 rows, first here; expected yes, no or a role [E030]"
      ])
  }

  @Test("Two columns and trailing separators need no header")
  func trailingSeparators() throws {
    let reading = try read("FRA,G7,\nDEU,G7,\nITA,G8,\n")
    #expect(ties(reading) == g7 + ["ITA-g8-member"])
  }

  @Test("Two columns of one name that differ are an error; that are equal, none")
  func homonyms() throws {
    let error = #expect(throws: InvalidGraph.self) {
      try read("country,coalition,country\nFRA,A,FRA\nFRA,A,DEU\n")
    }
    #expect(
      error?.findings.filter { $0.severity == .error }.map(\.line) == [
        "t0.csv:3:3: error: columns 1 and 3 are both called 'country', and differ; give one of them another name [E031]"
      ])
    let same = try read("country,coalition,country\nFRA,G7,FRA\nDEU,G7,DEU\n")
    #expect(ties(same) == g7)
  }

  @Test(
    "Officials of one name in two countries are two people; a word that is no lead role is an error"
  )
  func officials() throws {
    let members = "country,coalition\nFRA,Drones\n"
    let graph = try read(
      members,
      "official,country,title,coalition,role\nAnn Lee,FRA,Minister,,\nAnn Lee,CAN,Mayor,,\nAnn Lee,,Chair,Drones,co-lead\n"
    ).graph
    #expect(graph.officials.map { "\($0.name) \($0.party)" } == ["Ann Lee FRA", "Ann Lee CAN"])
    #expect(graph.leads.map(\.leader) == [.official(graph.officials[1].id)])
    let error = #expect(throws: InvalidGraph.self) {
      try read(
        members,
        "official,country,title,coalition,role\nAnn Lee,FRA,Chair,Drones,boss\n")
    }
    #expect(
      error?.findings.map(\.message) == [
        "'boss' is not a lead role (allowed: lead, co-lead, host, command)"
      ])
  }

  @Test("What stands twice in a matrix is an error: a party, a column")
  func repeated() {
    let party = #expect(throws: InvalidGraph.self) {
      try read("country,A,B\nFRA,1,0\nFrance,0,1\n")
    }
    #expect(party?.findings.map { "\($0.place.line) \($0.code)" } == ["3 E031"])
    let column = #expect(throws: InvalidGraph.self) { try read("country,A,A\nFRA,1,0\nDEU,0,1\n") }
    #expect(column?.findings.map(\.code) == ["E031"])
  }

  @Test("Tables of coalitions, leads and officials go with tables of memberships, in any order")
  func several() throws {
    let graph = try read(
      "official,country,title,from,coalition\nAnn Lee,FRA,Minister,2022,\nAnn Lee,FRA,Chair,,Drones\n",
      "coalition,leader\nDrones,Latvia\n", "name,kind,founded,size\nDrones,capability,2024-02,16\n",
      "country,coalition\nFRA,Drones\n"
    ).graph
    #expect(graph.coalitions.map(\.kind) == ["capability"])
    #expect(graph.coalitions[0].founded.map(\.date) == ["2024-02"])
    #expect(graph.declarations.map(\.size) == [16])
    #expect(graph.ties.map { "\($0.tie.party)-\($0.role.rawValue)" } == ["FRA-member", "LVA-lead"])
    #expect(graph.officials.map(\.name) == ["Ann Lee"] && graph.leads.count == 1)
    #expect(graph.officials[0].offices.map(\.title) == ["Minister"])
  }

  @Test("Rows that say the same are one claim, and are counted as merged")
  func repeats() throws {
    let reading = try read("country,coalition,source\nFRA,A,x\nFRA,A,x\nFRA,A,y\nDEU,A,\nDEU,A,\n")
    #expect(reading.graph.ties.map(\.tie.party) == ["DEU", "FRA", "FRA"])
    #expect(reading.reports.map { [$0.total, $0.read, $0.merged] } == [[5, 3, 2]])
  }

  @Test("Rows and cells add up for every table")
  func reports() throws {
    let readings = [
      try read("country,coalition,role\nFRA,A,member\nDEU,A,king\nITA,A,-1\nESP,A,\n"),
      try read("country,A,B\nFRA,1,0\nDEU,,1\nITA,-1,x\n"),
      try read("iso3c,year,A,B\nFRA,2000,1,0\nFRA,2001,1,-9\nDEU,2000,0,0\nDEU,2001,1,1\n"),
      try read("country,coalition\nFRA,A\nX1,A\nDEU,A\n") { $0.skipsUnknown = true },
    ]
    for report in readings.flatMap(\.reports) {
      let left = report.leftOut.reduce(0) { $0 + $1.count }
      #expect(report.read + report.merged + left == report.total, "\(report)")
    }
    #expect(readings.map { $0.reports[0].total } == [4, 6, 8, 3])
  }
}

extension String {
  /// The text with the first occurrence of another text replaced.
  fileprivate func replacingOccurrence(of text: String, with other: String) -> String {
    guard let range = firstRange(of: text) else { return self }
    return replacingCharacters(in: range, other)
  }

  private func replacingCharacters(in range: Range<Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
