import Counting
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct SurroundingsPictureTests {
  private static let text = """
    FRA leads a from 2020; DEU, POL in a from 2020; UKR benefits a from 2020; ITA observes a from 2020
    FRA in b from 2020; coalition a founded 2020-03-01 part-of u; a declares 6 at 2021 by s; GBR in u from 2020
    """

  private func reader(_ node: NodeReference, _ text: String = text) throws -> SVGReader {
    let graph = try GraphText.graph(text)
    return try SVGReader(try #require(SurroundingsPicture(graph, of: node)).svg)
  }

  @Test("A coalition with those who lead at the left, members and others at the right")
  func coalition() throws {
    let reader = try reader(.coalition("a"))
    #expect(reader.texts.first == "a: 4 of 6–7 named, led by France")
    #expect(
      reader.groups("edge").map(\.id) == ["tie-FRA", "tie-DEU", "tie-POL", "tie-UKR", "tie-ITA"])
    #expect(reader.texts.contains("part of") && reader.texts.contains("u"))
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("A party with what it leads and belongs to")
  func party() throws {
    let reader = try reader(.party("FRA"))
    #expect(reader.texts.first == "France belongs to 2 of the 3 coalitions and leads 1")
    #expect(reader.groups("edge").map(\.id) == ["tie-a", "tie-b"])
  }

  @Test("A node with nothing around it is still drawn")
  func alone() throws {
    let reader = try reader(.coalition("x"), "coalition x founded 2020; FRA in y from 2020")
    #expect(reader.texts.first == "x: no member named")
    #expect(reader.cut.isEmpty)
  }

  @Test("Officials and meetings have another picture")
  func others() throws {
    let graph = try GraphText.graph(Self.text)
    #expect((SurroundingsPicture(graph, of: .official("x"))?.svg) == nil)
    #expect((SurroundingsPicture(graph, of: .coalition("no-such"))?.svg) == nil)
  }

  @Test("Every coalition of the bundled graph can be drawn without an overlap")
  func bundled() throws {
    let graph = try GraphFolder.ukraineSupport()
    for coalition in graph.coalitions {
      let picture = try #require(SurroundingsPicture(graph, of: .coalition(coalition.id)))
      let reader = try SVGReader(picture.svg)
      #expect(reader.collisions.isEmpty, "\(coalition.id): \(reader.collisions)")
      #expect(reader.cut.isEmpty, "\(coalition.id): \(reader.cut)")
    }
  }
}
