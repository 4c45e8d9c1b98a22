import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct UpSetPictureTests {
  private static let text = """
    FRA, DEU in a from 2020; FRA, DEU in b from 2020; POL in a from 2020; ITA in c from 2020
    ITA in a from 2020; b declares 5 at 2021 by s
    """

  private func reader(_ text: String) throws -> SVGReader {
    try SVGReader(UpSetPicture(try GraphText.graph(text).affiliations()).svg)
  }

  @Test("Each party is in one row, with exactly its coalitions")
  func rows() throws {
    let rows = try reader(Self.text).groups("combination")
    #expect(
      rows.map(\.title) == [
        "a, b: France, Germany; 2 in all of these and perhaps others",
        "a: Poland; 4 in all of these and perhaps others",
        "a, c: Italy; 1 in all of these and perhaps others",
      ])
  }

  @Test("The title names the combination that most have")
  func title() throws {
    let first = try reader(Self.text)
    #expect(
      first.texts.first == "2 countries are named in exactly a and b, the most frequent combination"
    )
    #expect(first.collisions.isEmpty && first.cut.isEmpty)
    for (text, title) in [
      ("FRA, DEU in a from 2020", "2 countries are named in only a"),
      (
        "FRA, DEU in a from 2020; POL, ITA in b from 2020",
        "2 countries are named in only a; no combination has more"
      ),
      (
        "FRA in a from 2020; DEU in b from 2020",
        "No two countries are named in exactly the same coalitions"
      ),
      ("FRA in a from 2020; FRA in b from 2020", "Which coalitions do countries have in common?"),
      (
        "FRA, DEU in a from 2020; FRA, DEU in b from 2020; FRA, DEU in c from 2020; "
          + "FRA, DEU in d from 2020",
        "2 countries are named in exactly the same 4 coalitions"
      ),
    ] {
      #expect(try reader(text).texts.first == title)
    }
  }

  @Test("Of very many coalitions the largest are drawn, as many as a page has room for")
  func manyCoalitions() throws {
    // France is in all of 200, Germany and Poland in the first 100 of these.
    let text = (100..<300).map { number in
      "\(number < 200 ? "FRA, DEU, POL" : "FRA") in c\(number) from 2020"
    }
    let reader = try reader(text.joined(separator: "\n"))
    #expect(reader.groups("coalition").count == 30)
    #expect(reader.page.width <= 1300)
    #expect(
      reader.texts.contains("Only the largest coalitions are drawn; there are 170 more coalitions.")
    )
    // In what is drawn the three do not differ.
    #expect(reader.groups("combination").count == 1)
    #expect(
      reader.texts.first == "3 countries are named in all of the 30 largest coalitions")
    #expect(reader.texts.contains("Countries in exactly these of those drawn"))
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("Of coalitions that are cut off the title says nothing")
  func cut() throws {
    // Germany and Poland are in the first two, and in a small one that is not drawn.
    let large = (100..<140).map { "FRA, ITA, ESP in c\($0) from 2020" }
    let four = "DEU, POL, GBR, NLD in a from 2020; DEU, POL, GBR, NLD in z from 2020"
    let small = "DEU, POL in y from 2020"
    let title = try reader((large + [four, small]).joined(separator: "\n")).texts.first
    #expect(
      title
        == "4 countries are named in exactly a and z of the 30 largest coalitions, the most frequent combination"
    )
  }

  @Test("An asterisk names those of a row on whose ties sources disagree")
  func disputed() throws {
    let reader = try reader(
      """
      FRA, DEU in a from 2020; FRA, DEU in b from 2020
      POL in a from 2020 by s; POL outside a from 2020 by t; POL in b from 2020
      source s outlet s; source t outlet t
      """)
    #expect(reader.texts.contains("France, Germany, Poland*"))
    #expect(reader.texts.contains("belongs, sources disagree for some or all of the row"))
  }

  @Test("Names of coalitions break between words only")
  func heads() throws {
    let names = ["Register of Damage", "Extraordinarily Demining", "Cybersecurity"]
    var builder = GraphText.builder(
      "FRA, DEU in a from 2020; FRA in b from 2020; FRA in c from 2020")
    builder.coalitions = zip(builder.coalitions, names).map { coalition, name in
      var coalition = coalition
      coalition.name = name
      return coalition
    }
    let graph = try builder.build()
    let reader = try SVGReader(UpSetPicture(graph.affiliations()).svg)
    for word in names.flatMap({ $0.split(separator: " ") }) {
      #expect(
        reader.texts.contains { $0.split(separator: " ").contains(word) },
        "\(word): \(reader.texts)")
    }
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("More than fifteen combinations are counted and named below")
  func many() throws {
    let codes = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE", "FIN",
      "EST",
      "LVA", "LTU", "CZE",
    ]
    let text = codes.enumerated().map { "\($1) in c\($0) from 2020; \($1) in all from 2020" }
    let reader = try reader(text.joined(separator: "\n"))
    #expect(reader.groups("combination").count == 15)
    #expect(reader.texts.contains { $0.hasPrefix("2 more combinations, of 2 countries: ") })
  }
}
