import Counting
import Dates
import GraphCore
import States
import Testing

@testable import Interchange

@Suite struct TableReaderTests {
  private func graph(
    _ text: String, codes: StateCodes.System? = nil,
    columns: [TableColumns.Meaning: String] = [:]
  ) throws -> CoalitionGraph {
    var options = TableReader.Options()
    options.codes = codes
    options.columns = columns
    return try TableReader.read(Array(text.utf8), named: "t.csv", options: options)
  }

  @Test("A cell of more than a mebibyte is an error with its line, and no name is made of it")
  func longCell() throws {
    let long = String(repeating: "a", count: 1 << 20 + 1)
    let error = #expect(throws: InvalidGraph.self) {
      try graph("country,coalition\nFRA,b\nDEU,\(long)\n")
    }
    #expect(error?.findings.map(\.place.line) == [3])
    #expect(error?.findings.first?.message.contains("1048577 bytes") == true)
  }

  /// The claims of a graph as `FRA in g7 as member, 1975 to …`.
  private func ties(_ graph: CoalitionGraph) -> [String] {
    graph.ties.map { row in
      let dates = [row.claim.from, row.claim.to].map { $0?.description ?? "…" }
      return "\(row.tie.party) in \(row.tie.coalition) as \(row.role.rawValue), "
        + dates.joined(separator: " to ")
    }
  }

  @Test(
    "Common forms of tables are known",
    arguments: [
      "country,coalition\nFRA,G7\nDEU,G7\n", "Coalition;Country\nG7;France\nG7;Germany\n",
      "state\torganisation\nfr\tG7\nde\tG7\n", "FRA,G7\nDEU,G7\n",
      "Member,Org\nFrance,G7\nGermany,G7\n", "party,coalition\nFRA,G7\nDEU,G7\n",
      "\u{FEFF}country,group\r\nFRA,G7\r\nDEU,G7\r\n", "country,G7,OPEC\nFRA,1,0\nDEU,x,\n",
      "sep=;\ncountry;coalition\nFRA;G7\nDEU;G7\n",
      "country;coalition\rFRA;G7\rDEU;G7\r",
      "country,coalition,\"a;b;c;d;e\"\nFRA,G7,\nDEU,G7,\n",
    ])
  func knownForms(_ text: String) throws {
    #expect(
      try ties(graph(text)) == ["DEU in g7 as member, … to …", "FRA in g7 as member, … to …"])
  }

  @Test("Roles, dates, sources and notes are read")
  func everyColumn() throws {
    let text = """
      start,end,country,alliance,status,source,note
      1949-04-04,,France,NATO,full,https://x.org/a,founder
      2004,2010,BGR,NATO,observer,,
      ,,Sweden,NATO,0,,
      """
    let graph = try graph(text)
    #expect(
      ties(graph) == [
        "BGR in nato as observer, 2004 to 2010", "FRA in nato as member, 1949-04-04 to …",
        "SWE in nato as non-member, … to …",
      ])
    #expect(graph.sources.map(\.url) == ["https://x.org/a"])
    #expect(graph.ties[1].claim.note == "founder")
  }

  @Test(
    "Columns of roles and of lead roles both give the role",
    arguments: [
      ("role", "lead", Role.lead), ("role", "co-lead", .coLead), ("role", "observer", .observer),
      ("lead", "host", .host), ("lead", "yes", .lead), ("lead", "0", .member),
      ("lead", "", .member),
      ("standing", "applicant", .applicant), ("status", "Full Member", .member),
      ("membership", "-9", .unknown), ("membership", "FALSE", .nonMember),
      ("membership", "1.0", .member),
    ])
  func roles(_ column: String, _ word: String, _ role: Role) throws {
    let graph = try graph("country,coalition,\(column)\nFRA,NATO,\(word)\n")
    #expect(graph.ties.map(\.role) == [role])
    // A column of one yes says that somebody belongs.
    #expect(graph.remarks.map(\.code) == (word == "1.0" ? ["N209"] : []))
  }

  @Test("A lead role comes before another role of the same row")
  func leadFirst() throws {
    let graph = try graph("country,coalition,lead,status\nFRA,X,co-lead,member\nDEU,X,,observer\n")
    #expect(ties(graph) == ["DEU in x as observer, … to …", "FRA in x as co-lead, … to …"])
  }

  @Test("A row with an unknown role is left out, counted, and said with its line")
  func unknownRoles() throws {
    let graph = try graph(
      "country,coalition,role\nDEU,G7,member\nFRA,G7,crony\nITA,G7,crony\nJPN,G7,host\nGBR,G7,boss\n"
        + "USA,G7,Mitglied\n")
    #expect(graph.ties.map(\.tie.party) == ["DEU", "JPN", "USA"])
    let finding = try #require(graph.remarks.first)
    #expect(graph.remarks.count == 1 && finding.code == "W109" && finding.rule.changesCounts)
    #expect(finding.place.line == 3)
    #expect(
      finding.message.hasPrefix(
        "3 rows left out because of an unknown role: 'crony' (2), 'boss' (1); allowed: member,"))
  }

  @Test("A table in which most roles are unknown is an error")
  func mostlyUnknownRoles() {
    let error = #expect(throws: InvalidGraph.self) {
      try graph("country,coalition,role\nFRA,G7,crony\nITA,G7,boss\nJPN,G7,host\n")
    }
    #expect(
      error?.findings.map(\.line).first?.hasPrefix(
        "t.csv:2:1: error: 2 rows of 3 have an unknown role: 'boss' (1), 'crony' (1); allowed: member,"
      ) == true,
      "\(error?.findings.map(\.line) ?? [])")
  }

  @Test("An unknown confidence is an error")
  func unknownConfidence() {
    let text = "country,coalition,confidence\nFRA,G7,stated\nDEU,G7,infered\n"
    let error = #expect(throws: InvalidGraph.self) { try graph(text) }
    #expect(
      error?.findings.map(\.line) == [
        "t.csv:3:1: error: 'infered' is not a value of `confidence`; did you mean 'inferred'?"
          + " (allowed: stated, inferred, general-knowledge) [E009]"
      ])
  }

  @Test("An end that is the end of the data is none")
  func rightCensored() throws {
    let text =
      "country,org,from_year,to_year,right_censored\nFRA,X,1985,2014,1\nDEU,X,1985,2014,0\n"
    #expect(
      try ties(graph(text)) == [
        "DEU in x as member, 1985 to 2014", "FRA in x as member, 1985 to …",
      ])
  }

  @Test("Codes are those of the list that is named")
  func namedCodes() throws {
    let table = "ccode,igo\n255,X\n260,X\n300,X\n"
    let ids = try graph(table, codes: .cow, columns: [.party: "ccode"]).parties.map(\.id.rawValue)
    #expect(ids == ["DEU", "cow:260", "cow:300"])
    let fips = try graph("country,org\nAU,X\n", codes: .fips).parties.map(\.id.rawValue)
    #expect(fips == ["AUT"])
  }

  /// AUS is Austria in the Correlates of War lists and Australia in ISO 3166-1.
  @Test("The name of a column decides on the list of codes")
  func impliedCodes() throws {
    #expect(try graph("stateabb,igo\nAUS,X\n").parties.map(\.id) == ["AUT"])
    #expect(try graph("iso3c,igo\nAUS,X\n").parties.map(\.id) == ["AUS"])
    #expect(try graph("country,igo\nAUS,X\n").parties.map(\.id) == ["AUS"])
    #expect(try graph("stateabb,igo\nAUS,X\n", codes: .iso3).parties.map(\.id) == ["AUS"])
    #expect(try graph("stateabb,igo\nAUS,X\n").remarks.map(\.code) == ["N202"])
  }

  @Test("Names of other times and languages are known")
  func otherNames() throws {
    let text =
      "country,org\nZaire,X\nBurma,X\nPays-Bas,X\nGreat Britain,X\nFrench,X\ncow:300,X\n"
    #expect(
      try Set(graph(text).parties.ids) == ["COD", "MMR", "NLD", "GBR", "FRA", "cow:300"])
    let others =
      "country,coalition\nTürkiye,X\nTurkey,Y\nCzech Republic,X\nIvory Coast,X\nYugoslavia,X\n"
    #expect(try graph(others).parties.map(\.id.rawValue) == ["CIV", "CZE", "TUR", "cow:345"])
  }

  @Test("A table with a period is a source of its own, apart from the coalition of its name")
  func coveredPeriod() throws {
    var options = TableReader.Options()
    options.covers = Coverage(from: "2000", to: "2010", isComplete: true)
    let text = "country,org,from\nFRA,my table,2001\nDEU,my table,2002\n"
    let graph = try TableReader.read(Array(text.utf8), named: "a/my table.csv", options: options)
    #expect(graph.title == "my table")
    #expect(graph.sources.ids == ["my-table"] && graph.coalitions.ids == ["my-table"])
    #expect(graph.ties.allSatisfy { $0.claim.sources == ["my-table"] })
  }

  @Test("Cells of a matrix are codes of the Correlates of War lists")
  func matrix() throws {
    let text = "state,UN,OAS\nUSA,1,2\nCAN,3,0\nCUB,-9,-1\n"
    #expect(
      try ties(graph(text)) == [
        "USA in oas as associate, … to …", "CAN in un as observer, … to …",
        "CUB in un as unknown, … to …", "USA in un as member, … to …",
      ])
  }

  @Test("A party of a matrix without any tie stays a party, and a column without ties a coalition")
  func zerosInMatrix() throws {
    let graph = try graph("country,A,B,C\nFRA,1,1,0\nDEU,0,0,0\n")
    #expect(graph.parties.ids == ["DEU", "FRA"])
    #expect(graph.coalitions.ids == ["a", "b", "c"])
  }

  @Test(
    "Every problem is reported with its line",
    arguments: [
      ("country,coalition\nFRX,G7\nFRA,G7,more\nFRA,\n", ["2 E034", "3 E022", "4 W116"]),
      ("country,coalition,from\nFRA,G7,2024-13\n", ["2 E010"]), ("", ["1 E024"]),
      ("\n\n", ["1 E024"]), ("name,thing,other\nFRA,G7,x\n", ["1 E021"]),
      ("country,coalition\n250,G7\n", ["2 E023"]),
      ("country,coalition\nKorea,G7\nCongo,G7\nKorea,G8\n", ["2 E025", "3 E025"]),
      ("country,coalition\nFRX,G7\nDEU,G8\n", ["2 E034"]),
      ("stateabb,igo\nZZZ,UN\n", ["1 N202", "2 E033"]),
      ("country,coalition\nFRA,G7\ncountry,coalition\nDEU,G7\n", ["3 E031"]),
      ("country,coalition\nFRA,G7\n\"DEU,G7\n", ["3 E026"]), ("\"country,coalition\n", ["1 E026"]),
      ("country,coalition\nFRA,G\u{1B}7\n", ["2 E018"]),
      ("coun\u{7}try,coalition\nFRA,G7\n", ["1 E018"]),
      ("country,coalition\nFRA,G\u{FFFE}7\n", ["2 E018"]),
      ("country,coalition\nFRA,G\u{85}7\n", ["2 E018"]),
      ("country,coalition\nFRA,\0G7\n", ["2 E018"]),
    ])
  func problems(_ text: String, _ expected: [String]) {
    let error = #expect(throws: InvalidGraph.self) { try graph(text) }
    #expect(error?.findings.map { "\($0.place.line) \($0.code)" } == expected)
  }

  @Test("Bytes that are not UTF-8 are an error at their line")
  func notUTF8() {
    let bytes = Array("country,coalition\nFRA,".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: InvalidGraph.self) { try TableReader.read(bytes, named: "t.csv") }
    #expect(error?.findings.map { "\($0.place.line) \($0.code)" } == ["2 E002"])
  }

  @Test("A control character in the name of a file is refused, and shown as an escape")
  func fileNames() {
    let text = "country,coalition\nFRA,G7\n"
    let error = #expect(throws: InvalidGraph.self) {
      try TableReader.read(Array(text.utf8), named: "\u{1B}[31m.csv")
    }
    #expect(
      error?.findings.map(\.line) == [
        "\\u{1B}[31m.csv:1:1: error: the file's name contains the control character U+001B [E018]"
      ])
  }

  @Test("Line breaks inside quotes are kept as one character")
  func lineBreaks() throws {
    let graph = try graph("country,coalition,note\r\nFRA,G7,\"a\r\nb\"\r\n")
    #expect(graph.ties[0].claim.note == "a\nb")
  }

  @Test("A million mistakes are counted, and the first hundred listed")
  func manyMistakes() {
    let text = "country,coalition\n" + String(repeating: "Narnia,G7,x\n", count: 20_000)
    let error = #expect(throws: InvalidGraph.self) { try graph(text) }
    #expect(error?.errorCount == 20_000)
    #expect(error?.findings.count == 101)
    #expect(error?.findings.last?.message == "19900 further problems in this file")
  }

  @Test("Each unknown name is told once, and many are summed up")
  func manyUnknownNames() {
    let rows = (0..<3000).map { "Narnia \($0),G7\n" }.joined()
    var options = TableReader.Options()
    options.parties = .states
    let clock = ContinuousClock()
    let time = clock.measure {
      let error = #expect(throws: InvalidGraph.self) {
        try TableReader.read(
          Array(("country,coalition\n" + rows).utf8), named: "t.csv", options: options)
      }
      #expect(error?.errorCount == 21)
      #expect(error?.findings.last?.message == "2980 more unknown names (2980 rows, first here)")
    }
    // With suggestions for all it would be more than a minute.
    #expect(time < .seconds(20))
  }

  @Test("Names that are written alike stay apart")
  func similarNames() throws {
    let graph = try graph("country,coalition\nFRA,ABC\nFRA,A.B.C.\nFRA,中国\n")
    #expect(graph.coalitions.map(\.id.rawValue) == ["abc", "abc-2", "coalition"])
    #expect(Set(graph.coalitions.map(\.name)) == ["ABC", "A.B.C.", "中国"])
  }

  @Test("Rows with -1 are left out, and columns that are not used are named")
  func notes() throws {
    let graph = try graph("country,coalition,status,foo\nFRA,G7,-1,x\nDEU,G7,1,y\n")
    #expect(ties(graph) == ["DEU in g7 as member, … to …"])
    #expect(
      graph.remarks.map(\.message) == [
        "column ignored: foo (--columns can name its meaning)",
        "1 row left out: -1 means that the state or the organisation did not exist",
      ])
  }

  @Test("A column that --columns names must be there")
  func unknownColumn() {
    let error = #expect(throws: InvalidGraph.self) {
      try graph("land,coalition\nFRA,G7\n", columns: [.party: "lend"])
    }
    #expect(
      error?.findings.first?.message
        == "the table has no column 'lend'; did you mean 'land'? (columns: land, coalition)")
  }
}
