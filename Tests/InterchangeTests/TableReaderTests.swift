import GraphCore
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

  /// The ties of a graph as `FRA in g7 as member, 1975 to …`.
  private func ties(_ graph: CoalitionGraph) -> [String] {
    graph.memberships.flatMap { edge in
      edge.claims.map { claim in
        let dates = [claim.from, claim.to].map { $0?.description ?? "…" }
        return "\(edge.country) in \(edge.coalition) as \(edge.standing.rawValue), "
          + dates.joined(separator: " to ")
      }
    }
  }

  @Test(arguments: [
    "country,coalition\nFRA,G7\nDEU,G7\n", "Coalition;Country\nG7;France\nG7;Germany\n",
    "state\torganisation\nfr\tG7\nde\tG7\n", "FRA,G7\nDEU,G7\n",
    "Member,Org\nFrance,G7\nGermany,G7\n",
    "\u{FEFF}country,group\r\nFRA,G7\r\nDEU,G7\r\n", "country,G7,OPEC\nFRA,1,0\nDEU,x,\n",
  ])
  func knowsWhatPeopleHave(_ text: String) throws {
    #expect(
      try ties(graph(text)) == ["DEU in g7 as member, … to …", "FRA in g7 as member, … to …"])
  }

  @Test func standingsDatesAndSources() throws {
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
    #expect(graph.memberships[1].claims[0].note == "founder")
  }

  @Test func rightCensoredIsNotAnEnd() throws {
    let text =
      "country,org,from_year,to_year,right_censored\nFRA,X,1985,2014,1\nDEU,X,1985,2014,0\n"
    #expect(
      try ties(graph(text)) == [
        "DEU in x as member, 1985 to 2014", "FRA in x as member, 1985 to …",
      ])
  }

  @Test func codesAreThoseOfTheSystemNamed() throws {
    let table = "ccode,igo\n255,X\n260,X\n300,X\n"
    let ids = try graph(table, codes: .cow, columns: [.country: "ccode"]).countries.map(
      \.id.rawValue)
    #expect(ids == ["DEU", "cow:260", "cow:300"])
    let fips = try graph("country,org\nAU,X\n", codes: .fips).countries.map(\.id.rawValue)
    #expect(fips == ["AUT"])
  }

  /// AUS is Austria in the Correlates of War lists and Australia in ISO 3166-1.
  @Test func theNameOfAColumnTellsTheCodes() throws {
    #expect(try graph("stateabb,igo\nAUS,X\n").countries.map(\.id) == ["AUT"])
    #expect(try graph("iso3c,igo\nAUS,X\n").countries.map(\.id) == ["AUS"])
    #expect(try graph("country,igo\nAUS,X\n").countries.map(\.id) == ["AUS"])
    #expect(try graph("stateabb,igo\nAUS,X\n", codes: .iso3).countries.map(\.id) == ["AUS"])
    #expect(try graph("stateabb,igo\nAUS,X\n").remarks.findings.map(\.code) == ["N202"])
  }

  @Test func namesOfOtherTimesAndTongues() throws {
    let text = "country,org\nZaire,X\nBurma,X\nPays-Bas,X\nGreat Britain,X\nFrench,X\n"
    #expect(
      Set(try graph(text).countries.map(\.id)) == ["COD", "MMR", "NLD", "GBR", "FRA"])
  }

  /// A table that says what it covers is a source of its own.
  @Test func aTableThatCovers() throws {
    var options = TableReader.Options()
    options.covers = Coverage(
      from: PartialDate("2000"), to: PartialDate("2010"), isComplete: true)
    let text = "country,org,from\nFRA,X,2001\nDEU,X,2002\n"
    let graph = try TableReader.read(Array(text.utf8), named: "a/my table.csv", options: options)
    #expect(graph.sources.map(\.id) == ["my-table"])
    #expect(graph.memberships.allSatisfy { $0.claims[0].sources == ["my-table"] })
    #expect(graph.affiliations(asOf: PartialDate("2012")).uncovered == ["x"])
  }

  @Test func matrixCodesOfTheCorrelatesOfWar() throws {
    let text = "state,UN,OAS\nUSA,1,2\nCAN,3,0\nCUB,-9,-1\n"
    #expect(
      try ties(graph(text)) == [
        "USA in oas as associate, … to …", "CAN in un as observer, … to …",
        "CUB in un as unknown, … to …", "USA in un as member, … to …",
      ])
    #expect(try graph(text).countries.count == 3)
  }

  @Test(arguments: [
    ("country,coalition\nFRX,G7\nFRA,G7,more\nFRA,\n", ["2 E013", "3 E022", "4 E008"]),
    ("country,coalition,from\nFRA,G7,2024-13\n", ["2 E010"]),
    ("name,thing,from\nFRA,G7,2024\n", ["1 E021", "1 E021"]), ("", ["1 E024"]),
    ("country,coalition\n250,G7\n", ["2 E023"]),
    ("country,coalition\nKorea,G7\nCongo,G7\nKorea,G8\n", ["2 E025", "3 E025", "4 E025"]),
    ("country,coalition\nFRX,G7\nFRX,G8\n", ["2 E013", "3 E013"]),
    ("stateabb,igo\nZZZ,UN\n", ["2 E013"]),
    ("country,coalition\nFRA,G7\n\nFRX,G7\n", ["4 E013"]),
  ])
  func reportsEveryProblemWithItsLine(_ text: String, _ expected: [String]) throws {
    let error = #expect(throws: InvalidGraph.self) { try graph(text) }
    #expect(error?.findings.map { "\($0.origin.line) \($0.code)" } == expected)
  }

  @Test func aMillionMistakesAreCounted() throws {
    let text = "country,coalition\n" + String(repeating: "Narnia,G7,x\n", count: 20_000)
    let error = #expect(throws: InvalidGraph.self) { try graph(text) }
    #expect(error?.findings.count == 101)
    #expect(error?.findings.last?.message == "and 19900 more problems of this file")
  }

  @Test func namesThatFoldAlikeStayApart() throws {
    let graph = try graph("country,coalition\nFRA,ABC\nFRA,A.B.C.\nFRA,中国\n")
    #expect(graph.coalitions.map(\.id.rawValue) == ["abc", "abc-2", "coalition"])
    #expect(Set(graph.coalitions.map(\.name)) == ["ABC", "A.B.C.", "中国"])
  }

  /// Nothing is lost in silence: a word for a standing that nobody knows is kept, and said.
  @Test func otherStandingsAreKeptAndSaid() throws {
    let graph = try graph("country,coalition,status\nFRA,G7,membre\nDEU,G7,member\n")
    #expect(graph.memberships.map(\.standing.rawValue) == ["member", "membre"])
    #expect(graph.affiliations().ties.map(\.country) == ["DEU"])
    #expect(graph.warnings.map(\.code) == ["W109"])
  }

  @Test func historicAndOddNames() throws {
    let text =
      "country,coalition\nTürkiye,X\nTurkey,Y\nCzech Republic,X\nIvory Coast,X\nYugoslavia,X\n"
    #expect(
      try graph(text).countries.map(\.id.rawValue) == ["CIV", "CZE", "TUR", "cow:345"])
  }
}
