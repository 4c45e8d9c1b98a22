import Entente
import Graphviz
import Testing

@Suite struct AffiliationsDOTTests {
  @Test("The network of an answer is a DOT document with its parties, coalitions and ties")
  func export() throws {
    var builder = GraphBuilder(title: "Pacts")
    builder.coalitions = [Coalition(id: "pact", name: "The pact")]
    builder.add("FRA", to: "pact")
    builder.add("DEU", to: "pact", as: .lead)
    let affiliations = try builder.build().affiliations()
    #expect(affiliations.partyIDs == ["DEU", "FRA"] && affiliations.coalitionIDs == ["pact"])
    #expect(affiliations.memberList(of: "pact")?.certain == ["DEU", "FRA"])
    let document = affiliations.dot()
    #expect(document.nodes.map(\.name) == ["coalition:pact", "party:DEU", "party:FRA"])
    #expect(document.edges.map(\.from) == ["party:DEU", "party:FRA"])
    #expect(try document.text().contains("Pacts"))
    #expect(affiliations.dot(language: "fr").nodes[1].name == "party:DEU")
  }
}
