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

  @Test func everyMembershipKeepsItsEvidence() throws {
    for edge in document.edges where value("kind", of: edge.attributes) == "membership" {
      #expect(value("role", of: edge.attributes) != nil)
      #expect(value("attested", of: edge.attributes) != nil)
      let sources = try #require(value("sources", of: edge.attributes))
      let claims = try #require(value("claims", of: edge.attributes))
      for source in sources.split(separator: "; ") { #expect(claims.contains(source)) }
    }
  }

  @Test func everyClaimIsCounted() {
    let memberships = document.edges.filter {
      ["membership", "lead"].contains(value("kind", of: $0.attributes) ?? "")
        && !$0.to.hasPrefix("body:")
    }
    let claims = memberships.compactMap { value("claims", of: $0.attributes) }
      .map { $0.split(separator: " | ").count }
    #expect(claims.reduce(0, +) == 816)
  }

  @Test func sizesAndDisputesStandOnTheCoalition() throws {
    let node = try #require(document.nodes.first { $0.name == "coalition:artillery" })
    let declared = try #require(value("declared", of: node.attributes))
    #expect(declared.contains("2025-01-20, exact 15 members"))
    #expect(declared.contains("rejected: confuses the coalition with the Contact Group"))
    #expect(value("disputes", of: node.attributes)?.contains("who leads: France") == true)
  }

  @Test func sameGraphSameBytes() throws {
    let again = DOTDocument(exporting: try GraphFolder.read(Repository.ukraineSupport))
    #expect(try again.text() == document.text())
  }
}
