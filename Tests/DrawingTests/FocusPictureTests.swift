import GraphCore
import Graphviz
import Interchange
import Testing

@testable import Drawing

@Suite struct FocusPictureTests {
  private let graph: CoalitionGraph

  init() throws { graph = try GraphFolder.ukraineSupport() }

  private func reader(_ node: NodeReference, _ asOf: String?) throws -> PictureReader {
    let date = asOf.flatMap { PartialDate($0) }
    return try PictureReader(FocusPicture(graph, of: node, asOf: date).document().text())
  }

  @Test(arguments: [
    (NodeReference.coalition("artillery"), "2025-01-20"),
    (.coalition("coalition-of-the-willing"), "2025-07-10"),
    (.coalition("drone"), "2025-09-04"), (.country("FRA"), "2025-07-10"),
    (.official("klochko"), "2025-01-20"), (.meeting("artillery-2025-01"), "2025-01-20"),
    (.body("paris-headquarters"), "2025-07-10"),
  ])
  func noLabelRunsIntoAnother(_ node: NodeReference, _ asOf: String) throws {
    let reader = try reader(node, asOf)
    #expect(!reader.labels.isEmpty)
    #expect(reader.collisions == [])
    #expect(reader.cut == [])
  }

  @Test func plannedBodiesAndWhoLeadsThem() throws {
    let picture = FocusPicture(
      graph, of: .coalition("coalition-of-the-willing"), asOf: PartialDate("2025-07-10")
    ).document()
    let planned = picture.edges.filter { edge in
      edge.attributes.contains { $0.name == "style" && $0.value == .text("dotted") }
    }
    #expect(planned.count >= 8)
    let names = picture.nodes.map(\.name)
    for name in ["Keith Kellogg", "Lindsey Graham", "Richard Blumenthal", "France"] {
      #expect(names.contains(name))
    }
  }

  /// A country that will chair one call does not lead the coalition.
  @Test func aLeadOfOneMeetingIsNotDrawnAsALead() {
    let picture = FocusPicture(
      graph, of: .coalition("coalition-of-the-willing"), asOf: PartialDate("2025-07-10")
    ).document()
    let german = picture.edges.filter {
      $0.from == "Germany" && $0.to == "Coalition of the Willing"
    }
    #expect(german.count == 1)
    #expect(!german.contains { $0.attributes.contains { $0.value == .text("3.6") } })
  }

  @Test func whatComesLaterIsNotDrawn() throws {
    let picture = FocusPicture(
      graph, of: .coalition("coalition-of-the-willing"), asOf: PartialDate("2025-05-11")
    ).document()
    let names = picture.nodes.map(\.name)
    #expect(!names.contains("Keith Kellogg"))
    #expect(names.contains("Donald Tusk"))
  }

  @Test func everyNodeCanBeDrawn() throws {
    for node in graph.nodes {
      _ = try FocusPicture(graph, of: node).document().text()
    }
  }
}
