import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct AutomaticViewTests {
  private typealias Size = AutomaticView.Size

  @Test("Rings for few coalitions with few lines, but not in a column of text")
  func rings() {
    #expect(Size(parties: 35, coalitions: 9, ties: 152).suitsRings(.page))
    #expect(!Size(parties: 35, coalitions: 9, ties: 152).suitsRings(.column))
    #expect(!Size(parties: 35, coalitions: 9, ties: 181).suitsRings(.page))
    #expect(!Size(parties: 41, coalitions: 9, ties: 100).suitsRings(.page))
    #expect(!Size(parties: 35, coalitions: 10, ties: 100).suitsRings(.page))
  }

  @Test("Columns for more coalitions, as long as less than half of the matrix is full")
  func columns() {
    #expect(Size(parties: 57, coalitions: 16, ties: 267).suitsColumns)
    #expect(Size(parties: 4, coalitions: 1, ties: 4).suitsColumns)
    #expect(!Size(parties: 61, coalitions: 16, ties: 267).suitsColumns)
    #expect(!Size(parties: 20, coalitions: 16, ties: 200).suitsColumns)
    #expect(!Size(parties: 57, coalitions: 21, ties: 267).suitsColumns)
  }

  @Test("The reason names the numbers")
  func reason() throws {
    let graph = try GraphText.graph("FRA, DEU in a from 2020; FRA in b from 2020")
    let automatic = AutomaticView(graph.affiliations())
    #expect(automatic.view == .columns)
    #expect(automatic.reason == "2 coalitions, 2 countries, 3 ties: few enough for columns")
  }

  @Test("Ties of coalitions to which almost all belong are in the number, and told apart")
  func hubs() throws {
    let codes = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE", "FIN",
      "EST", "LVA", "LTU", "CZE", "SVK", "HUN", "AUT",
    ]
    let graph = try GraphText.graph(
      "\(codes.joined(separator: ", ")) in a from 2020; FRA, DEU in b from 2020")
    #expect(
      AutomaticView(graph.affiliations()).reason
        == "2 coalitions, 20 countries, 22 ties, 2 of them outside coalitions to which more than three quarters belong: "
        + "few enough for columns")
  }

  @Test("The reason for a matrix is the limit that was passed")
  func excess() {
    #expect(Size(parties: 12, coalitions: 5, ties: 39).excess?.contains("more than half") == true)
    #expect(Size(parties: 40, coalitions: 20, ties: 301).excess?.contains("lines") == true)
    #expect(Size(parties: 61, coalitions: 4, ties: 61).excess?.contains("names") == true)
    #expect(Size(parties: 40, coalitions: 21, ties: 40).excess?.contains("boxes") == true)
  }

  @Test("On a slide columns that are too high give way to a matrix")
  func slide() throws {
    let codes = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE",
    ]
    let text = (0..<18).map { "\(codes[$0 % 12]) leads c\($0) from 2020" }.joined(separator: "\n")
    let affiliations = try GraphText.graph(text).affiliations()
    var style = PictureStyle()
    #expect(AutomaticView(affiliations, style: style).view == .columns)
    style.purpose = .slide
    let slide = AutomaticView(affiliations, style: style)
    #expect(slide.view == .matrix && AutomaticView.isMatrix(affiliations, style: style))
    #expect(try SVGReader(slide.svg).page.width <= 1320)
  }

  @Test("Large and dense networks become a matrix")
  func matrix() throws {
    let codes = ["FRA", "DEU", "POL", "ITA", "ESP", "GBR"].joined(separator: ", ")
    let text = (0..<24).map { "\(codes) in c\($0) from 2020" }.joined(separator: "\n")
    #expect(AutomaticView(try GraphText.graph(text).affiliations()).view == .matrix)
  }
}
