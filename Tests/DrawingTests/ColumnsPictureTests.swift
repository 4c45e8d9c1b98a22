import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct ColumnsPictureTests {
  private func layout(_ text: String) throws -> (layout: ColumnsLayout, content: ColumnsContent) {
    let ties = PictureTies(try GraphText.graph(text).affiliations(), uncounted: false)
    let content = ColumnsContent(ties)
    return (ColumnsLayout(ties, content, PictureStyle()), content)
  }

  private func reader(_ text: String) throws -> SVGReader {
    try SVGReader(ColumnsPicture(try GraphText.graph(text).affiliations()).svg)
  }

  @Test("Who leads stands at the left, the others at the right")
  func sides() throws {
    let layout = try layout(
      "FRA leads a from 2020; DEU in a from 2020; POL in a from 2020; POL in b from 2020"
    )
    .layout
    #expect(layout.rows.filter(\.isLeft).map { $0.rows.map(\.id) } == [["FRA"]])
    #expect(
      layout.rows.filter { !$0.isLeft }.flatMap { $0.rows.map(\.id) }.sorted() == ["DEU", "POL"])
  }

  @Test("Parties with the same ties share a place, and one line each")
  func merged() throws {
    let reader = try reader(
      "FRA leads a from 2020; DEU, POL in a from 2020; DEU, POL in b from 2020; ITA in b from 2020")
    #expect(reader.texts.contains("Germany, Poland") && reader.texts.contains("2 each"))
    #expect(reader.groups("edge").count == 4)
  }

  @Test("Who benefits from a coalition has the mark of a beneficiary, also as a leader of another")
  func beneficiary() throws {
    let text = """
      FRA leads a from 2020; UKR, POL in a from 2020; UKR benefits a from 2020
      UKR leads b from 2020; POL in b from 2020
      """

    let affiliations = try GraphText.graph(text).affiliations()
    for onlyLeads in [false, true] {
      let picture = ColumnsPicture(affiliations, onlyLeads: onlyLeads)
      let texts = try SVGReader(picture.svg).texts
      #expect(texts.contains("beneficiary"))
      #expect(texts.contains("benefits") == !onlyLeads)
    }
  }

  @Test("Boxes do not overlap, and lines end at them")
  func boxes() throws {
    let layout = try layout(
      """
      FRA leads a from 2020; DEU leads b from 2020; POL, ITA, ESP, GBR in a from 2020
      POL, ESP in b from 2020; FRA, POL in c from 2020; ITA, DEU in d from 2020
      """
    ).layout
    for (block, next) in zip(layout.blocks, layout.blocks.dropFirst()) {
      #expect(block.box.bottom <= next.box.top)
    }
    for line in layout.lines {
      let box = try #require(layout.blocks.first { $0.column.id == line.tie.coalition }).box
      #expect(line.curve.end.y > box.top && line.curve.end.y < box.bottom)
      #expect(line.curve.end.x == box.left || line.curve.end.x == box.right)
    }
  }

  @Test(
    "Of a coalition to which nearly all belong, only lead lines are drawn, and a note names the others"
  )
  func hub() throws {
    let members = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE", "FIN",
      "EST",
      "LVA", "LTU", "CZE", "SVK", "HUN", "ROU",
    ]
    let text = """
      \(members.joined(separator: ", ")) in all from 2020; FRA leads all from 2020; PRT in b from 2020
      DEU in b from 2020
      """
    let reader = try reader(text)
    #expect(reader.groups("edge").map(\.id).sorted() == ["DEU--b", "FRA--all", "PRT--b"])
    #expect(reader.texts.contains { $0.hasPrefix("all: all but Portugal are named as members.") })
    #expect(
      reader.texts.joined(separator: " ").contains("they belong only to all: Belgium"))
    // The box says it, too; without a leader it has no line at all.
    #expect(reader.texts.contains("lines of members left out"))
    let bare = try self.reader(text.replacing("; FRA leads all from 2020", with: ""))
    #expect(
      bare.texts.joined(separator: " ").contains("named as members. Its lines are not drawn."))
  }

  @Test("In a narrow picture no name breaks inside a word; numbers that lack room stand below")
  func words() throws {
    var style = PictureStyle()
    style.purpose = .column
    let graph = try GraphText.graph(
      "FRA leads a from 2020; MKD, BIH in a from 2020; FRA in b from 2020; b declares 9 at 2021 by s"
    )
    let reader = try SVGReader(ColumnsPicture(graph.affiliations(), style: style).svg)
    for word in ["Macedonia", "Herzegovina"] {
      #expect(reader.texts.contains { $0.contains(word) }, "\(word): \(reader.texts)")
    }
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test(
    "Where nobody leads, many parties stand at both sides, and few take no more room than they need"
  )
  func withoutLeaders() throws {
    let codes = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE", "FIN",
      "EST", "LVA", "LTU", "CZE", "SVK",
    ]
    let many = codes.enumerated().map {
      "\($1) in c\($0 % 5) from 2020; \($1) in d\($0 / 5) from 2020"
    }
    let layout = try layout(many.joined(separator: "; ")).layout
    #expect(layout.rows.count(where: \.isLeft) == 9 && layout.rows.count == 18)
    let reader = try reader(many.joined(separator: "; "))
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
    #expect(!reader.texts.contains { $0.contains("Left:") })
    let few = try self.layout("FRA in a from 2020; DEU in b from 2020; FRA in b from 2020").layout
    let right = few.rows.map { $0.mark.x + 14 + $0.label.width + 40 }.max() ?? 0
    #expect(few.width < right + 20)
  }

  @Test("Of one coalition parties have no numbers")
  func one() throws {
    let texts = try reader("FRA leads a from 2020; DEU in a from 2020").texts
    #expect(texts.first == "a: 2 named, led by France")
    #expect(!texts.contains { $0.hasPrefix("leads 1") } && !texts.contains("1"))
  }
}
