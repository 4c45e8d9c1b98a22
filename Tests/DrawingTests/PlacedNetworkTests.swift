import Counting
import Graphviz
import TestSupport
import Testing

@testable import Drawing

@Suite struct PlacedNetworkTests {
  private static let text = """
    FRA leads a from 2020; DEU leads b from 2020; POL, ITA in a from 2020; POL, ITA in b from 2020
    ESP in c from 2020; UKR benefits c from 2020; FRA in c from 2020; GBR in d from 2020
    """

  @Test("Every node has a place, and every tie is an edge")
  func complete() throws {
    let affiliations = try GraphText.graph(Self.text).affiliations()
    let rings = try #require(RingsPicture(affiliations)).document()
    let columns = ColumnsPicture(affiliations).document()
    for document in [rings, columns] {
      #expect(document.nodes.count == 11)
      #expect(document.edges.count == 10)
      #expect(document.nodes.allSatisfy { node in node.attributes.contains { $0.name == "pos" } })
    }
  }

  @Test("Graphviz keeps the places")
  func kept() throws {
    let affiliations = try GraphText.graph(Self.text).affiliations()
    let document = try #require(RingsPicture(affiliations)).document()
    let layout = try Renderer.layout(RenderRequest(document, engine: DOTDocument.placesEngine))
    #expect(layout.nodes.count == 11)
  }
}
