import Counting
import Dates
import GraphCore
import Graphviz
import TestSupport
import Testing

@testable import Drawing

@Suite struct AttributeColoursTests {
  private func graph(_ values: [String: String]) throws -> CoalitionGraph {
    var builder = GraphBuilder(title: "t")
    builder.coalitions = [Coalition(id: "a", name: "A")]
    for (code, value) in values.sorted(by: { $0.key < $1.key }) {
      var party = Party(id: Party.ID(code))
      if !value.isEmpty { party.attributes["region"] = value }
      builder.parties.append(party)
      builder.add(Party.ID(code), to: "a", Claim(from: "2000"))
    }
    return try builder.build()
  }

  private let values = ["FRA": "Europe", "DEU": "Europe", "JPN": "Asia", "CAN": ""]

  @Test("The most frequent value comes first, and a party without a value has no colour")
  func order() throws {
    let graph = try graph(values)
    let colours = try #require(
      AttributeColours("region", of: graph.parties.map(\.id), in: graph))
    #expect(colours.values == ["Europe", "Asia"])
    #expect(colours.position(of: "JPN") == 1 && colours.position(of: "CAN") == nil)
    #expect(
      colours.legend(.light).map(\.words) == [
        "region: Europe (2)", "region: Asia (1)", "no region known (1)",
      ])
    #expect(
      colours.showing(["FRA"]).legend(.light).map(\.words) == ["region: Europe (1)"])
    #expect(AttributeColours(nil, of: graph.parties.map(\.id), in: graph) == nil)
  }

  @Test("Values beyond the seventh share a colour")
  func others() throws {
    let codes = ["FRA", "DEU", "JPN", "CAN", "ITA", "ESP", "POL", "USA", "GBR"]
    let graph = try graph(Dictionary(uniqueKeysWithValues: codes.map { ($0, "of \($0)") }))
    let colours = try #require(
      AttributeColours("region", of: graph.parties.map(\.id), in: graph))
    #expect(colours.values.count == AttributeColours.most)
    #expect(colours.legend(.print).map(\.words).last == "region: other (2)")
  }

  @Test("Pictures have a ring for each value, the value in the tooltip, and keep values apart")
  func pictures() throws {
    var style = PictureStyle()
    style.colourBy = "region"
    let affiliations = try graph(values).affiliations()
    for svg in [
      try #require(RingsPicture(affiliations, style: style)).svg,
      ColumnsPicture(affiliations, style: style).svg,
    ] {
      #expect(svg.contains("region: Europe (2)") && svg.contains("; region: Asia"))
      #expect(svg.contains("#0072b2") && svg.contains("#e69f00"))
    }
    // France and Germany share a place, Japan with the same ties does not.
    #expect(ColumnsPicture(affiliations, style: style).svg.contains("France, Germany"))
    #expect(!ColumnsPicture(affiliations, style: style).svg.contains("Germany, Japan"))
    let document = AffiliationPicture(affiliations, colourBy: "region").document()
    #expect(document.nodes.contains { $0.attributes.contains(.text("color", "#0072b2")) })
  }
}
