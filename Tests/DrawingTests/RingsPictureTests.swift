import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct RingsPictureTests {
  private func layout(_ text: String) throws -> RingsLayout {
    RingsLayout(
      PictureTies(try GraphText.graph(text).affiliations(), uncounted: false), PictureStyle())
  }

  private static let text = """
    FRA leads a from 2020; DEU leads b from 2020; DEU leads c from 2020; POL leads d from 2020
    POL, ITA, ESP, GBR in a from 2020; POL, ESP, NLD, BEL in b from 2020; FRA, POL, DNK in c from 2020
    ITA, DEU, NOR, SWE, FIN in d from 2020; EST, LVA, LTU, GBR leads e from 2020; FRA, CZE in e from 2020
    """

  @Test("No line runs under a foreign box, and no two boxes overlap")
  func clear() throws {
    let layout = try layout(Self.text)
    #expect(layout.hits == 0)
    for (number, block) in layout.blocks.enumerated() {
      for other in layout.blocks[(number + 1)...] { #expect(!block.box.overlaps(other.box)) }
    }
  }

  @Test("Every tie is a line from its party to its box")
  func lines() throws {
    let layout = try layout(Self.text)
    let ties = PictureTies(try GraphText.graph(Self.text).affiliations(), uncounted: false).ties
    #expect(Set(layout.lines.map(\.tie)) == Set(ties))
    for line in layout.lines {
      let party = try #require(layout.parties.first { $0.row.id == line.tie.party })
      let block = try #require(layout.blocks.first { $0.id == line.tie.coalition })
      #expect(line.points.first == party.mark)
      let end = try #require(line.points.last)
      #expect(block.box.holds(end, margin: 0.1) && !block.box.holds(end, margin: -0.1))
    }
  }

  @Test("On a slide the rings are low, so that the text keeps its size")
  func slide() throws {
    var style = PictureStyle()
    style.purpose = .slide
    let picture = try #require(
      RingsPicture(try GraphText.graph(Self.text).affiliations(), style: style))
    let reader = try SVGReader(picture.svg)
    #expect(reader.page.width <= 1320, "\(reader.page.width)")
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("Lead lines arrive at a right angle to the edges of boxes")
  func arrivals() throws {
    let layout = try layout(Self.text)
    let leads = layout.lines.filter { $0.tie.mark.shape == .leads }
    #expect(!leads.isEmpty)
    for line in leads {
      let box = try #require(layout.blocks.first { $0.id == line.tie.coalition }).box
      let (before, end) = (line.points[line.points.count - 2], line.points[line.points.count - 1])
      let face = box.outwards(at: end)
      let step = before.distance(to: end)
      let ahead = ((before.x - end.x) * face.x + (before.y - end.y) * face.y) / step
      #expect(ahead > 0.9, "\(line.tie.party) \(line.tie.coalition)")
    }
  }

  @Test("Levels of one side are at least one line apart")
  func levels() throws {
    let layout = try layout(Self.text)
    for isRight in [true, false] {
      let levels = layout.parties.filter { $0.isRight == isRight }.map(\.mark.y).sorted()
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next - level >= 17) }
    }
  }
}
