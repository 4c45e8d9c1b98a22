import GraphCore
import Graphviz
import Interchange
import Testing

@testable import Drawing

@Suite struct AffiliationPictureTests {
  private let graph: CoalitionGraph

  init() throws { graph = try GraphFolder.ukraineSupport() }

  private func picture(
    _ kinds: Set<String> = [], asOf: String? = nil, language: String = "en"
  ) -> DOTDocument {
    var filter = Affiliations.Filter()
    filter.kinds = kinds
    let affiliations = graph.affiliations(
      asOf: asOf.flatMap { PartialDate($0) }, filter: filter)
    return AffiliationPicture(graph, affiliations, language: language).document()
  }

  private func value(_ name: String, of attributes: [DOTDocument.Attribute]) -> String? {
    guard case .text(let text)? = attributes.last(where: { $0.name == name })?.value else {
      return nil
    }
    return text
  }

  @Test func everyCoalitionAndCountryIsNamed() {
    let names = Set(picture().nodes.map(\.name))
    for coalition in graph.coalitions { #expect(names.contains(coalition.name)) }
    for tie in graph.affiliations().ties { #expect(names.contains(graph.name(of: tie.country))) }
  }

  @Test func leadsAreThickMembershipsThinPlannedDotted() throws {
    let edges = picture().edges
    func edge(_ country: String, _ coalition: String) -> [DOTDocument.Attribute]? {
      edges.first { $0.from == country && $0.to == coalition }?.attributes
    }
    let lead = try #require(edge("Latvia", "Drone Capability Coalition"))
    #expect(value("penwidth", of: lead) == "3.6")
    let box = picture().nodes.first { $0.name == "Drone Capability Coalition" }
    #expect(value("color", of: lead) == box.flatMap { value("color", of: $0.attributes) })
    let member = try #require(edge("Belgium", "Drone Capability Coalition"))
    #expect(value("penwidth", of: member) == nil)
    let planned = try #require(edge("France", "Multinational Force Ukraine"))
    #expect(value("style", of: planned) == "dotted")
  }

  @Test func circlesGrow() {
    let nodes = picture().nodes.filter { value("shape", of: $0.attributes) == "circle" }
    let widths = Dictionary(
      uniqueKeysWithValues: nodes.map {
        ($0.name, Double(value("width", of: $0.attributes) ?? "") ?? 0)
      })
    #expect((widths["Germany"] ?? 0) > (widths["Spain"] ?? 0))
    #expect((widths["Spain"] ?? 0) > (widths["Kenya"] ?? 0))
  }

  @Test(arguments: [[], ["capability"]] as [Set<String>])
  func noLabelRunsIntoAnother(_ kinds: Set<String>) throws {
    let reader = try PictureReader(picture(kinds).text())
    #expect(reader.labels.count == picture(kinds).nodes.count)
    #expect(reader.collisions == [])
    #expect(reader.cut == [])
  }

  @Test func titleDateAndSourceStandOnIt() throws {
    let reader = try PictureReader(picture(["capability"], asOf: "2025-01-20").text())
    let texts = reader.texts.joined(separator: " ")
    #expect(texts.contains("Coalitions that support Ukraine"))
    #expect(texts.contains("As of 2025-01-20"))
    #expect(texts.contains("308 pages"))
    #expect(reader.titles.contains("France--Artillery Capability Coalition"))
  }

  @Test func anotherLanguage() {
    #expect(picture(["capability"], language: "uk").nodes.contains { $0.name == "Франція" })
  }

  @Test func anEmptyGraphIsAPicture() throws {
    let empty = try CoalitionGraph(GraphContents(title: "Nothing & <more>"))
    let document = AffiliationPicture(empty, empty.affiliations()).document()
    #expect(try PictureReader(document.text()).texts.first == "Nothing & <more>")
  }
}
