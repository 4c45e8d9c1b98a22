import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct NameIndexTests {
  private let graph: CoalitionGraph

  init() throws {
    var builder = GraphText.builder(
      """
      FRA, TUR, GBR, nato in c from 2020; party nato kind organisation name NATO
      coalition nato; coalition maritime; coalition navy
      """)
    for index in builder.coalitions.indices {
      switch builder.coalitions[index].id {
      case "c":
        builder.coalitions[index].name = "The Coalition"
        builder.coalitions[index].short = "TC"
        builder.coalitions[index].aliases = ["Coalition des volontaires"]
      case "maritime": builder.coalitions[index].name = "Sea"
      case "navy": builder.coalitions[index].aliases = ["Sea"]
      default: break
      }
    }
    var turkey = Party(id: "TUR", name: "Türkiye")
    turkey.aliases = ["Turkey"]
    builder.parties.append(turkey)
    graph = try builder.build()
  }

  @Test("Names of several nodes are those that the look-up calls ambiguous")
  func ambiguousNames() {
    let index = NameIndex(graph)
    #expect(index.ambiguousNames.map(\.name) == ["sea"])
    for (name, nodes) in index.ambiguousNames { #expect(index.match(name) == .ambiguous(nodes)) }
  }

  @Test(
    "A node is found by identifier, name, alias, short form and code",
    arguments: [
      ("FRA", NodeReference.party("FRA")), ("fra", .party("FRA")), ("FR", .party("FRA")),
      ("france", .party("FRA")), ("FRANCE", .party("FRA")), ("Turkey", .party("TUR")),
      ("turkiye", .party("TUR")), ("tr", .party("TUR")), ("united kingdom", .party("GBR")),
      ("Great Britain", .party("GBR")), ("French", .party("FRA")),
      ("the coalition", .coalition("c")), ("TC", .coalition("c")),
      ("coalition des Volontaires", .coalition("c")), ("maritime", .coalition("maritime")),
    ])
  func finds(_ text: String, _ node: NodeReference) {
    #expect(NameIndex(graph).match(text) == .found(node))
  }

  @Test(
    "A state is found by its name in every language",
    arguments: [
      ("Frankreich", "FRA"), ("Франція", "FRA"), ("法国", "FRA"), ("Turquie", "TUR"),
      ("Vereinigtes Königreich", "GBR"), ("イギリス", "GBR"), ("ฝรั่งเศส", "FRA"),
    ])
  func languages(_ text: String, _ code: String) {
    #expect(NameIndex(graph).match(text) == .found(.party(Identifier(code))))
  }

  @Test("A state is found by its name in the language of the answer")
  func language() {
    #expect(NameIndex(graph, language: "uk").match("Франція") == .found(.party("FRA")))
  }

  @Test("A party and a coalition of one identifier are one node")
  func partiesThatAreCoalitions() {
    #expect(NameIndex(graph).match("NATO") == .found(.coalition("nato")))
    #expect(NameIndex(graph, kinds: [.coalition]).match("NATO") == .found(.coalition("nato")))
    #expect(NameIndex(graph, kinds: [.party]).match("NATO") == .found(.party("nato")))
  }

  @Test("Only nodes of the wanted kinds are found")
  func kinds() {
    let index = NameIndex(graph, kinds: [.party])
    #expect(index.match("TC") == .unknown(suggestions: []))
    #expect(index.match("FR") == .found(.party("FRA")))
    #expect(NameIndex(graph, kinds: [.coalition]).match("Frankreich") == .unknown(suggestions: []))
  }

  @Test("A name of several nodes is ambiguous")
  func ambiguous() {
    #expect(
      NameIndex(graph).match("sea") == .ambiguous([.coalition("maritime"), .coalition("navy")]))
  }

  @Test("An unknown name gets near names with their identifiers")
  func suggestions() {
    guard case .unknown(let suggestions) = NameIndex(graph).match("Frnace") else {
      Issue.record("found")
      return
    }
    #expect(suggestions.first == "France (FRA)")
    #expect(NameIndex(graph).match("Atlantis") == .unknown(suggestions: []))
  }

  @Test("An unknown name with many near ones gets three suggestions")
  func threeSuggestions() throws {
    let many = try GraphText.graph(
      (1...5).map { "coalition alliance\($0)" }.joined(separator: "\n"))
    #expect(
      NameIndex(many).match("alliance9")
        == .unknown(suggestions: ["alliance1", "alliance2", "alliance3"]))
  }

  @Test(
    "A state that the data know by the number of its past has the names of that past, and those of today"
  )
  func pasts() throws {
    let graph = try GraphText.graph("cow:260, DEU, cow:345 in a from 1960")
    #expect(NameIndex(graph).match("West Germany") == .found(.party("cow:260")))
    #expect(NameIndex(graph).match("Germany") == .found(.party("DEU")))
    #expect(NameIndex(graph).match("Serbia") == .found(.party("cow:345")))
    let both = try GraphText.graph("SRB, cow:345 in a from 1960")
    #expect(NameIndex(both).match("Serbia") == .found(.party("SRB")))
    #expect(NameIndex(both).match("Yugoslavia") == .found(.party("cow:345")))
  }
}
