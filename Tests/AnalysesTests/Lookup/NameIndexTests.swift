import Testing

@testable import GraphCore

@Suite struct NameIndexTests {
  private func graph() throws -> CoalitionGraph {
    var contents = SampleGraphs.contents(members: [
      ("FRA", .member, SampleGraphs.claim()), ("TUR", .member, SampleGraphs.claim()),
      ("GBR", .member, SampleGraphs.claim()),
    ])
    contents.coalitions[0].short = "TC"
    contents.coalitions[0].aliases = ["Coalition des volontaires"]
    contents.coalitions.append(Coalition(id: "maritime", name: "Sea", kind: "capability"))
    var other = Coalition(id: "navy", name: "Navy", kind: "capability")
    other.aliases = ["Sea"]
    contents.coalitions.append(other)
    var turkey = Country(id: "TUR")
    turkey.name = "Türkiye"
    turkey.aliases = ["Turkey"]
    contents.countries = [turkey]
    return try CoalitionGraph(contents)
  }

  @Test(arguments: [
    ("FRA", NodeReference.country("FRA")), ("fra", .country("FRA")), ("FR", .country("FRA")),
    ("france", .country("FRA")), ("FRANCE", .country("FRA")), ("Turkey", .country("TUR")),
    ("turkiye", .country("TUR")), ("tr", .country("TUR")), ("united kingdom", .country("GBR")),
    ("the coalition", .coalition("c")), ("TC", .coalition("c")),
    ("coalition des Volontaires", .coalition("c")), ("maritime", .coalition("maritime")),
  ])
  func finds(_ text: String, _ node: NodeReference) throws {
    #expect(try NameIndex(graph()).match(text) == .found(node))
  }

  @Test(arguments: [
    ("Frankreich", "FRA"), ("Франція", "FRA"), ("法国", "FRA"), ("Turquie", "TUR"),
    ("Vereinigtes Königreich", "GBR"), ("イギリス", "GBR"), ("ฝรั่งเศส", "FRA"),
  ])
  func findsNamesInEveryLanguage(_ text: String, _ code: String) throws {
    #expect(try NameIndex(graph()).match(text) == .found(.country(Identifier(code))))
  }

  @Test func findsNamesInAnotherLanguage() throws {
    #expect(try NameIndex(graph(), language: "uk").match("Франція") == .found(.country("FRA")))
  }

  @Test func listsWhatAnAmbiguousNameCanMean() throws {
    #expect(
      try NameIndex(graph()).match("sea")
        == .ambiguous([.coalition("maritime"), .coalition("navy")]))
  }

  @Test func suggestsAtMostThree() throws {
    guard case .unknown(let suggestions) = try NameIndex(graph()).match("Frnace") else {
      Issue.record("found")
      return
    }
    #expect(suggestions.first == "France (FRA)")
    #expect(suggestions.count <= 3)
    #expect(try NameIndex(graph()).match("Atlantis") == .unknown(suggestions: []))
  }
}
