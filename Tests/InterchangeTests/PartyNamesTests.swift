import GraphCore
import States
import Testing

@testable import Interchange

@Suite struct PartyNamesTests {
  private func read(
    _ names: [String], change: (inout TableReader.Options) -> Void = { _ in }
  ) throws -> CoalitionGraph {
    var options = TableReader.Options()
    change(&options)
    let text = "member,coalition\n" + names.map { "\($0),A\n" }.joined()
    return try TableReader.read(Array(text.utf8), named: "t.csv", options: options)
  }

  private func kinds(_ graph: CoalitionGraph) -> [String] {
    graph.parties.map { "\($0.id) \($0.kind.rawValue)" }
  }

  @Test("Known organisations, and coalitions of the data, need no option")
  func organisations() throws {
    let text = "member,coalition\nFrance,A\nEuropean Union,A\nPact B,A\nFrance,Pact B\n"
    let graph = try TableReader.read(Array(text.utf8), named: "t.csv")
    #expect(kinds(graph) == ["FRA state", "eu organisation", "pact-b organisation"])
  }

  @Test("Where hardly any name is a country, all stand as they are written, with a note")
  func any() throws {
    let graph = try read(["Ontario", "Quebec", "Alberta", "Yukon", "Manitoba", "Georgia"])
    #expect(Set(graph.parties.map(\.kind)) == [.other])
    #expect(graph.parties.map(\.name).contains("Georgia"))
    #expect(graph.remarks.map(\.code) == ["N207"])
  }

  @Test("Where names stand as they are written, those of known organisations do so too")
  func plainOrganisations() throws {
    let graph = try read(["Las", "Ontario", "Cis", "Alberta", "Yukon", "Manitoba"])
    #expect(Set(graph.parties.map(\.kind)) == [.other])
  }

  @Test(
    "A code that was given twice means the state of the date, else the one whose other code is not used"
  )
  func codeGivenTwice() throws {
    func party(_ from: String, _ to: String = "") throws -> [String] {
      let text = "member,coalition,from,to\nFRA,A,2000,\nCS,A,\(from),\(to)\n"
      return try TableReader.read(Array(text.utf8), named: "t.csv").ties.map(\.tie.party.rawValue)
    }
    #expect(try party("2004", "2005") == ["FRA", "cow:345"])
    #expect(try party("1980") == ["FRA", "cow:315"])
  }

  @Test("An alias that stands for an unknown word is named with it")
  func unknownAlias() throws {
    let error = #expect(throws: InvalidGraph.self) {
      try read(["France", "Italy", "Spain", "Kenya", "Peru", "Gondor"]) {
        $0.aliases = ["gondor": "Narnia"]
      }
    }
    #expect(
      error?.findings.first?.message.hasPrefix(
        "unknown country 'Narnia', which --aliases gives for 'Gondor'") == true)
  }

  @Test("In between the user has to tell")
  func mixture() throws {
    let names = ["France", "Kenya", "Shabaab", "Wagner"]
    let error = #expect(throws: InvalidGraph.self) { try read(names) }
    #expect(error?.findings.map(\.code) == ["E034"])
    #expect(
      error?.findings.first?.message.hasPrefix("2 of 4 names are countries, and 2 are not") == true)
    #expect(
      try kinds(read(names) { $0.parties = .any }) == [
        "FRA state", "KEN state", "shabaab other", "wagner other",
      ])
    let states = #expect(throws: InvalidGraph.self) { try read(names) { $0.parties = .states } }
    #expect(states?.findings.map { "\($0.place.line) \($0.code)" } == ["4 E033", "5 E033"])
  }

  private let many = [
    "France", "Germany", "Italy", "Spain", "Poland", "Norway", "Sweden", "Polnad", "Polnad",
  ]

  @Test("An unknown name among countries is told once, with its rows and a suggestion")
  func unknown() {
    let error = #expect(throws: InvalidGraph.self) { try read(many) }
    #expect(
      error?.findings.map(\.line) == [
        "t.csv:9:1: error: unknown country 'Polnad' (2 rows, first here); did you mean 'Poland'? [E033]"
      ])
  }

  @Test("Unknown names are left out, or stand for others, if the user says so")
  func remedies() throws {
    let skipped = try read(many) { $0.skipsUnknown = true }
    #expect(skipped.parties.count == 7 && skipped.remarks.map(\.code) == ["W112"])
    #expect(skipped.remarks.first?.message.contains("2 rows") == true)
    let aliased = try read(many) { $0.aliases = ["polnad": "POL"] }
    #expect(aliased.parties.count == 7 && aliased.remarks.isEmpty)
  }

  @Test("Numbers need the list they are from, if they are numbers of one")
  func numbers() throws {
    let error = #expect(throws: InvalidGraph.self) { try read(["840", "250.0", "276"]) }
    #expect(error?.findings.map(\.code) == ["E023"])
    #expect(
      try read(["840", "250.0", "276"]) { $0.codes = .isonum }.parties.ids == ["DEU", "FRA", "USA"])
    #expect(try kinds(read(["100001", "100002", "100003"])).allSatisfy { $0.hasSuffix("other") })
  }

  @Test("A name that meant another state at another time follows the date")
  func datedNames() {
    let table = ReadTable("country,organisation,from\nRepublic of China,LoN,1920\nChina,LoN,1920\n")
    #expect(table.graph?.parties.map(\.id) == ["CHN"])
    #expect(ReadTable("country,org\nRepublic of China,X\nFRA,X\n").ties.contains("TWN-x-member"))
  }
}
