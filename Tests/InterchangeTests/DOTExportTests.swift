import GraphCore
import Graphviz
import TestSupport
import Testing

@testable import Interchange

@Suite struct DOTExportTests {
  private let graph: CoalitionGraph
  private let document: DOTDocument

  init() throws {
    graph = try GraphFolder.ukraineSupport()
    document = DOTDocument(exporting: graph)
  }

  private func value(_ name: String, of attributes: [DOTDocument.Attribute]) -> String? {
    guard case .text(let text)? = attributes.first(where: { $0.name == name })?.value else {
      return nil
    }
    return text
  }

  @Test func everyNodeAndEdgeIsThere() {
    #expect(document.nodes.map(\.name) == graph.nodes.map(\.key))
    #expect(document.edges.count == graph.edges.count)
  }

  /// Readers merge edges of one key between the same nodes.
  @Test func keysTellEdgesApart() {
    let keys = Set(document.edges.map { [$0.from, $0.to, $0.key ?? ""] })
    #expect(keys.count == document.edges.count)
  }

  @Test("Every membership keeps its evidence")
  func evidence() throws {
    for edge in document.edges where value("kind", of: edge.attributes) == "membership" {
      #expect(value("role", of: edge.attributes) != nil)
      let sources = try #require(value("sources", of: edge.attributes))
      let claims = try #require(value("claims", of: edge.attributes))
      for source in sources.split(separator: "; ") { #expect(claims.contains(source)) }
    }
  }

  private func edge(of text: String) throws -> [DOTDocument.Attribute] {
    try #require(DOTDocument(exporting: GraphText.graph(text)).edges.first).attributes
  }

  @Test("An edge has an end only if every claim has one")
  func endOfAnEdge() throws {
    let open = try edge(of: "FRA in a from 2001 to 2003 by s; FRA in a from 2002 by t")
    #expect(value("from", of: open) == "2001" && value("to", of: open) == nil)
    let closed = try edge(of: "FRA in a from 2001 to 2003 by s; FRA in a from 2002 to 2005 by t")
    #expect(value("from", of: closed) == "2001" && value("to", of: closed) == "2005")
  }

  @Test(
    "An edge has no date that no source gives",
    arguments: [
      ("FRA in a", nil), ("FRA in a by s; DEU in b from 2020", nil),
      ("FRA in a by s; source s covers 2000/2010", nil),
      ("FRA in a by s; source s published 2021", "2021"),
      ("FRA in a at 2019 by s; source s published 2021", "2019"),
      ("FRA in a to 2015 by s; source s published 2021", nil),
    ])
  func attested(_ text: String, _ expected: String?) throws {
    #expect(try value("attested", of: edge(of: text)) == expected)
  }

  @Test("Parties are nodes of their own kind, and a coalition that is a party is one node")
  func parties() throws {
    let document = try DOTDocument(
      exporting: GraphText.graph("FRA, b in a; DEU in b; party un kind organisation; un in b"))
    #expect(
      document.nodes.map(\.name) == [
        "coalition:a", "coalition:b", "party:DEU", "party:FRA", "party:un",
      ])
    let kinds = document.nodes.map { value("party_kind", of: $0.attributes) }
    #expect(kinds == [nil, nil, "state", "state", "organisation"])
    #expect(document.edges.map { "\($0.from) \($0.to)" }.contains("coalition:b coalition:a"))
  }

  @Test func everyClaimIsCounted() {
    let memberships = document.edges.filter {
      ["membership", "lead"].contains(value("kind", of: $0.attributes) ?? "")
        && !$0.to.hasPrefix("body:")
    }
    let claims = memberships.compactMap { value("claims", of: $0.attributes) }
      .map { $0.split(separator: " | ").count }
    #expect(claims.reduce(0, +) == 903)
  }

  @Test func sizesAndDisputesStandOnTheCoalition() throws {
    let node = try #require(document.nodes.first { $0.name == "coalition:artillery" })
    let declared = try #require(value("declared", of: node.attributes))
    #expect(declared.contains("2025-01-20, exact 15 members"))
    #expect(declared.contains("rejected: fifty is the size of the Contact Group"))
    #expect(
      value("disputes", of: node.attributes)?.contains(
        "which country leads with France: the United States")
        == true)
  }

  @Test func sameGraphSameBytes() throws {
    let again = DOTDocument(exporting: try GraphFolder.read(Repository.ukraineSupport))
    #expect(try again.text() == document.text())
  }
}
