import Counting
import Dates
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

  @Test(
    "The numbers of a party are those of main coalitions; those for comparison and plans stand apart"
  )
  func comparison() throws {
    let reader = try reader(
      .party("FRA"),
      """
      FRA in a from 2020; FRA leads b from 2020; FRA in c from 2020; FRA leads d from 2020
      coalition c scope comparison; coalition d scope comparison
      coalition p status planned; FRA in p from 2020; DEU in e from 2020
      """)
    #expect(reader.texts.first == "France belongs to 2 of the 3 main coalitions and leads 1")
    #expect(reader.texts.contains("For comparison") && reader.texts.contains("Not counted"))
    let edges = reader.groups("edge").map(\.id)
    #expect(edges == ["tie-b", "tie-d", "tie-a", "tie-c", "tie-p"])
  }

  @Test("On a slide the text keeps its size, however many members there are")
  func slide() throws {
    var style = PictureStyle()
    style.purpose = .slide
    let graph = try GraphFolder.ukraineSupport()
    for id: Coalition.ID in ["udcg", "artillery"] {
      _ = try #require(graph.coalitions[id: id])
      let picture = try #require(SurroundingsPicture(graph, of: .coalition(id), style: style))
      let reader = try SVGReader(picture.svg)
      // Text of 11 pixels is 10 pixels at a width of 1,200.
      #expect(reader.page.width <= 1320, "\(id): \(reader.page.width)")
      #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
    }
  }

  @Test("An office counts from its first source, and a rejected one never")
  func offices() throws {
    var builder = GraphText.builder("source s published 2022; FRA in a from 2020 by s")
    var official = Official(id: "o", name: "Olga", party: "FRA")
    var wrong = Claim(from: "2020", sources: ["s"])
    wrong.rejected = "another person"
    official.offices = [
      Official.Office(title: "Minister", claim: Claim(sources: ["s"])),
      Official.Office(title: "Envoy", claim: wrong),
    ]
    builder.officials = [official]
    let graph = try builder.build()
    func texts(_ node: NodeReference, _ date: PartialDate) throws -> [String] {
      let question = Question(date: .date(date))
      return try SVGReader(try #require(SurroundingsPicture(graph, of: node, question)).svg).texts
    }
    #expect(try !texts(.party("FRA"), "2021").contains("Olga"))
    let party = try texts(.party("FRA"), "2023")
    #expect(party.contains("Olga") && party.contains("Minister"))
    let person = try texts(.official("o"), "2023")
    #expect(person.contains("Minister") && !person.contains("Envoy"))
  }

  @Test("A node with nothing around it is still drawn")
  func alone() throws {
    let reader = try reader(.coalition("x"), "coalition x founded 2020; FRA in y from 2020")
    #expect(reader.texts.first == "x: no member named")
    #expect(reader.cut.isEmpty)
  }

  @Test("A node that the graph does not have has no picture")
  func missing() throws {
    let graph = try GraphText.graph(Self.text)
    #expect((SurroundingsPicture(graph, of: .official("x"))?.svg) == nil)
    #expect((SurroundingsPicture(graph, of: .meeting("x"))?.svg) == nil)
    #expect((SurroundingsPicture(graph, of: .coalition("no-such"))?.svg) == nil)
  }

  @Test("An official with the party, the office, and the meetings with their dates in words")
  func official() throws {
    let reader = try bundledReader(.official("pistorius"))
    let texts = reader.texts
    #expect(texts.first == "Boris Pistorius: Minister of Defence, Germany; 9 meetings")
    for text in ["acts for", "Germany", "Minister of Defence", "Meetings attended"] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(texts.contains("The last of 7 acts") && texts.contains("as of 14 February 2024"))
    // No identifiers, and no dates as in the data.
    #expect(!texts.contains { $0.contains("udcg-20") || $0.contains("2024-") })
    #expect(reader.groups("edge").count == 9)
  }

  @Test("A meeting with whoever attended and their offices")
  func meeting() throws {
    let reader = try bundledReader(.meeting("udcg-2025-12"))
    #expect(reader.texts.first == "32nd Contact Group meeting: 3 attendees are named")
    #expect(reader.texts.contains("Boris Pistorius") && reader.texts.contains("part of"))
    #expect(reader.texts.contains("Germany, Minister of Defence"))
    #expect(reader.texts.contains("16 December 2025, online"))
  }

  @Test("A body with those who lead it, and a place with its meetings")
  func otherNodes() throws {
    let body = try bundledReader(.body("kyiv-coordination"))
    #expect(body.texts.contains("United Kingdom") && body.texts.contains("Led by"))
    let place = try bundledReader(.place("Berlin, Germany"))
    #expect(place.texts.contains("Meetings there") && !place.groups("edge").isEmpty)
  }

  @Test("Style options are kept")
  func style() throws {
    var style = PictureStyle()
    style.theme = .dark
    style.title = "Mine"
    let graph = try GraphFolder.ukraineSupport()
    let picture = try #require(SurroundingsPicture(graph, of: .official("klochko"), style: style))
    #expect(try SVGReader(picture.svg).texts.first == "Mine")
    #expect(picture.svg.contains(Theme.dark.colours.ground))
  }

  @Test("Ties that do not count stand below those that do, under a heading of their own")
  func uncounted() throws {
    let reader = try reader(.coalition("a"))
    #expect(reader.texts.contains("Not counted"))
    #expect(try !self.reader(.coalition("b")).texts.contains("Not counted"))
    #expect(reader.texts.contains("since 2020"))
  }

  private func bundledReader(_ node: NodeReference) throws -> SVGReader {
    let graph = try GraphFolder.ukraineSupport()
    let reader = try SVGReader(try #require(SurroundingsPicture(graph, of: node)).svg)
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty, "\(reader.collisions) \(reader.cut)")
    return reader
  }

  @Test("Nodes of every kind can be drawn without an overlap")
  func bundled() throws {
    let graph = try GraphFolder.ukraineSupport()
    // Every coalition, and some of the many meetings, officials and parties.
    let nodes = graph.nodes.enumerated().filter { number, node in
      node.kind == .coalition || number.isMultiple(of: 9)
    }.map(\.element)
    for node in nodes {
      let picture = try #require(SurroundingsPicture(graph, of: node))
      let reader = try SVGReader(picture.svg)
      #expect(reader.collisions.isEmpty, "\(node): \(reader.collisions)")
      #expect(reader.cut.isEmpty, "\(node): \(reader.cut)")
    }
  }
}
